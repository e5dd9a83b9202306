using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>
/// A report as data: what HTML, print, CSV and JSON are made from, so that all of them say the same. Immutable; equality by content.
/// </summary>
public sealed record MonitoringReport
{
    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its format.</summary>
    public required ProductFormat Format { get; init; }

    /// <summary>Who may read it.</summary>
    public required ReportAudience Audience { get; init; }

    /// <summary>The territory it is about.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>The day on which it was made.</summary>
    public required LocalDate MadeOn { get; init; }

    /// <summary>Edition of the indicator catalogue it was made with.</summary>
    public required LocalDate CatalogueEdition { get; init; }

    /// <summary>The sections.</summary>
    public required ValueList<ReportSection> Sections { get; init; }

    /// <summary>What a funder wants to be said about the funding, e.g. from the publicity rules of the programme; empty without funding.</summary>
    public ValueList<LocalizedText> FunderNotes { get; init; } = [];

    /// <summary>All figures, in reading order.</summary>
    public IEnumerable<ReportFigure> Figures => Sections.SelectMany(s => s.Figures);

    /// <summary>All sources, each once, in the order in which they are first used.</summary>
    public ValueList<Provenance> Sources => Figures.SelectMany(f => f.Sources).Distinct().ToValueList();
}
