using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>
/// One statement of the footnotes that limits with what a figure may be compared, bound to the territory and the years it names. Where those
/// cannot be read safely, the statement holds for the whole table.
/// </summary>
/// <param name="Place">Where it stands: file and line.</param>
/// <param name="About">The heading above it, e.g. <c>gesamte Tabelle</c> or the column; empty if there is none.</param>
/// <param name="Territory">The Land; <see cref="TerritoryKey.Germany"/> for "Deutschland"; <see langword="null"/> for the whole table.</param>
/// <param name="First">First period for which it holds; <see langword="null"/> for open.</param>
/// <param name="Last">Last period for which it holds; <see langword="null"/> for open.</param>
/// <param name="Text">The statement as it stands, in one line.</param>
public sealed record SeriesNote(
    string Place, string About, TerritoryKey? Territory, ReportingPeriod? First, ReportingPeriod? Last, string Text)
{
    /// <summary>Whether it may concern figures of a territory in a period.</summary>
    /// <param name="territory">The territory.</param>
    /// <param name="period">The period.</param>
    public bool Concerns(TerritoryKey territory, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return (Territory is null || Territory.Value.Contains(territory))
            && (First is null || First.Days.First <= period.Days.Last)
            && (Last is null || period.Days.First <= Last.Days.Last);
    }
}
