using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.RulePacks;

/// <summary>A rule set of a host: a clause that was in force for two years, and one that still is.</summary>
[RuleSet("LAND")]
public static partial class ClauseOfALand
{
    [Rule("LAND-1", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text("de", "Die Zuwendung liegt unter einer Million Euro."), Text("en", "The grant is less than a million euros.")]
    [Cite("Landesrichtlinie (Beispiel)", "Nr. 1", Edition = "2020-01-01", Confidence = Confidence.Read)]
    [InForce("2020-01-01", "2021-12-31")]
    public static Norm LessThanAMillion(FundingCase grant) => grant.Notice.Grant < 1_000_000;

    [Rule("LAND-2", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text("de", "Die Finanzierungsart ist bekannt."), Text("en", "The kind of financing is known.")]
    [Cite("Landesrichtlinie (Beispiel)", "Nr. 2", Edition = "2020-01-01", Confidence = Confidence.Read)]
    [InForce("2020-01-01")]
    public static Norm FinancingIsKnown(FundingCase grant) => grant.Notice.Financing is not null;
}
