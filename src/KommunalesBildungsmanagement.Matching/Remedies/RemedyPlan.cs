using System.Globalization;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What removes some barriers: measures with reasons, and all smallest combinations. It is advice; people decide.</summary>
[ResultMatters]
public sealed record RemedyPlan
{
    /// <summary>The barriers that were asked for, by id.</summary>
    public required ValueList<BarrierToRemove> Barriers { get; init; }

    /// <summary>
    /// The measures, best first: what is surely possible before what has to be clarified, then by points, then the cheaper one, then by id.
    /// </summary>
    public required ValueList<Remedy> Remedies { get; init; }

    /// <summary>Measures for this group that something stands against, by id.</summary>
    public required ValueList<RuledOutMeasure> RuledOut { get; init; }

    /// <summary>
    /// The sets of measures that take away every barrier of <see cref="Removable"/> and of which none can be left out: sure ones before those to
    /// be clarified, then smaller ones, then by points, then by ids.
    /// </summary>
    /// <remarks>Empty although there are removable barriers: every combination undoes with one measure what another one achieves.</remarks>
    public required ValueList<RemedySet> Sets { get; init; }

    /// <summary>
    /// Whether <see cref="Sets"/> holds all such sets. False if the bound on tried combinations was met: then smaller sets have been found first,
    /// and others may be missing.
    /// </summary>
    public required bool HasAllSets { get; init; }

    /// <summary>The barriers that at least one measure takes away, surely or after clarification.</summary>
    public IEnumerable<BarrierToRemove> Removable => Barriers.Where(b => Remedies.Any(r => !r.Covers(b).IsFalse));

    /// <summary>The barriers that no measure takes away; some may be made smaller.</summary>
    public IEnumerable<BarrierToRemove> Uncovered => Barriers.Where(b => Remedies.All(r => r.Covers(b).IsFalse));

    /// <summary>The plan as lines.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture) => RemedyPlanText.Of(this, culture);

    /// <summary>The word and nothing else: which barriers there are tells what a person does not meet, and is not for a log.</summary>
    public override string ToString() => nameof(RemedyPlan);
}
