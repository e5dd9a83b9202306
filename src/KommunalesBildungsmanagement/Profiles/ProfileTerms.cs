using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Profiles;

/// <summary>What conditions can ask of a person.</summary>
public static class ProfileTerms
{
    /// <summary>Age in completed years.</summary>
    public static ValueTerm<PersonProfile, int> Age { get; } = Term.Of((PersonProfile p) => p.Age, (p, age) => p with { Age = age });

    /// <summary>Land of residence.</summary>
    public static ValueTerm<PersonProfile, string> ResidenceState { get; } =
        Term.Of((PersonProfile p) => p.ResidenceState, LivingIn, TerritoryKey.FormatOf(TerritoryLevel.State));

    /// <summary>Kreis of residence.</summary>
    public static ValueTerm<PersonProfile, string> ResidenceDistrict { get; } =
        Term.Of((PersonProfile p) => p.ResidenceDistrict, LivingIn, TerritoryKey.FormatOf(TerritoryLevel.District));

    /// <summary>Municipality of residence.</summary>
    public static ValueTerm<PersonProfile, string> ResidenceMunicipality { get; } =
        Term.Of((PersonProfile p) => p.ResidenceMunicipality, LivingIn, TerritoryKey.FormatOf(TerritoryLevel.Municipality));

    /// <summary>Level of German.</summary>
    public static ValueTerm<PersonProfile, CefrLevel> German { get; } = Term.Of(
        (PersonProfile p) => p.German, (p, level) => p with { German = level });

    /// <summary>Highest school certificate.</summary>
    public static ValueTerm<PersonProfile, SchoolCertificate> Certificate { get; } =
        Term.Of((PersonProfile p) => p.Certificate, (p, certificate) => p with { Certificate = certificate });

    /// <summary>Completed vocational qualification or degree.</summary>
    public static ValueTerm<PersonProfile, bool> HasVocationalQualification { get; } =
        Term.Of((PersonProfile p) => p.HasVocationalQualification, (p, has) => p with { HasVocationalQualification = has });

    /// <summary>Level of reading and writing.</summary>
    public static ValueTerm<PersonProfile, AlphaLevel> Literacy { get; } = Term.Of(
        (PersonProfile p) => p.Literacy, (p, level) => p with { Literacy = level });

    /// <summary>Current station of the education biography.</summary>
    public static ValueTerm<PersonProfile, string> CurrentStage { get; } = Term.Of(
        (PersonProfile p) => p.CurrentStage,
        (p, stage) => p with { Biography = stage is null ? null : new(new Station(stage, default)) },
        EducationStages.Vocabulary.Format);

    /// <summary>Life situations.</summary>
    public static SetTerm<PersonProfile, string> Situations { get; } =
        Term.Set((PersonProfile p) => p.Situations, (p, set) => p with { Situations = set }, LifeSituations.Vocabulary.Format);

    /// <summary>Accessibility features needed.</summary>
    public static SetTerm<PersonProfile, string> Adjustments { get; } =
        Term.Set((PersonProfile p) => p.Adjustments, (p, set) => p with { Adjustments = set }, AccessibilityFeatures.Vocabulary.Format);

    /// <summary>Times available.</summary>
    public static SetTerm<PersonProfile, string> AvailableTimes { get; } =
        Term.Set((PersonProfile p) => p.AvailableTimes, (p, set) => p with { AvailableTimes = set }, TimeSlots.Vocabulary.Format);

    /// <summary>What the person can pay.</summary>
    public static ValueTerm<PersonProfile, decimal> Budget { get; } = Term.Of((PersonProfile p) => p.Budget, (p, euros) => p with { Budget = euros });

    /// <summary>Support instruments the person has.</summary>
    public static SetTerm<PersonProfile, string> Supports { get; } =
        Term.Set((PersonProfile p) => p.Supports, (p, set) => p with { Supports = set }, SupportInstruments.Vocabulary.Format);

    /// <summary>A device with internet access.</summary>
    public static ValueTerm<PersonProfile, bool> HasDevice { get; } = Term.Of(
        (PersonProfile p) => p.HasDevice, (p, has) => p with { HasDevice = has });

    /// <summary>Childcare needed.</summary>
    public static ValueTerm<PersonProfile, bool> NeedsChildcare { get; } = Term.Of(
        (PersonProfile p) => p.NeedsChildcare, (p, needs) => p with { NeedsChildcare = needs });

    /// <summary>Topics the person wants to learn.</summary>
    public static SetTerm<PersonProfile, string> Goals { get; } =
        Term.Set((PersonProfile p) => p.Goals, (p, set) => p with { Goals = set }, LearningTopics.Vocabulary.Format);

    /// <summary>Preferred formats.</summary>
    public static SetTerm<PersonProfile, string> PreferredFormats { get; } =
        Term.Set((PersonProfile p) => p.PreferredFormats, (p, set) => p with { PreferredFormats = set }, OfferingFormats.Vocabulary.Format);

    /// <summary>Where the person sets out from, coarsely.</summary>
    public static ValueTerm<PersonProfile, GeoPosition> StartingPoint { get; } = Term.Of(
        (PersonProfile p) => p.StartingPoint, (p, position) => p with { StartingPoint = position });

    /// <summary>How far the place may be at most, in metres as the crow flies.</summary>
    public static ValueTerm<PersonProfile, int> MaxDistance { get; } = Term.Of(
        (PersonProfile p) => p.MaxDistance, (p, metres) => p with { MaxDistance = metres });

    /// <summary>All of them: what JSON conditions over a person may name.</summary>
    public static TermList<PersonProfile> All { get; } = new(
        Age, ResidenceState, ResidenceDistrict, ResidenceMunicipality, German, Certificate, HasVocationalQualification, Literacy,
        CurrentStage, Situations, Adjustments, AvailableTimes, Budget, Supports, HasDevice, NeedsChildcare, Goals, PreferredFormats,
        StartingPoint, MaxDistance);

    /// <summary>The person lives in a territory. Who has named only her district surely does not live in a municipality of another one.</summary>
    /// <remarks>A kreisfreie Stadt is district and municipality at once: who has named its district lives in it.</remarks>
    /// <param name="territory">The territory; Germany means everybody and is no condition.</param>
    /// <param name="name">The name of the territory, for the explanation.</param>
    /// <exception cref="ArgumentException">The territory is Germany or a Regierungsbezirk, which no one is asked for.</exception>
    public static Named<PersonProfile> LivesIn(TerritoryKey territory, string name)
    {
        Specification<PersonProfile> condition = territory.Level switch
        {
            TerritoryLevel.State => ResidenceState.Is(territory.Digits),
            TerritoryLevel.District => ResidenceState.Is(territory.State.Digits) & ResidenceDistrict.Is(territory.Digits),
            TerritoryLevel.Municipality when territory.Digits.EndsWith("000", StringComparison.Ordinal) =>
                ResidenceState.Is(territory.State.Digits) & ResidenceDistrict.Is(territory.District!.Value.Digits),
            TerritoryLevel.Municipality =>
                ResidenceState.Is(territory.State.Digits)
                & ResidenceDistrict.Is(territory.District!.Value.Digits)
                & ResidenceMunicipality.Is(territory.Digits),
            _ => throw new ArgumentException($"Residence in {territory} ({territory.Level}) is not a condition over a person.", nameof(territory)),
        };
        return condition.As($"lives-in-{territory}", new($"wohnt in {name}", $"lives in {name}"));
    }

    private static PersonProfile LivingIn(PersonProfile profile, string? key) =>
        profile with { Residence = key is null ? null : TerritoryKey.Parse(key) };
}
