using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What a text was read as, passage by passage.</summary>
/// <param name="Text">The text.</param>
/// <param name="Findings">Passages in reading order; what is quoted stands first.</param>
public sealed record WordingReading(string Text, ValueList<WordingFinding> Findings)
{
    /// <summary>The strongest verdict of any passage; unknown for a text without words.</summary>
    public WordingVerdict Verdict => Findings.Count == 0 ? WordingVerdict.Unknown : Findings.Max(f => f.Verdict);

    /// <summary>The strongest claim of any passage; <see langword="null"/> if none was recognised.</summary>
    public ClaimKind? Implies => Findings.Max(f => f.Implies);
}
