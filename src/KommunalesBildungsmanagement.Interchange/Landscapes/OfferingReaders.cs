using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads offerings.</summary>
internal static class OfferingReaders
{
    public static LearningOffering? Offering(DomainFields fields) => fields.Build(() => new LearningOffering
    {
        Id = fields.Text("id"),
        Title = fields.Localized("title"),
        Description = fields.OptionalLocalized("description"),
        Provider = fields.Text("provider"),
        Kind = fields.Code("kind", OfferingKinds.Vocabulary),
        Form = fields.Enum<LearningForm>("form"),
        LifePhases = fields.Codes("lifePhases", LifePhases.Vocabulary, atLeastOne: true),
        Topics = fields.Codes("topics", LearningTopics.Vocabulary),
        Format = fields.OptionalCode("format", OfferingFormats.Vocabulary),
        Territory = fields.Key("territory"),
        ResidentsOnly = fields.Flag("residentsOnly"),
        Audience = fields.Object("audience", f => f.Build(() => new Audience(f.Texts("direct"), f.Texts("beneficiaries")))) ?? Audience.Everybody,
        AccessConditions = fields.Each("accessConditions", AccessCondition, c => c.Id),
        Price = fields.Object("price", Price),
        Accessibility = new(fields.Set("accessibility", AccessibilityFeatures.Vocabulary)),
        ProvidesChildcare = fields.Truth("providesChildcare"),
        Instances = fields.Each("instances", Instance, i => i.Id),
        AnswersNeeds = fields.Texts("answersNeeds"),
        Url = fields.Url("url"),
        Freshness = fields.Object("freshness", Freshness) ?? new(null),
        Provenance = fields.Provenance(),
    });

    private static AccessCondition? AccessCondition(DomainFields fields) => fields.Build(() => new AccessCondition
    {
        Id = fields.Text("id"),
        Label = fields.Localized("label"),
        Condition = fields.Condition("condition"),
        Kind = fields.OptionalEnum<AccessKind>("kind") ?? AccessKind.Hard,
        LegalBasis = fields.OptionalText("legalBasis"),
        Barrier = fields.OptionalCode("barrier", StandardBarriers.Vocabulary),
    });

    private static Price? Price(DomainFields fields) => fields.Build(() => fields.Flag("free")
        ? Offerings.Price.Free
        : new Price
        {
            Amount = fields.Money("amount"),
            Per = fields.OptionalEnum<PriceUnit>("per") ?? PriceUnit.Course,
            FundableBy = fields.Codes("fundableBy", SupportInstruments.Vocabulary),
            Reductions = fields.Each(
                "reductions",
                f => f.Build(() => new PriceReduction(f.Localized("label"), f.Condition("condition"), f.Money("amount")))),
        });

    private static OfferingInstance? Instance(DomainFields fields) => fields.Build(() => new OfferingInstance
    {
        Id = fields.Text("id"),
        Days = fields.Days("days"),
        RegisterUntil = fields.OptionalDate("registerUntil"),
        TimeSlots = fields.Codes("timeSlots", TimeSlots.Vocabulary),
        Place = fields.Object("place", Place),
        Seats = fields.Object("seats", f => f.Build(() => new Seats(f.Number("capacity"), f.OptionalCount("taken")))),
        ContinuousEntry = fields.Flag("continuousEntry"),
    });

    private static LearningPlace? Place(DomainFields fields) => fields.Build(() => new LearningPlace(
        fields.Text("name"), fields.Code("kind", LearningPlaces.Vocabulary), fields.Key("territory")) { Position = fields.Position("position") });

    private static Freshness? Freshness(DomainFields fields) =>
        fields.Build(() => new Freshness(fields.OptionalDate("lastVerifiedOn"), fields.OptionalNumber("staleAfterDays") ?? 365));
}
