namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>A section of a report.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">Its parts in reading order.</param>
/// <param name="Sections">Sections inside it.</param>
public sealed record ReportSection(LocalizedText Heading, ValueList<ReportBlock> Blocks, ValueList<ReportSection> Sections)
{
    /// <summary>The figures in it and in its sections, in reading order.</summary>
    public IEnumerable<ReportFigure> Figures => Blocks.SelectMany(b => b.Figures).Concat(Sections.SelectMany(s => s.Figures));
}
