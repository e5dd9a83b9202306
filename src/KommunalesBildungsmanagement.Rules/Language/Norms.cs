using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>The words of the rule language. Import them with <c>using static KommunalesBildungsmanagement.Rules.Norms;</c>.</summary>
public static class Norms
{
    /// <summary>When the rule applies, followed by <see cref="NormScope.Must"/> or <see cref="NormScope.Due"/>.</summary>
    /// <param name="condition">The condition.</param>
    public static NormScope When(bool condition) => new(condition);

    /// <summary>It must be done on or before a day. Until that day has passed the rule is pending, not broken.</summary>
    /// <param name="due">The last day on which it is in time; <see langword="null"/> if unknown.</param>
    /// <param name="doneOn">The day it was done; <see langword="null"/> as long as it has not been done.</param>
    /// <param name="context">The context, for today's date.</param>
    public static Norm Due(LocalDate? due, LocalDate? doneOn, RuleContext context) =>
        new(doneOn is not null || context.Today > due, doneOn <= due);

    /// <summary>
    /// It must have reached the authority on or before a day; where that is a Saturday, a Sunday or a holiday at the authority's seat, on the next
    /// working day (§ 31 Abs. 3 Satz 1 VwVfG). Until then the rule is pending, not broken.
    /// </summary>
    /// <param name="due">The last day, not shifted; <see langword="null"/> if unknown.</param>
    /// <param name="doneOn">The day it arrived; <see langword="null"/> as long as it has not.</param>
    /// <param name="context">The context, for today's date and the working days.</param>
    public static Norm Submit(LocalDate? due, LocalDate? doneOn, RuleContext context) => Due(context.LastDay(due), doneOn, context);

    /// <summary>
    /// The same, unless the authority has fixed the day: a certain day notified with reference to § 31 Abs. 3 Satz 2 VwVfG, or a Termin (Abs. 5),
    /// must be met on that day.
    /// </summary>
    /// <param name="due">The last day, not shifted; <see langword="null"/> if unknown.</param>
    /// <param name="doneOn">The day it arrived; <see langword="null"/> as long as it has not.</param>
    /// <param name="context">The context, for today's date and the working days.</param>
    /// <param name="isFixed">Whether the day is fixed; <see langword="null"/> counts as no.</param>
    public static Norm Submit(LocalDate? due, LocalDate? doneOn, RuleContext context, bool? isFixed) =>
        Due(context.LastDay(due, isFixed), doneOn, context);

    /// <summary>At least a number of the conditions must hold.</summary>
    /// <param name="count">How many: from 1 to the number of conditions.</param>
    /// <param name="conditions">The conditions.</param>
    public static bool AtLeast(int count, params ReadOnlySpan<bool> conditions)
    {
        var holding = 0;
        foreach (var condition in conditions) holding += condition ? 1 : 0;
        return holding >= count;
    }
}
