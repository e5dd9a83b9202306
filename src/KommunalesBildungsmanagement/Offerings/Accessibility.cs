namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Which accessibility features an offering has, surely lacks, or may have: what nobody has checked is unknown.</summary>
/// <param name="Features">Codes of the vocabulary <c>accessibility-features</c>.</param>
public sealed record Accessibility(PartialSet<string> Features)
{
    /// <summary>Nobody has checked anything.</summary>
    public static Accessibility Unknown { get; } = new(PartialSet<string>.Unknown);

    /// <summary>Whether the offering has a feature.</summary>
    /// <param name="feature">The code.</param>
    public Truth Has(string feature) => Features.Contains(feature);
}
