namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>
/// One indicator of an operation: who counts, who surely does not, and of whom it is not known. Every complete record stands in exactly one of these.
/// </summary>
/// <remarks>
/// Small counts disclose people: a table is for the authority, and what is published goes through disclosure control first. Equality is by value;
/// immutable.
/// </remarks>
public sealed record IndicatorRow
{
    internal IndicatorRow(ParticipantIndicator indicator) => Indicator = indicator;

    /// <summary>The indicator.</summary>
    public ParticipantIndicator Indicator { get; }

    /// <summary>Who counts, by gender.</summary>
    public GenderCounts Counted { get; internal init; }

    /// <summary>How many surely do not count.</summary>
    public int No { get; internal init; }

    /// <summary>Of how many it is not known. Never counted as "no".</summary>
    public int Unknown { get; internal init; }

    /// <summary>How many declined to answer. Never counted as "no".</summary>
    public int Refused { get; internal init; }

    /// <summary>How many have not left yet, or for how many the days after leaving are not over.</summary>
    public int NotDue { get; internal init; }

    /// <summary>How many entered when the indicator was no longer asked for.</summary>
    public int NotAsked { get; internal init; }

    /// <summary>All of them.</summary>
    public int Records => Counted.Total + No + Unknown + Refused + NotDue + NotAsked;
}
