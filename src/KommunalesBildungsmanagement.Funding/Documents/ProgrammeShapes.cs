using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>What programmes ask of a case, in JSON. Ids of documents are for people: no rule reads them.</summary>
internal static class ProgrammeShapes
{
    public static Shape<ProjectTerm> Term { get; } = new(
        new(),
        FieldsOf<ProjectTerm>.Day("baseStart", p => p.BaseStart, (p, v) => p with { BaseStart = v }),
        FieldsOf<ProjectTerm>.Day("baseEnd", p => p.BaseEnd, (p, v) => p with { BaseEnd = v }),
        FieldsOf<ProjectTerm>.Answer("seeksExtension", p => p.SeeksExtension, (p, v) => p with { SeeksExtension = v }),
        FieldsOf<ProjectTerm>.Part(
            "extensionApplication", NoticeShapes.Filing, p => p.ExtensionApplication, (p, v) => p with { ExtensionApplication = v }),
        FieldsOf<ProjectTerm>.Day("extensionEnd", p => p.ExtensionEnd, (p, v) => p with { ExtensionEnd = v }));

    public static Shape<CostPlan> Costs { get; } = new(
        new(),
        FieldsOf<CostPlan>.Amount("direct", c => c.Direct, (c, v) => c with { Direct = v }),
        FieldsOf<CostPlan>.Amount("directStaff", c => c.DirectStaff, (c, v) => c with { DirectStaff = v }),
        FieldsOf<CostPlan>.Amount("flat", c => c.Flat, (c, v) => c with { Flat = v }),
        FieldsOf<CostPlan>.Value("flatRate", Formats.Share, c => c.FlatRate, (c, v) => c with { FlatRate = v }),
        FieldsOf<CostPlan>.Answer("rateIsCalculated", c => c.RateIsCalculated, (c, v) => c with { RateIsCalculated = v }),
        FieldsOf<CostPlan>.Name<FlatRateBase>("base", c => c.Base, (c, v) => c with { Base = v }),
        FieldsOf<CostPlan>.Value("indirectMethods", Formats.Count, c => c.IndirectMethods, (c, v) => c with { IndirectMethods = v }),
        FieldsOf<CostPlan>.Answer("booksCoveredCosts", c => c.BooksCoveredCosts, (c, v) => c with { BooksCoveredCosts = v }),
        FieldsOf<CostPlan>.Amount("eligibleTotal", c => c.EligibleTotal, (c, v) => c with { EligibleTotal = v }),
        FieldsOf<CostPlan>.Amount("ownShare", c => c.OwnShare, (c, v) => c with { OwnShare = v }),
        FieldsOf<CostPlan>.Amount("cashOwnShare", c => c.CashOwnShare, (c, v) => c with { CashOwnShare = v }),
        FieldsOf<CostPlan>.Answer("hasPhysicalInvestment", c => c.HasPhysicalInvestment, (c, v) => c with { HasPhysicalInvestment = v }),
        FieldsOf<CostPlan>.Answer("hasExcludedCosts", c => c.HasExcludedCosts, (c, v) => c with { HasExcludedCosts = v }),
        FieldsOf<CostPlan>.Answer("coversAllRemainingCosts", c => c.CoversAllRemainingCosts, (c, v) => c with { CoversAllRemainingCosts = v }));

    public static Shape<ProgrammeOutputs> Outputs { get; } = new(
        new(),
        FieldsOf<ProgrammeOutputs>.Answer("hasMonitoring", p => p.HasMonitoring, (p, v) => p with { HasMonitoring = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasPublishedReport", p => p.HasPublishedReport, (p, v) => p with { HasPublishedReport = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasSteering", p => p.HasSteering, (p, v) => p with { HasSteering = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasTransferAgreement", p => p.HasTransferAgreement, (p, v) => p with { HasTransferAgreement = v }),
        FieldsOf<ProgrammeOutputs>.Answer(
            "hasSustainabilityConcept", p => p.HasSustainabilityConcept, (p, v) => p with { HasSustainabilityConcept = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasStrategy", p => p.HasStrategy, (p, v) => p with { HasStrategy = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasPortal", p => p.HasPortal, (p, v) => p with { HasPortal = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasInventory", p => p.HasInventory, (p, v) => p with { HasInventory = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasCoordination", p => p.HasCoordination, (p, v) => p with { HasCoordination = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasPatron", p => p.HasPatron, (p, v) => p with { HasPatron = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasModule1", p => p.HasModule1, (p, v) => p with { HasModule1 = v }),
        FieldsOf<ProgrammeOutputs>.Answer("hasModule2", p => p.HasModule2, (p, v) => p with { HasModule2 = v }),
        FieldsOf<ProgrammeOutputs>.Names<ThematicFocus>("themes", p => p.Themes, (p, v) => p with { Themes = v }),
        FieldsOf<ProgrammeOutputs>.ForPeople(
            FieldsOf<ProgrammeOutputs>.Texts("evidenceIds", p => p.EvidenceIds, (p, v) => p with { EvidenceIds = v }),
            p => p with { EvidenceIds = [] }));

    public static Shape<PublicityEvidence> Publicity { get; } = new(
        new() { Kind = default, FirstSeen = default },
        FieldsOf<PublicityEvidence>.Stated("kind", EnumNames<PublicityKind>.Format, p => p.Kind, (p, v) => p with { Kind = v }),
        FieldsOf<PublicityEvidence>.Stated("firstSeen", Formats.Day, p => p.FirstSeen, (p, v) => p with { FirstSeen = v }),
        FieldsOf<PublicityEvidence>.Day("lastSeen", p => p.LastSeen, (p, v) => p with { LastSeen = v }),
        FieldsOf<PublicityEvidence>.ForPeople(
            FieldsOf<PublicityEvidence>.OptionalText("reference", p => p.Reference, (p, v) => p with { Reference = v }),
            p => p with { Reference = null }));

    public static Shape<Publication> Publication { get; } = new(
        new() { Id = "" },
        FieldsOf<Publication>.Text("id", p => p.Id, (p, v) => p with { Id = v }),
        FieldsOf<Publication>.Day("publishedOn", p => p.PublishedOn, (p, v) => p with { PublishedOn = v }),
        FieldsOf<Publication>.Answer("showsEmblem", p => p.ShowsEmblem, (p, v) => p with { ShowsEmblem = v }),
        FieldsOf<Publication>.Answer("showsStatement", p => p.ShowsStatement, (p, v) => p with { ShowsStatement = v }),
        FieldsOf<Publication>.Answer("showsFederalNotice", p => p.ShowsFederalNotice, (p, v) => p with { ShowsFederalNotice = v }),
        FieldsOf<Publication>.Answer("showsResponsibility", p => p.ShowsResponsibility, (p, v) => p with { ShowsResponsibility = v }));
}
