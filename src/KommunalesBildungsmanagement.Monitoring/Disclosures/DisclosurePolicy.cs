namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What counts as disclosing, against whom cells are protected, and how. Decided by whoever publishes.</summary>
/// <remarks>
/// Law: § 16 BStatG for official statistics. The minimum of 3 is the standard of the statistics of the Bundesagentur für Arbeit ("Regeln der
/// statistischen Geheimhaltung"), which asks for more where a table is broken down further, and for a dominance rule, whose numbers it keeps secret.
/// </remarks>
public sealed record DisclosurePolicy
{
    /// <summary>The smallest count above zero that may be shown. 3 unless stated otherwise; 2 or more.</summary>
    public int MinimumCount { get; init => field = DisclosureProblems.AtLeast(2, value); } = 3;

    /// <summary>
    /// Whether it discloses something that nobody is in a cell. If so, zeros are hidden like small counts; otherwise they are shown as <c>-</c>, and
    /// everybody knows that a hidden cell holds one at least.
    /// </summary>
    public bool ZerosAreDisclosive { get; init; }

    /// <summary>
    /// Names of the dimensions in which it discloses something that all of a group are in one category. Zeros beside such a cell may then be hidden.
    /// </summary>
    public ValueList<string> GroupDisclosureDimensions { get; init; } = [];

    /// <summary>The (n, k)-dominance rule, if it applies.</summary>
    public DominanceRule? Dominance { get; init; }

    /// <summary>The p%-rule, if it applies.</summary>
    public PercentRule? Percent { get; init; }

    /// <summary>
    /// How far apart the lowest and the highest value of a hidden cell must be that an outsider can at best compute; 1 or more. Unless stated:
    /// see <see cref="EffectiveIntervalWidth"/>.
    /// </summary>
    public int? LeastIntervalWidth { get; init => field = value is { } width ? DisclosureProblems.AtLeast(1, width) : null; }

    /// <summary>
    /// Whether a person who is the only one in a cell, and so knows this cell, is an attacker too. Unless stated: yes, for everybody knows the own
    /// case.
    /// </summary>
    public bool GuardsAgainstSingleCases { get; init; } = true;

    /// <summary>Suppression unless stated otherwise.</summary>
    public DisclosureMethod Method { get; init; }

    /// <summary>What hiding costs.</summary>
    public LossMeasure Loss { get; init; }

    /// <summary>Cells that matter more than others, or must be published.</summary>
    public ValueList<CellPriority> Priorities { get; init; } = [];

    /// <summary>
    /// The width that holds. By default the least at which a count that may be shown always stays possible, so that an outsider cannot even tell that
    /// a hidden cell is small: the minimum less one where zeros are shown (lowest value 1), otherwise the minimum. Where counts are rounded, no more
    /// than a rounded cell leaves open around zero.
    /// </summary>
    public int EffectiveIntervalWidth
    {
        get
        {
            var width = LeastIntervalWidth ?? (HiddenCellsMayBeZero ? MinimumCount : MinimumCount - 1);
            return RoundingBase is { } @base ? Math.Min(width, (@base - 1) / 2) : width;
        }
    }

    /// <summary>To multiples of what is rounded; <see langword="null"/> for suppression.</summary>
    public int? RoundingBase => Method switch
    {
        DisclosureMethod.RoundToThree => 3,
        DisclosureMethod.RoundToFive => 5,
        DisclosureMethod.RoundToTen => 10,
        _ => null,
    };

    /// <summary>Whether somebody who knows the policy must reckon with a hidden cell being empty.</summary>
    internal bool HiddenCellsMayBeZero => ZerosAreDisclosive || GroupDisclosureDimensions.Count > 0 || RoundingBase is not null;

    /// <summary>What stands against the policy itself.</summary>
    internal IEnumerable<Problem> Problems()
    {
        if (RoundingBase is { } @base && @base < MinimumCount) yield return DisclosureProblems.RoundingBelowMinimum(@base, MinimumCount);
    }
}
