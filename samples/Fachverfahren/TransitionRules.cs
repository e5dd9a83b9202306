using KommunalesBildungsmanagement.Rules;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace Fachverfahren;

/// <summary>Local policy: whom the transition programme of a sample district is for.</summary>
[RuleSet("UEBERGANG", Programme = "Übergangsmanagement (Beispiel)")]
public static partial class TransitionRules
{
    [Rule("UEBERGANG-ZIELGRUPPE", RuleKind.Eligibility)]
    [Text("de", "Zielgruppe sind Menschen von 16 bis 25 Jahren ohne Schulabschluss, die im Landkreis wohnen.")]
    [Text("en", "The target group are people aged 16 to 25 without school certificate who live in the district.")]
    [Cite("Konzept Übergangsmanagement (Beispiel)", "Abschnitt 3", Edition = "2024-01-01")]
    [InForce("2024-01-01", "2025-12-31")]
    public static Norm TargetGroup2024(Participation person) =>
        Age.On(person.BornOn, person.EnteredOn) is >= 16 and <= 25 && person.HasCertificate == false && LivesInDistrict(person);

    [Rule("UEBERGANG-ZIELGRUPPE", RuleKind.Eligibility)]
    [Text("de", "Zielgruppe sind Menschen von 15 bis 27 Jahren ohne Schulabschluss, die im Landkreis wohnen.")]
    [Text("en", "The target group are people aged 15 to 27 without school certificate who live in the district.")]
    [Cite("Konzept Übergangsmanagement (Beispiel)", "Abschnitt 3", Edition = "2026-01-01")]
    [InForce("2026-01-01")]
    public static Norm TargetGroup2026(Participation person) =>
        Age.On(person.BornOn, person.EnteredOn) is >= 15 and <= 27 && person.HasCertificate == false && LivesInDistrict(person);

    [Condition, Term("de", "wohnt im Landkreis"), Term("en", "lives in the district")]
    public static bool LivesInDistrict(Participation person) => person.District is "09777" or "09762";
}
