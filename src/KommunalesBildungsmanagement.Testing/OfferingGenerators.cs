using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Profiles;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Rules;
using KommunalesBildungsmanagement.Vocabularies;
using NodaTime;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>Random offerings and measures around one day, made for the people of <see cref="ProfileGenerators"/>.</summary>
/// <remarks>Stateless, safe on any thread.</remarks>
public static class OfferingGenerators
{
    private const string StandardGroup = "TG-NOSCHOOL";

    private static Provenance Source { get; } = new() { Source = "generated", IsSample = true };

    /// <summary>The day around which runs and measures lie: 22 November 2026.</summary>
    public static LocalDate Day { get; } = new(2026, 11, 22);

    /// <summary>Offerings with the id 0.</summary>
    public static Gen<LearningOffering> Offerings { get; } =
        from territory in Gen.Elements(ProfileGenerators.Territories.AsEnumerable())
        from residentsOnly in Gen.Elements(true, false)
        from access in Conditions()
        from price in Gen.OneOf(Gen.Constant<Price?>(null), Gen.Constant<Price?>(Price.Free), Prices())
        from runs in Gen.Choose(0, 2).SelectMany(count => Runs().ArrayOf(count))
        from accessibility in ProfileGenerators.Sets(AccessibilityFeatures.Vocabulary, 2)
        from childcare in Truths()
        from format in Gen.Elements<string?>("on-site", "online", null)
        from topics in ProfileGenerators.Codes(LearningTopics.Vocabulary, 4).ArrayOf(2)
        from direct in Gen.Elements<string[]>([], [StandardGroup], ["TG-YOUTH", StandardGroup])
        from verified in Gen.Elements<LocalDate?>(null, Day.PlusDays(-30), Day.PlusDays(-800))
        select new LearningOffering
        {
            Id = "0",
            Title = new("Angebot", "offering"),
            Provider = "provider",
            Kind = "course",
            Form = LearningForm.NonFormal,
            LifePhases = ["LP3"],
            Territory = territory,
            ResidentsOnly = residentsOnly,
            AccessConditions = access,
            Price = price,
            Instances = runs.Select((r, i) => r with { Id = $"{i}" }).ToValueList(),
            Accessibility = new(accessibility),
            ProvidesChildcare = childcare,
            Format = format,
            Topics = topics.Distinct().ToValueList(),
            Audience = new(direct.ToValueList(), []),
            Freshness = new(verified),
            Provenance = Source,
        };

    /// <summary>Catalogues with distinct ids.</summary>
    /// <param name="most">The most offerings in a catalogue.</param>
    public static Gen<ValueList<LearningOffering>> Catalogues(int most) =>
        Gen.Choose(0, most).SelectMany(count => Offerings.ArrayOf(count)).Select(all => all.Select((o, i) => o with { Id = $"{i}" }).ToValueList());

    /// <summary>Landscapes with measures that change facts about people.</summary>
    public static Gen<EducationLandscape> Landscapes { get; } =
        from measures in Gen.Choose(0, 3).SelectMany(count => Measures().ArrayOf(count))
        select new EducationLandscape { Measures = measures.Select((m, i) => m with { Id = $"m{i}" }).ToValueList() };

    private static Gen<Measure> Measures() =>
        from effect in Effects()
        from status in Gen.Elements(MeasureStatus.Running, MeasureStatus.Running, MeasureStatus.Draft)
        from territory in Gen.Elements(ProfileGenerators.Territories.Select(t => t.State))
        select new Measure
        {
            Id = "m",
            Title = new("Maßnahme", "measure"),
            Status = status,
            Roles = [new("actor", "implementer")],
            Territory = territory,
            Effects = [effect],
            Provenance = Source,
        };

