using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Profiles;
using KommunalesBildungsmanagement.Rules;
using KommunalesBildungsmanagement.Territories;
using KommunalesBildungsmanagement.Vocabularies;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>
/// Random people of whom any fact may be unknown, and random conditions over them. Values are few on purpose, so that conditions are met often.
/// </summary>
/// <remarks>Stateless, safe on any thread.</remarks>
public static class ProfileGenerators
{
    /// <summary>Territories that people and offerings share: two districts, one with two municipalities, and another Land.</summary>
    public static IReadOnlyList<TerritoryKey> Territories { get; } =
        [TerritoryKey.Parse("09762"), TerritoryKey.Parse("09777"), TerritoryKey.Parse("09777129"), TerritoryKey.Parse("09777151"),
            TerritoryKey.Parse("07138")];

    /// <summary>Where people start from and learning takes place: a point, one exactly 5 km away, one a metre further, and a distant one.</summary>
    public static IReadOnlyList<GeoPosition> Positions { get; } =
        [new(632_000, 5_304_000), new(635_000, 5_308_000), new(635_001, 5_308_000), new(655_000, 5_298_000)];

    /// <summary>Limits of a distance in metres; some are distances between <see cref="Positions"/>.</summary>
    public static IReadOnlyList<int> Distances { get; } = [1, 2000, 5000, 5001, 40_000];

    /// <summary>People.</summary>
    public static Gen<PersonProfile> Profiles { get; } =
        from age in Maybe(Gen.Choose(14, 20))
        from residence in Maybe(Gen.Elements(Territories.AsEnumerable()))
        from german in Maybe(Gen.Elements(CefrLevel.A1, CefrLevel.A2, CefrLevel.B1, CefrLevel.B2))
        from certificate in Maybe(Gen.Elements(SchoolCertificate.None, SchoolCertificate.Hauptschulabschluss, SchoolCertificate.MittlererAbschluss))
        from vocational in Maybe(Gen.Elements(true, false))
        from situations in Sets(LifeSituations.Vocabulary, 4)
        from adjustments in Sets(AccessibilityFeatures.Vocabulary, 2)
        from times in Sets(TimeSlots.Vocabulary, 4)
        from budget in Maybe(Gen.Elements(0m, 20m, 100m))
        from supports in Sets(SupportInstruments.Vocabulary, 3)
        from device in Maybe(Gen.Elements(true, false))
        from childcare in Maybe(Gen.Elements(true, false))
        from goals in Sets(LearningTopics.Vocabulary, 4)
        from start in Maybe(Gen.Elements(Positions.AsEnumerable()))
        from distance in Maybe(Gen.Elements(Distances.AsEnumerable()))
        select new PersonProfile
        {
            Age = age,
            Residence = residence,
            German = german,
            Certificate = certificate,
            HasVocationalQualification = vocational,
            Situations = situations,
            Adjustments = adjustments,
            AvailableTimes = times,
            Budget = budget,
            Supports = supports,
            HasDevice = device,
            NeedsChildcare = childcare,
            Goals = goals,
            StartingPoint = start,
            MaxDistance = distance,
        };

    /// <summary>Conditions over people: trees of every kind over most terms.</summary>
    public static Arbitrary<Specification<PersonProfile>> Conditions { get; } = SpecificationGenerators.Trees(
        SpecificationGenerators.Ordered(ProfileTerms.Age, Gen.Choose(14, 20)),
        SpecificationGenerators.Ordered(ProfileTerms.German, Gen.Elements(CefrLevel.A1, CefrLevel.A2, CefrLevel.B1, CefrLevel.B2)),
        SpecificationGenerators.Ordered(ProfileTerms.Certificate, Gen.Elements(SchoolCertificate.None, SchoolCertificate.Hauptschulabschluss)),
        SpecificationGenerators.Unordered(ProfileTerms.HasVocationalQualification, Gen.Elements(true, false)),
        SpecificationGenerators.Unordered(ProfileTerms.ResidenceDistrict, Gen.Elements("09762", "09777", "07138")),
        SpecificationGenerators.Overlapping(ProfileTerms.Situations, Codes(LifeSituations.Vocabulary, 4)),
        SpecificationGenerators.Stated<PersonProfile>());

    /// <summary>Conditions over people that ask for distances too.</summary>
    /// <remarks>
    /// How distances from several places hang together is not checked, so <see cref="SpecificationChecks"/> finds less for these conditions.
    /// </remarks>
    public static Arbitrary<Specification<PersonProfile>> ConditionsWithDistances { get; } = SpecificationGenerators.Trees(
        Conditions.Generator,
        SpecificationGenerators.Near(ProfileTerms.StartingPoint, Gen.Elements(Positions.AsEnumerable()), Gen.Elements(Distances.AsEnumerable())),
        SpecificationGenerators.Near(ProfileTerms.StartingPoint, Gen.Elements(Positions.AsEnumerable()), ProfileTerms.MaxDistance));

    /// <summary>The first codes of a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="count">How many codes to draw from.</param>
    public static Gen<string> Codes(Vocabulary vocabulary, int count) => Gen.Elements(vocabulary.Entries.Take(count).Select(e => e.Code));

    /// <summary>Sets of codes of which nothing, something or everything is known.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="count">How many codes to draw from.</param>
    public static Gen<PartialSet<string>> Sets(Vocabulary vocabulary, int count) =>
        from known in Codes(vocabulary, count).ArrayOf(2)
        from how in Gen.Choose(0, 4)
        select how switch
        {
            0 => PartialSet<string>.Unknown,
            1 => PartialSet<string>.Exactly(known),
            2 => PartialSet<string>.Exactly([]),
            3 => PartialSet<string>.Of(known, []),
            _ => PartialSet<string>.Of(known.Take(1), known.Skip(1).Where(k => k != known[0])),
        };

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.Frequency((3, values.Select(v => (T?)v)), (2, Gen.Constant((T?)null)));
}
