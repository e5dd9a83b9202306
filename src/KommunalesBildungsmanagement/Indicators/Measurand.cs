namespace KommunalesBildungsmanagement.Indicators;

/// <summary>What is measured, without where and when: indicator, variant and breakdown.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Variant">Id of its variant.</param>
/// <param name="Breakdown">The breakdown.</param>
public sealed record Measurand(string Indicator, string Variant, Breakdown Breakdown)
{
    /// <summary>Id of the indicator, not blank.</summary>
    public string Indicator { get; init => field = Require.Text(value); } = Require.Text(Indicator, nameof(Indicator));

    /// <summary>Id of its variant, not blank.</summary>
    public string Variant { get; init => field = Require.Text(value); } = Require.Text(Variant, nameof(Variant));

    /// <summary>Ids and breakdown.</summary>
    public override string ToString() => Breakdown.Parts.Count == 0 ? $"{Indicator}.{Variant}" : $"{Indicator}.{Variant} ({Breakdown})";
}
