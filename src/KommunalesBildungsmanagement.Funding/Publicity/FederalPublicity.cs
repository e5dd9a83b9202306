using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Publicity;

/// <summary>Publicity that the federal ministry asks for, BNBest-BMBF 98 Nr. 6.</summary>
/// <remarks>
/// The reference date is that of the edition of the BNBest-BMBF 98.
/// </remarks>
[RuleSet("BUND-PUB", Programme = "Förderhinweis des Bundes")]
public static partial class FederalPublicity
{
    /// <summary>
    /// Publications carry the federal funding notice with the reference and name the author as responsible. The notice says which ministry to
    /// name: responsibility and name changed in 2025.
    /// </summary>
    [Rule("FED-PUB", RuleKind.Publicity, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Veröffentlichungen tragen den Förderhinweis des Bundes mit Förderkennzeichen und nennen den Autor als verantwortlich. "
        + "Welches Ministerium zu nennen ist, sagt der Bescheid: Zuständigkeit und Name haben 2025 gewechselt.")]
    [Text(
        "en",
        "Publications carry the federal funding notice with the reference and name the author as responsible. The notice says "
        + "which ministry to name: responsibility and name changed in 2025.")]
    [Cite("BNBest-BMBF 98", "Nr. 6.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [NextStep("de", "Hinweis nach dem Bescheid ergänzen."), NextStep("en", "Add the notice as the grant notice says.")]
    public static Norm FederalNotice(CasePublication publication) =>
        publication.Publication.ShowsFederalNotice == true && publication.Publication.ShowsResponsibility == true;

    /// <summary>Results are made available within nine months after the end of the project.</summary>
    [Rule("NB-PUB-BMBF", RuleKind.Publicity, Severity = RuleSeverity.Warning)]
    [Text("de", "Die Ergebnisse sind innerhalb von neun Monaten nach Ende des Vorhabens zugänglich zu machen.")]
    [Text("en", "Results are made available within nine months after the end of the project.")]
    [Cite("BNBest-BMBF 98", "Nr. 6.4", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [NextStep("de", "Ergebnisse veröffentlichen."), NextStep("en", "Publish the results.")]
    [Unsettled(
        "de",
        "Nach der anderen Zählung (§ 187 Abs. 2 BGB) endet die Frist bei einem Monatsende am letzten Tag des neunten Monats; "
        + "gerechnet wird mit dem früheren Tag.")]
    [Unsettled(
        "en",
        "By the other count (§ 187 Abs. 2 BGB) the period ends on the last day of the ninth month if it starts at the end of one; "
        + "the earlier day is used.")]
    public static Norm ResultsAvailable(FundingCase grant, RuleContext context) =>
        Due(Deadline.MonthsAfter(grant.Notice.PeriodEnd, 9), grant.ResultsPublishedOn, context);
}
