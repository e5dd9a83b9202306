namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>A list of remarks under a heading, e.g. limits of a figure.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Items">The items; an empty list is not shown.</param>
public sealed record ReportList(LocalizedText Heading, ValueList<LocalizedText> Items) : ReportBlock;
