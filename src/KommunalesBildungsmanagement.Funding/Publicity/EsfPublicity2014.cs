using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Publicity;

/// <summary>Publicity in the ESF 2014-2020.</summary>
/// <remarks>
/// The reference date is the day of the grant notice.
/// </remarks>
[RuleSet("ESF14-PUB", Programme = "ESF 2014-2020: Publizität")]
public static partial class EsfPublicity2014
{
    /// <summary>The website describes the project briefly, with aims, results and the support of the Union.</summary>
    [Rule("ESF14-PUB-WEB", RuleKind.Publicity, Severity = RuleSeverity.Warning)]
    [Text("de", "Die Internetseite beschreibt das Vorhaben kurz, mit Zielen, Ergebnissen und der Unterstützung der Union.")]
    [Text("en", "The website describes the project briefly, with aims, results and the support of the Union.")]
    [Cite("VO (EU) Nr. 1303/2013", "Art. 115, Anhang XII Nr. 2.2", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    [NextStep("de", "Seite ergänzen und Nachweis speichern."), NextStep("en", "Complete the page and store the proof.")]
    [Unsettled("de", Visibility.DensityDe), Unsettled("en", Visibility.DensityEn)]
    public static Norm Website14(CasePublicity publicity, RuleContext context) =>
        When(publicity.Kind == PublicityKind.Website)
            .Must(Visibility.IsVisibleThroughout(publicity, context));

    /// <summary>At least one poster (at least A3) is readily visible for the whole time.</summary>
    [Rule("ESF14-PUB-PLAKAT", RuleKind.Publicity, Severity = RuleSeverity.Warning)]
    [Text("de", "Während der ganzen Durchführung hängt mindestens ein Plakat (mindestens A3) an gut sichtbarer Stelle.")]
    [Text("en", "At least one poster (at least A3) is readily visible for the whole time.")]
    [Cite("VO (EU) Nr. 1303/2013", "Art. 115, Anhang XII Nr. 2.2", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    [NextStep("de", "Plakat aufhängen und fotografieren."), NextStep("en", "Put up the poster and take a photo.")]
    [Unsettled("de", Visibility.DensityDe), Unsettled("en", Visibility.DensityEn)]
    public static Norm Poster14(CasePublicity publicity, RuleContext context) =>
        When(publicity.Kind == PublicityKind.Poster)
            .Must(Visibility.IsVisibleThroughout(publicity, context));

    /// <summary>Every document for the public or participants, certificates of attendance too, carries emblem and statement.</summary>
    [Rule("ESF14-PUB-DOK", RuleKind.Publicity, Severity = RuleSeverity.Warning)]
    [Text("de", "Jedes Dokument für Öffentlichkeit oder Teilnehmende, auch Teilnahmebescheinigungen, trägt Unionsemblem und Förderhinweis.")]
    [Text("en", "Every document for the public or participants, certificates of attendance too, carries emblem and statement.")]
    [Cite("VO (EU) Nr. 1303/2013", "Art. 115, Anhang XII Nr. 2.2; DVO (EU) Nr. 821/2014", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    [NextStep("de", "Emblem und Hinweis ergänzen und neu ausgeben."), NextStep("en", "Add emblem and statement and issue anew.")]
    public static Norm Documents14(CasePublication publication) =>
        publication.Publication.ShowsEmblem == true && publication.Publication.ShowsStatement == true;
}
