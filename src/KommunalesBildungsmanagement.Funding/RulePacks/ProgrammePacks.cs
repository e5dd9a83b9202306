using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Programmes;
using KommunalesBildungsmanagement.Funding.Publicity;
using KommunalesBildungsmanagement.Funding.SimplifiedCosts;

namespace KommunalesBildungsmanagement.Funding.RulePacks;

/// <summary>The packs of the programmes and of the ESF that pays for them. Their reference date is the day of the grant notice.</summary>
public static class ProgrammePacks
{
    private static readonly RulePack LernenVorOrtPack = new(
        LernenVorOrt.Compiled.Catalogue, LocalizedText.Same("Lernen vor Ort"), RulePackPart.Whole(LernenVorOrt.Compiled.ForFundingCase));

    private static readonly RulePack BildungIntegriertPack = new(
        BildungIntegriert.Compiled.Catalogue, LocalizedText.Same("Bildung integriert"),
        RulePackPart.Whole(BildungIntegriert.Compiled.ForFundingCase));

    private static readonly RulePack KommunaleKoordinierungPack = new(
        KommunaleKoordinierung.Compiled.Catalogue, LocalizedText.Same("Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte"),
        RulePackPart.Whole(KommunaleKoordinierung.Compiled.ForFundingCase));

    private static readonly RulePack BildungskommunenPack = new(
        Bildungskommunen.Compiled.Catalogue, LocalizedText.Same("Bildungskommunen"),
        RulePackPart.Whole(Bildungskommunen.Compiled.ForFundingCase));

    private static readonly RulePack GanztagPack = new(
        GanztagInBildungskommunen.Compiled.Catalogue, LocalizedText.Same("Ganztag in Bildungskommunen"),
        RulePackPart.Whole(GanztagInBildungskommunen.Compiled.ForFundingCase));

    private static readonly RulePack Publicity2014 = new(
        EsfPublicity2014.Compiled.Catalogue, new("ESF 2014-2020: Publizität", "ESF 2014-2020: publicity"),
        RulePackPart.Each(EsfPublicity2014.Compiled.ForCasePublicity, CasePublicity.Of, p => p.Kind.ToString()),
        Publications(EsfPublicity2014.Compiled.ForCasePublication));

    private static readonly RulePack Publicity2021 = new(
        EsfPublicity2021.Compiled.Catalogue, new("ESF Plus: Publizität", "ESF Plus: publicity"),
        RulePackPart.Each(EsfPublicity2021.Compiled.ForCasePublicity, CasePublicity.Of, p => p.Kind.ToString()),
        Publications(EsfPublicity2021.Compiled.ForCasePublication));

    private static readonly RulePack SimplifiedCosts2021 = new(
        SimplifiedCostOptions.Compiled.Catalogue, new("ESF Plus: vereinfachte Kosten", "ESF Plus: simplified costs"),
        RulePackPart.Whole(SimplifiedCostOptions.Compiled.ForFundingCase));

    /// <summary>Publicity that the federal ministry asks for.</summary>
    internal static RulePack FederalPublicityPack { get; } = new(
        FederalPublicity.Compiled.Catalogue, new("Förderhinweis des Bundes", "federal funding notice"),
        RulePackPart.Whole(FederalPublicity.Compiled.ForFundingCase),
        Publications(FederalPublicity.Compiled.ForCasePublication));

    /// <summary>The packs of a programme: its own, then those of the ESF, if the ESF pays.</summary>
    /// <param name="programme">The programme.</param>
    public static ValueList<RulePack> Of(KnownProgramme programme) => programme switch
    {
        KnownProgramme.LernenVorOrt => [LernenVorOrtPack],
        KnownProgramme.BildungIntegriert => [BildungIntegriertPack, Publicity2014],
        KnownProgramme.KoordinierungNeuzugewanderte => [KommunaleKoordinierungPack],
        KnownProgramme.Bildungskommunen => [BildungskommunenPack, Publicity2021, SimplifiedCosts2021],
        KnownProgramme.GanztagInBildungskommunen => [GanztagPack, Publicity2021, SimplifiedCosts2021],
        _ => throw new ArgumentOutOfRangeException(nameof(programme), programme, "There is no such programme."),
    };

    private static RulePackPart Publications(RuleBook<CasePublication> rules) =>
        RulePackPart.Each(rules, c => c.Publications.Select(p => new CasePublication(c, p)), p => p.Publication.Id);
}
