namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>The rule that <see cref="RuleBenchmarks"/> measures.</summary>
[RuleSet("BENCHMARK")]
public static partial class TransitionRules
{
    [Rule("BENCHMARK-1", RuleKind.Eligibility)]
    [Text("de", "Von 16 bis 25 Jahren, ohne Schulabschluss, Deutsch mindestens A2."), Text("en", "Aged 16 to 25, no certificate, German A2 or better.")]
    [Cite("Muster", "Nr. 1", Edition = "2024-01-01"), InForce("2024-01-01")]
    public static Norm TargetGroup(PersonProfile p) =>
        p.Age is >= 16 and < 26 && p.Certificate == SchoolCertificate.None && p.German >= CefrLevel.A2;
}
