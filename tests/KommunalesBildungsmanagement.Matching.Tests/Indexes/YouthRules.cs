namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>One compiled rule, for the index to read.</summary>
[RuleSet("JUGEND")]
public static partial class YouthRules
{
    [Rule("JUGEND-ALTER", RuleKind.Eligibility)]
    [Text("de", "Der Kurs steht Menschen von 16 bis 25 Jahren offen."), Text("en", "The course is open to people aged 16 to 25.")]
    [Cite("Kurskonzept", "Nr. 2", Edition = "2024-01-01"), InForce("2024-01-01")]
    public static Norm Youth(PersonProfile person) => person.Age is >= 16 and <= 25;
}
