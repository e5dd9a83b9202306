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
    /// If the result is published, the cover or another clearly visible place says that the project was funded by the ministry under its
    /// reference and that the author is responsible.
    /// </summary>
    [Rule("FED-PUB", RuleKind.Publicity, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Wird das Ergebnis veröffentlicht, steht auf dem Deckblatt oder an anderer deutlich sichtbarer Stelle, dass das "
        + "Vorhaben mit Mitteln des Ministeriums unter seinem Förderkennzeichen gefördert wurde und die Verantwortung beim Autor "
        + "liegt.")]
    [Text(
        "en",
        "If the result is published, the cover or another clearly visible place says that the project was funded by the "
        + "ministry under its reference and that the author is responsible.")]
    [Cite("BNBest-BMBF 98", "Nr. 6.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [NextStep("de", "Hinweis nach dem Bescheid ergänzen.")]
    [NextStep("en", "Add the notice as the grant notice says.")]
    [Unsettled(
        "de",
        "Welches Ministerium zu nennen ist, sagt der Bescheid: Zuständigkeit und Name haben 2025 gewechselt; gelesen wurde die "
        + "Fassung für das BMEL.")]
    [Unsettled("en", "Which ministry to name the notice says: responsibility and name changed in 2025; the version for the BMEL was read.")]
    public static Norm FederalNotice(CasePublication publication) =>
        publication.Publication.ShowsFederalNotice == true && publication.Publication.ShowsResponsibility == true;

    /// <summary>
    /// The result, at least what the final report says, is made available to those interested or published within nine months after
    /// completion of the project.
    /// </summary>
    [Rule("NB-PUB-BMBF", RuleKind.Publicity, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Das Ergebnis ist, mindestens im sachlichen Gehalt des Schlussberichts, innerhalb von neun Monaten nach Abschluss des "
        + "Vorhabens den fachlich interessierten Stellen zugänglich zu machen oder zu veröffentlichen.")]
    [Text(
        "en",
        "The result, at least what the final report says, is made available to those interested or published within nine "
        + "months after completion of the project.")]
    [Cite("BNBest-BMBF 98", "Nr. 6.4", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [NextStep("de", "Ergebnisse veröffentlichen und dem Zuwendungsgeber drei gedruckte Freistücke senden.")]
    [NextStep("en", "Publish the results and send the funder three printed copies.")]
    [Unsettled(
        "de",
        "Wann ein Vorhaben abgeschlossen ist, sagt die Norm nicht: gerechnet wird ab Erfüllung des Zwecks, sonst ab Ende des "
        + "Bewilligungszeitraums. Nach der anderen Zählung (§ 187 Abs. 2 BGB) endet die Frist bei einem Monatsende am letzten "
        + "Tag des neunten Monats; gerechnet wird mit dem früheren Tag.")]
    [Unsettled(
        "en",
        "When a project is completed the norm does not say: counted from fulfilment of the purpose, else from the end of the "
        + "grant period. By the other count (§ 187 Abs. 2 BGB) the period ends on the last day of the ninth month if it starts "
        + "at the end of one; the earlier day is used.")]
    public static Norm ResultsAvailable(FundingCase grant, RuleContext context) =>
        Due(
            Deadline.MonthsAfter(Deadline.Earlier(grant.PurposeFulfilledOn, grant.Notice.PeriodEnd), 9), grant.ResultsPublishedOn, context);
}
