using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Publicity;

/// <summary>Publicity in the ESF+, Art. 50 of Regulation (EU) 2021/1060.</summary>
/// <remarks>
/// The reference date is the day of the grant notice.
/// </remarks>
[RuleSet("ESF21-PUB", Programme = "ESF Plus: Publizität")]
public static partial class EsfPublicity2021
{
    /// <summary>The official website of the beneficiary describes the project with aims, results and the financial support of the Union.</summary>
    [Rule("ESF21-PUB-WEB", RuleKind.Publicity, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Die amtliche Internetseite des Begünstigten beschreibt das Vorhaben mit Zielen, Ergebnissen und der finanziellen "
        + "Unterstützung der Union.")]
    [Text("en", "The official website of the beneficiary describes the project with aims, results and the financial support of the Union.")]
    [Cite("VO (EU) 2021/1060", "Art. 50 Abs. 1 Buchst. a", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    [Consequence("de", Visibility.SanctionDe), Consequence("en", Visibility.SanctionEn)]
    [NextStep("de", "Seite ergänzen und Nachweis speichern."), NextStep("en", "Complete the page and store the proof.")]
    [Unsettled("de", Visibility.DensityDe), Unsettled("en", Visibility.DensityEn)]
    public static Norm Website21(CasePublicity publicity, RuleContext context) =>
        When(publicity.Kind == PublicityKind.Website)
            .Must(Visibility.IsVisibleThroughout(publicity, context));

    /// <summary>The official social media sites describe the project too, where there are any.</summary>
    [Rule("ESF21-PUB-SOZIAL", RuleKind.Publicity, Severity = RuleSeverity.Error)]
    [Text("de", "Auch die amtlichen Seiten in sozialen Medien beschreiben das Vorhaben, soweit es sie gibt.")]
    [Text("en", "The official social media sites describe the project too, where there are any.")]
    [Cite("VO (EU) 2021/1060", "Art. 50 Abs. 1 Buchst. a", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    [Consequence("de", Visibility.SanctionDe), Consequence("en", Visibility.SanctionEn)]
    [NextStep("de", "Beitrag veröffentlichen und Nachweis speichern."), NextStep("en", "Publish a post and store the proof.")]
    [Unsettled("de", Visibility.DensityDe), Unsettled("en", Visibility.DensityEn)]
    public static Norm SocialMedia21(CasePublicity publicity, RuleContext context) =>
        When(publicity.Kind == PublicityKind.SocialMedia && publicity.Case.HasSocialMedia == true)
            .Must(Visibility.IsVisibleThroughout(publicity, context));

    /// <summary>Documents and communication material for the public or participants show the support by emblem and statement.</summary>
    [Rule("ESF21-PUB-DOK", RuleKind.Publicity, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Dokumente und Kommunikationsmaterial für Öffentlichkeit oder Teilnehmende machen die Unterstützung mit Emblem und "
        + "Förderhinweis sichtbar.")]
    [Text("en", "Documents and communication material for the public or participants show the support by emblem and statement.")]
    [Cite("VO (EU) 2021/1060", "Art. 50 Abs. 1 Buchst. b, Anhang IX", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    [Consequence("de", Visibility.SanctionDe), Consequence("en", Visibility.SanctionEn)]
    [NextStep("de", "Emblem und „Kofinanziert von der Europäischen Union“ ergänzen.")]
    [NextStep("en", "Add emblem and \"Co-funded by the European Union\".")]
    public static Norm Documents21(CasePublication publication) =>
        publication.Publication.ShowsEmblem == true && publication.Publication.ShowsStatement == true;

    /// <summary>Threshold for the durable plaque.</summary>
    [Parameter("ESF21-TAFEL"), Term("de", "Schwelle für die dauerhafte Tafel"), Term("en", "threshold for the durable plaque"), Unit("EUR")]
    [Value("100000", "2021-07-01", Document = "VO (EU) 2021/1060", Place = "Art. 50 Abs. 1 Buchst. c", Confidence = Confidence.Read)]
    public static partial decimal? PlaqueThreshold(RuleContext context);

    /// <summary>With physical investment or equipment and total cost of more than 100,000 euros (ESF+) a durable plaque is displayed.</summary>
    [Rule("ESF21-PUB-TAFEL", RuleKind.Publicity, Severity = RuleSeverity.Error)]
    [Text("de", "Bei Sachinvestitionen oder Ausrüstung und Gesamtkosten über 100.000 Euro (ESF+) ist eine dauerhafte Tafel anzubringen.")]
    [Text("en", "With physical investment or equipment and total cost of more than 100,000 euros (ESF+) a durable plaque is displayed.")]
    [Cite("VO (EU) 2021/1060", "Art. 50 Abs. 1 Buchst. c", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    [Consequence("de", Visibility.SanctionDe), Consequence("en", Visibility.SanctionEn)]
    [NextStep("de", "Tafel anbringen und fotografieren."), NextStep("en", "Put up the plaque and take a photo.")]
    public static Norm Plaque21(CasePublicity publicity, RuleContext context) =>
        When(
                publicity.Kind == PublicityKind.Plaque && publicity.Case.Costs.HasPhysicalInvestment == true
                && publicity.Case.Costs.EligibleTotal > PlaqueThreshold(context))
            .Must(publicity.VisibleFrom is not null);

    /// <summary>Without a plaque at least one poster of A3 or larger, or an equivalent electronic display, is readily visible.</summary>
    [Rule("ESF21-PUB-PLAKAT", RuleKind.Publicity, Severity = RuleSeverity.Error)]
    [Text("de", "Ohne Tafel hängt mindestens ein Plakat in A3 oder größer oder eine gleichwertige elektronische Anzeige an gut sichtbarer Stelle.")]
    [Text("en", "Without a plaque at least one poster of A3 or larger, or an equivalent electronic display, is readily visible.")]
    [Cite("VO (EU) 2021/1060", "Art. 50 Abs. 1 Buchst. d", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    [Consequence("de", Visibility.SanctionDe), Consequence("en", Visibility.SanctionEn)]
    [NextStep("de", "Plakat aufhängen und fotografieren."), NextStep("en", "Put up the poster and take a photo.")]
    [Unsettled("de", Visibility.DensityDe), Unsettled("en", Visibility.DensityEn)]
    public static Norm Poster21(CasePublicity publicity, RuleContext context) =>
        When(
                publicity.Kind == PublicityKind.Poster
                && !(publicity.Case.Costs.HasPhysicalInvestment == true && publicity.Case.Costs.EligibleTotal > PlaqueThreshold(context)))
            .Must(Visibility.IsVisibleThroughout(publicity, context));
}
