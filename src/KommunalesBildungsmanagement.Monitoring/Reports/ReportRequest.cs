using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Comparisons;
using KommunalesBildungsmanagement.Monitoring.Disclosures;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>What a report is to be about, for whom, and which figures may stand in it.</summary>
/// <remarks>
/// A figure stands in a report only if its source has published it under its own rules (<see cref="PublishedSources"/>), or if it has passed
/// disclosure
/// control (<see cref="ReleasedSources"/>). Everything else is held back and shown as such: what nobody has checked is not published by accident.
/// </remarks>
public sealed record ReportRequest
{
    /// <summary>Its format.</summary>
    public required ProductFormat Format { get; init; }

    /// <summary>Who may read it.</summary>
    public required ReportAudience Audience { get; init; }

    /// <summary>The territory.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>The day on which it is made.</summary>
    public required LocalDate MadeOn { get; init; }

    /// <summary>Names of territories, at least of the one it is about; districts among them are compared in rankings.</summary>
    public required IReadOnlyDictionary<TerritoryKey, string> Names { get; init; }

    /// <summary>The areas it covers; none for all.</summary>
    public ValueList<EducationArea> Areas { get; init; } = [];

    /// <summary>Ids of the indicators it is limited to, as a thematic analysis is; none for all.</summary>
    public ValueList<string> Indicators { get; init; } = [];

    /// <summary>Ids of sources whose figures are public, e.g. tables of the statistical offices.</summary>
    public ValueList<string> PublishedSources { get; init; } = [];

    /// <summary>Ids of sources whose figures have passed disclosure control under <see cref="Policy"/>.</summary>
    public ValueList<string> ReleasedSources { get; init; } = [];

    /// <summary>The policy that figures of <see cref="ReleasedSources"/> follow, also for rates of them.</summary>
    public DisclosurePolicy Policy { get; init; } = new();

    /// <summary>Similar districts to compare with.</summary>
    public ValueList<ComparisonGroup> Similar { get; init; } = [];

    /// <summary>Breaks in series that are known.</summary>
    public ValueList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>What a funder wants to be said.</summary>
    public ValueList<LocalizedText> FunderNotes { get; init; } = [];

    /// <summary>Name of a territory; its key where no name is given.</summary>
    /// <param name="key">The key.</param>
    public string NameOf(TerritoryKey key) => Names.TryGetValue(key, out var name) ? name : key.ToString();
}
