namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>How many persons stood higher, equal or lower afterwards: for ratings whose steps are no distances (sign test).</summary>
/// <remarks>Source of the test: W. J. Conover, Practical Nonparametric Statistics, 3rd ed., section 3.4. Equal persons do not count in it.</remarks>
public sealed record OrdinalChange
{
    private OrdinalChange(int higher, int equal, int lower) => (Higher, Equal, Lower) = (higher, equal, lower);

    /// <summary>Persons who stood higher afterwards.</summary>
    public int Higher { get; }

    /// <summary>Persons who stood equal.</summary>
    public int Equal { get; }

    /// <summary>Persons who stood lower afterwards.</summary>
    public int Lower { get; }

    /// <summary>
    /// Two-sided probability of a split as uneven as this or more, if higher and lower were equally likely; <see langword="null"/> if nobody
    /// changed.
    /// </summary>
    public double? Probability => Higher + Lower == 0 ? null : Distributions.SignTest(Math.Min(Higher, Lower), Higher + Lower);

    /// <summary>Counts the directions of change. Nobody, or a person twice: not computable.</summary>
    /// <param name="changes">Each person once.</param>
    public static Reading<OrdinalChange> Of(ValueList<PersonChange> changes) =>
        changes.Count == 0 ? Reading.Failed<OrdinalChange>(ProportionIntervals.Nobody)
        : PersonLists.Fault(changes) is { } fault ? Reading.Failed<OrdinalChange>(fault)
        : Reading.Of(new OrdinalChange(
            changes.Count(c => c.After > c.Before), changes.Count(c => c.After.Equals(c.Before)), changes.Count(c => c.After < c.Before)));
}
