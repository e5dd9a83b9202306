namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>One bar.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">Its value; <see langword="null"/> if there is none to show.</param>
/// <param name="Print">Number or sign as printed in German and English.</param>
/// <param name="IsEmphasised">Whether it is the one the chart is about; it is marked by more than colour.</param>
public sealed record Bar(LocalizedText Label, decimal? Value, LocalizedText Print, bool IsEmphasised = false);
