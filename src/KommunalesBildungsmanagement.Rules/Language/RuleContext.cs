using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Everything outside the subject that a rule may read. Equality is by value; immutable.</summary>
/// <param name="Today">The day of the evaluation: has a deadline passed?</param>
public sealed record RuleContext(LocalDate Today)
{
    /// <summary>
    /// The day whose law governs the case, e.g. that of the grant notice: it chooses versions of rules and values of parameters. Without one:
    /// <see cref="Today"/>.
    /// </summary>
    public LocalDate ReferenceDate { get; init; } = Today;

    /// <summary>The working days at the seat of the authority, for periods that end with a submission. Without one: every day.</summary>
    public WorkingDays WorkingDays { get; init; } = WorkingDays.Every;

    /// <summary>The last day to submit what is due on a day: that day, or the next working day.</summary>
    /// <param name="due">The day; <see langword="null"/> if unknown.</param>
    public LocalDate? LastDay(LocalDate? due) => due is { } day ? WorkingDays.OnOrAfter(day) : null;

    /// <summary>The same, unless the authority has fixed the day (§ 31 Abs. 3 Satz 2 and Abs. 5 VwVfG).</summary>
    /// <param name="due">The day; <see langword="null"/> if unknown.</param>
    /// <param name="isFixed">Whether it is fixed; <see langword="null"/> counts as no.</param>
    public LocalDate? LastDay(LocalDate? due, bool? isFixed) => isFixed == true ? due : LastDay(due);
}
