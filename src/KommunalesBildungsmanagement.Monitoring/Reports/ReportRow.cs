namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>A row of a table of figures.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Cells">One figure for each column.</param>
/// <param name="IsEmphasised">Whether it is the row the report is about, or a total.</param>
public sealed record ReportRow(LocalizedText Head, ValueList<ReportFigure> Cells, bool IsEmphasised = false);
