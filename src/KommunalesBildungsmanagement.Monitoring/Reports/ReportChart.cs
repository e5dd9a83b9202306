using KommunalesBildungsmanagement.Monitoring.Charts;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>A chart with the table of the same figures: whoever cannot see the one reads the other.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Table">The same figures as a table.</param>
public sealed record ReportChart(Chart Chart, ReportTable Table) : ReportBlock
{
    /// <inheritdoc/>
    public override IEnumerable<ReportFigure> Figures => Table.Figures;
}
