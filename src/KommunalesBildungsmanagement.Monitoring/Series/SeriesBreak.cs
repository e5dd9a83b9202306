using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Series;

/// <summary>A break in series (Zeitreihenbruch): from a day on, figures are not comparable with those before. Equality by content.</summary>
/// <param name="Of">Id of the count or indicator that it concerns, see <see cref="Counts"/>; not blank.</param>
/// <param name="From">The first day that is counted in the new way.</param>
/// <param name="Reason">What has changed.</param>
/// <param name="Source">Where that is said, not blank.</param>
public sealed record SeriesBreak(string Of, LocalDate From, LocalizedText Reason, string Source)
{
    /// <summary>Id of the count or indicator, not blank.</summary>
    public string Of { get; init => field = Require.Text(value); } = Require.Text(Of, nameof(Of));

    /// <summary>Where that is said, not blank.</summary>
    public string Source { get; init => field = Require.Text(value); } = Require.Text(Source, nameof(Source));

    /// <summary>The territory it concerns, with all inside it.</summary>
    public TerritoryKey Territory { get; init; } = TerritoryKey.Germany;

    /// <summary>The revision of the VHS statistics: teaching units from 2018 on do not compare with those before.</summary>
    public static SeriesBreak VhsStatistics2018 { get; } = new(
        Counts.VhsTeachingUnits, new(2018, 1, 1), new("Revision der VHS-Statistik", "revision of the VHS statistics"),
        "DIE, Volkshochschul-Statistik, Berichtsjahr 2018");

    /// <summary>Whether it stands between two periods: the later one ends on or after its day, the earlier one before.</summary>
    /// <param name="earlier">The earlier period.</param>
    /// <param name="later">The later period.</param>
    public bool Separates(ReportingPeriod earlier, ReportingPeriod later) =>
        earlier?.Days.Last < From && later?.Days.Last >= From;
}
