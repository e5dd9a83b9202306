using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Programmes;

/// <summary>Lernen vor Ort, 2009 to 2014: mainly for archived projects.</summary>
/// <remarks>
/// The reference date is the day of the grant notice.
/// </remarks>
[RuleSet("LERNEN-VOR-ORT", Programme = "Lernen vor Ort")]
public static partial class LernenVorOrt
{
    /// <summary>A foundation of the network is recorded as patron.</summary>
    [Rule("LVO-PATRON", RuleKind.Eligibility, Severity = RuleSeverity.Info)]
    [Text("de", "Eine Stiftung aus dem Stiftungsverbund ist als Grundpate festgehalten.")]
    [Text("en", "A foundation of the network is recorded as patron.")]
    [Cite("Bekanntmachung Lernen vor Ort", "Stiftungspatenschaft (berichtet)", Edition = "2008-10-01", Confidence = Confidence.Reported)]
    [InForce("2008-10-01")]
    [NextStep("de", "Die Patenschaft zu den Akten nehmen."), NextStep("en", "Put the patronage on file.")]
    public static Norm Patron(FundingCase grant) => grant.Outputs.HasPatron == true;

    /// <summary>Documents of the ESF period 2007 to 2013 are kept until the day that was notified; it cannot be computed.</summary>
    [Rule("LVO-RET", RuleKind.Retention, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Unterlagen der ESF-Förderperiode 2007 bis 2013 sind bis zu dem Tag aufzubewahren, der mitgeteilt wurde; er lässt sich "
        + "nicht berechnen.")]
    [Text("en", "Documents of the ESF period 2007 to 2013 are kept until the day that was notified; it cannot be computed.")]
    [Cite("VO (EG) Nr. 1083/2006", "Art. 90 (berichtet)", Edition = "2006-07-11", Confidence = Confidence.Reported)]
    [InForce("2008-10-01")]
    [NextStep("de", "Bei der Bewilligungsbehörde nach dem Ende der Aufbewahrung fragen.")]
    [NextStep("en", "Ask the authority for the end of retention.")]
    public static Norm NotifiedRetention(FundingCase grant) => grant.Retention.NotifiedEnd is not null;
}
