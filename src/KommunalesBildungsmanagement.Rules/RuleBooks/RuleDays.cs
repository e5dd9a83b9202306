using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>The days of a deadline as terms.</summary>
/// <param name="Due">The day it ends on, before any shift.</param>
/// <param name="Done">The day it was done.</param>
/// <param name="Submission">The context that knows the working days, for a submission; otherwise <see langword="null"/>.</param>
internal sealed record RuleDays<T>(ValueTerm<T, LocalDate>? Due, ValueTerm<T, LocalDate>? Done, RuleContext? Submission);