    private static Gen<MeasureEffect> Effects() =>
        from change in Gen.Elements(
            (StandardBarriers.Language, ProfileTerms.German.Becomes(CefrLevel.B1)),
            (StandardBarriers.Cost, ProfileTerms.Supports.Gains(SupportInstruments.Vocabulary.Entries[0].Code)),
            (StandardBarriers.Cost, ProfileTerms.Budget.Becomes(100)),
            (StandardBarriers.Digital, ProfileTerms.HasDevice.Becomes(true)),
            (StandardBarriers.Childcare, ProfileTerms.NeedsChildcare.Becomes(false)),
            (StandardBarriers.Prerequisite, ProfileTerms.Certificate.Becomes(SchoolCertificate.Hauptschulabschluss)))
        from forWhom in Gen.OneOf(Gen.Constant<Specification<PersonProfile>?>(null),
            ProfileGenerators.Conditions.Generator.Resize(10).Select(c => (Specification<PersonProfile>?)c))
        from strength in Gen.Elements(EffectStrength.Removes, EffectStrength.Removes, EffectStrength.Reduces)
        select new MeasureEffect { Barrier = change.Item1, Strength = strength, ForWhom = forWhom, Outcome = change.Item2 };

    private static Gen<ValueList<AccessCondition>> Conditions() =>
        from conditions in Gen.Choose(0, 2).SelectMany(count => ProfileGenerators.ConditionsWithDistances.Generator.Resize(20).ArrayOf(count))
        from kinds in Gen.Elements(AccessKind.Hard, AccessKind.Hard, AccessKind.Soft).ArrayOf(2)
        from barriers in Gen.Elements<string?>(null, StandardBarriers.Language, StandardBarriers.Prerequisite).ArrayOf(2)
        select conditions.Select((condition, i) => new AccessCondition
        {
            Id = $"{i}",
            Label = new("Voraussetzung", "requirement"),
            Condition = condition,
            Kind = kinds[i],
            Barrier = barriers[i],
        }).ToValueList();

    private static Gen<Price?> Prices() =>
        from amount in Gen.Elements(10m, 50m)
        from funded in Gen.Elements<string[]>([], [SupportInstruments.Vocabulary.Entries[0].Code])
        from reduced in Gen.Elements(true, false)
        from per in Gen.Elements(PriceUnit.Course, PriceUnit.Course, PriceUnit.Month)
        select (Price?)new Price
        {
            Amount = new(amount),
            Per = per,
            FundableBy = funded.ToValueList(),
            Reductions = reduced ? [new(new("ermäßigt", "reduced"), ProfileTerms.Situations.Contains("parent"), new(amount / 5))] : [],
        };

    private static Gen<OfferingInstance> Runs() =>
        from start in Gen.Choose(-60, 60)
        from length in Gen.Choose(0, 60)
        from slots in ProfileGenerators.Codes(TimeSlots.Vocabulary, 4).ArrayOf(2)
        from fixedTimes in Gen.Elements(true, false)
        from taken in Gen.Elements<int?>(null, 3, 12)
        from seats in Gen.Elements(true, false)
        from continuous in Gen.Elements(true, false)
        from place in Gen.OneOf(Gen.Constant<LearningPlace?>(null), Places())
        select new OfferingInstance
        {
            Id = "0",
            Days = new(Day.PlusDays(start), Day.PlusDays(start + length)),
            TimeSlots = fixedTimes ? slots.Distinct().ToValueList() : [],
            Seats = seats ? new(12, taken) : null,
            ContinuousEntry = continuous,
            Place = place,
        };

    private static Gen<LearningPlace?> Places() =>
        from territory in Gen.Elements(ProfileGenerators.Territories.AsEnumerable())
        from position in Gen.OneOf(Gen.Constant<GeoPosition?>(null), Positions(), Positions())
        select (LearningPlace?)new LearningPlace("Ort", "library", territory) { Position = position };

    private static Gen<GeoPosition?> Positions() => Gen.Elements(ProfileGenerators.Positions.Select(p => (GeoPosition?)p));

    private static Gen<Truth> Truths() => Gen.Elements(Truth.True, Truth.False, Truth.Unknown);
}
