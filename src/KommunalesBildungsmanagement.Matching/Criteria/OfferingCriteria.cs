using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// All criteria of an offering, as conditions over a person. Every reader of an offering (oracle, index, SQL) starts from this one list.
/// </summary>
public static class OfferingCriteria
{
    private static readonly ValueFormat<AccessKind> Kinds = ValueFormat.For<AccessKind>();

    /// <summary>The criteria, requirements first, in a fixed order.</summary>
    /// <param name="offering">The offering.</param>
    /// <param name="context">Day, landscape and weights.</param>
    public static ValueList<Criterion> Of(LearningOffering offering, MatchingContext context) =>
    [
        .. Residence(offering, context),
        .. offering.AccessConditions.Where(c => c.Kind == AccessKind.Hard).Select(c => Access(c, 0)),
        .. RunCriteria.Of(offering, context.Day),
        .. Cost(offering),
        .. Childcare(offering),
        .. Device(offering),
        .. Accessibility(offering),
        .. PreferenceCriteria.Of(offering, context),
        .. offering.AccessConditions.Where(c => c.Kind == AccessKind.Soft).Select(c => Access(c, context.Weights.Preference)),
    ];

    /// <summary>The word for a kind of criterion.</summary>
    /// <param name="kind">The kind.</param>
    public static LocalizedText LabelOf(AccessKind kind) => Kinds.Describe(kind);

    private static IEnumerable<Criterion> Residence(LearningOffering offering, MatchingContext context)
    {
        if (!offering.ResidentsOnly || offering.Territory.Level == TerritoryLevel.Country) yield break;
        var name = context.NameOf(offering.Territory);
        yield return Hard(
            "residence", new("Wohnort", "residence"),
            offering.Territory.Level == TerritoryLevel.GovernmentRegion
                ? LivesInRegion(offering.Territory, name)
                : ProfileTerms.LivesIn(offering.Territory, name));
    }

    // Nobody is asked for her Regierungsbezirk: another Land is surely wrong, the rest has to be clarified.
    private static Specification<PersonProfile> LivesInRegion(TerritoryKey region, string name)
    {
        var text = new LocalizedText($"wohnt in {name}", $"lives in {name}");
        return ProfileTerms.ResidenceState.Is(region.State.Digits)
            & Specification.Stated<PersonProfile>(Truth.Unknown, text, new($"Wohnen Sie in {name}?", $"Do you live in {name}?"));
    }

    private static Criterion Access(AccessCondition condition, int weight) => new()
    {
        Id = $"access:{condition.Id}",
        Label = condition.Label,
        Kind = condition.Kind,
        Condition = condition.Condition,
        Barrier = condition.Barrier,
        LegalBasis = condition.LegalBasis,
        Weight = weight,
    };

    private static IEnumerable<Criterion> Cost(LearningOffering offering)
    {
        if (offering.Price is { IsFree: true }) yield break;
        var condition = offering.Price is { } price
            ? CanPay(price)
            : Specification.Stated<PersonProfile>(Truth.Unknown, Texts.PriceUnknown, Texts.AskPrice);
        yield return Hard("cost", Texts.Cost, condition) with { CountsWhen = ProfileTerms.Budget.AtLeast(0), Barrier = StandardBarriers.Cost };
    }

    private static Specification<PersonProfile> CanPay(Price price)
    {
        List<Specification<PersonProfile>> ways = [Affords(price.Amount, price.Per)];
        foreach (var reduction in price.Reductions)
        {
            ways.Add((reduction.Condition & Affords(reduction.Amount, price.Per)).As("reduced-price", reduction.Label));
        }

        if (price.FundableBy.Count > 0) ways.Add(ProfileTerms.Supports.Overlaps(price.FundableBy));
        return ways.Count == 1 ? ways[0] : Specification.Any(ways);
    }

    // What a month, a unit or a visit costs is a lower limit of what the whole costs, and no more.
    private static Specification<PersonProfile> Affords(Money amount, PriceUnit per)
    {
        var affords = ProfileTerms.Budget.AtLeast(amount.Euros);
        return per == PriceUnit.Course ? affords : affords & Specification.Stated<PersonProfile>(Truth.Unknown, Texts.TotalKnown, Texts.AskTotal);
    }

    private static IEnumerable<Criterion> Childcare(LearningOffering offering)
    {
        yield return Hard(
            "childcare", Texts.Childcare,
            ProfileTerms.NeedsChildcare.Is(false)
            | Specification.Stated<PersonProfile>(offering.ProvidesChildcare, Texts.ChildcareProvided, Texts.AskChildcare)) with
        {
            CountsWhen = ProfileTerms.NeedsChildcare.Is(true),
            Barrier = StandardBarriers.Childcare,
        };
    }

    private static IEnumerable<Criterion> Device(LearningOffering offering)
    {
        if (offering.Format is not (OfferingFormats.Online or OfferingFormats.Blended)) yield break;
        yield return Hard("device", Texts.Device, ProfileTerms.HasDevice.Is(true)) with { Barrier = StandardBarriers.Digital };
    }

    private static IEnumerable<Criterion> Accessibility(LearningOffering offering) =>
        from feature in AccessibilityFeatures.Vocabulary.Entries
        let needs = ProfileTerms.Adjustments.Contains(feature.Code)
        let text = new LocalizedText($"Angebot hat: {feature.Label.German}", $"offering has: {feature.Label.English}")
        let question = new LocalizedText($"Beim Anbieter fragen: {feature.Label.German}?", $"Ask the provider: {feature.Label.English}?")
        select Hard(
            $"accessibility:{feature.Code}", feature.Label,
            !needs | Specification.Stated<PersonProfile>(offering.Accessibility.Has(feature.Code), text, question)) with
        {
            CountsWhen = needs,
        };

    private static Criterion Hard(string id, LocalizedText label, Specification<PersonProfile> condition) =>
        new() { Id = id, Label = label, Kind = AccessKind.Hard, Condition = condition };

    private static class Texts
    {
        public static LocalizedText Cost { get; } = new("Kosten", "cost");

        public static LocalizedText PriceUnknown { get; } = new("Preis ist bekannt", "price is known");

        public static LocalizedText AskPrice { get; } = new("Beim Anbieter fragen: Was kostet es?", "Ask the provider: what does it cost?");

        public static LocalizedText TotalKnown { get; } = new("Gesamtpreis reicht nicht über die Grenze", "total price stays within the limit");

        public static LocalizedText AskTotal { get; } =
            new("Beim Anbieter fragen: Was kostet es insgesamt?", "Ask the provider: what does it cost in total?");

        public static LocalizedText Childcare { get; } = new("Kinderbetreuung", "childcare");

        public static LocalizedText ChildcareProvided { get; } = new("Angebot hat Kinderbetreuung", "offering has childcare");

        public static LocalizedText AskChildcare { get; } = new("Beim Anbieter fragen: Gibt es eine Kinderbetreuung?",
            "Ask the provider: is there childcare?");

        public static LocalizedText Device { get; } = new("Gerät mit Internet", "device with internet");
    }
}
