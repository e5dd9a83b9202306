namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>One line of a chart over time.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Values">A value for each period; <see langword="null"/> interrupts the line.</param>
/// <param name="BreaksBefore">Indexes of periods before which a break in series stands.</param>
public sealed record ChartLine(LocalizedText Label, ValueList<decimal?> Values, ValueList<int> BreaksBefore);
