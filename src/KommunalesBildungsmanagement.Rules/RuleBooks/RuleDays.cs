using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>The days of a deadline as terms.</summary>
/// <param name="Due">The day it ends on, before any shift.</param>
/// <param name="Done">The day it was done.</param>
/// <param name="Last">For a submission: the last day that is in time; otherwise <see langword="null"/>.</param>
internal sealed record RuleDays<T>(ValueTerm<T, LocalDate>? Due, ValueTerm<T, LocalDate>? Done, ValueTerm<T, LocalDate>? Last);
