using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>When a deadline ends. Equality by both days.</summary>
/// <param name="Nominal">The day the norm names: what to plan for.</param>
/// <param name="Legal">The last day that is in time: for submissions the next working day where <paramref name="Nominal"/> is none.</param>
public readonly record struct RuleDue(LocalDate Nominal, LocalDate Legal);
