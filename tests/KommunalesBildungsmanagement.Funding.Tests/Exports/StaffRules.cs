namespace KommunalesBildungsmanagement.Funding.Tests.Exports;

/// <summary>A pack of a host that reads personal data.</summary>
[RuleSet("HAUS")]
public static partial class StaffRules
{
    /// <summary>The post is graded E13.</summary>
    [Rule("HAUS-ENTGELT", RuleKind.Financing)]
    [Text("de", "Die Stelle ist nach E13 bewertet."), Text("en", "The post is graded E13.")]
    [Cite("Hausregel (Beispiel)", "Abschnitt 1", Edition = "2020-01-01")]
    [InForce("2020-01-01")]
    public static Norm Grade(StaffMember member) => member.Grade == "E13";
}
