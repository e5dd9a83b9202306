using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching.Tests;

/// <summary>One plain offering and measures around it.</summary>
internal static class Samples
{
    public static LocalDate Today { get; } = new(2026, 11, 22);

    public static TerritoryKey Kaufbeuren { get; } = TerritoryKey.Parse("09762");

    public static Provenance Source { get; } = new() { Source = "test", IsSample = true };

    /// <summary>Free, open to everybody at any time.</summary>
    public static LearningOffering Course { get; } = new()
    {
        Id = "course",
        Title = new("Kurs", "course"),
        Provider = "vhs",
        Kind = "course",
        Form = LearningForm.NonFormal,
        LifePhases = ["LP3"],
        Territory = Kaufbeuren,
        Price = Price.Free,
        Freshness = new(Today),
        Provenance = Source,
    };

    public static MatchingContext Context { get; } = new() { Day = Today };

    public static MatchingContext With(params ReadOnlySpan<MeasureEffect> effects)
    {
        var measures = new List<Measure>();
        foreach (var effect in effects) measures.Add(Measure($"m{measures.Count}", effect));
        return Context with { Landscape = EducationLandscape.Empty with { Measures = measures.ToValueList() } };
    }

    public static Measure Measure(string id, MeasureEffect effect) => new()
    {
        Id = id,
        Title = new("Maßnahme", "measure"),
        Status = MeasureStatus.Running,
        Roles = [new("office", "coordinator")],
        Territory = TerritoryKey.Parse("09"),
        Effects = [effect],
        Provenance = Source,
    };

    /// <summary>From A2 to B1, for those who are at A2.</summary>
    public static MeasureEffect BridgeToB1 { get; } = new()
    {
        Barrier = StandardBarriers.Language,
        Strength = EffectStrength.Removes,
        ForWhom = ProfileTerms.German.Is(CefrLevel.A2),
        Outcome = ProfileTerms.German.Becomes(CefrLevel.B1),
    };

    public static LearningOffering Asking(this LearningOffering offering, Specification<PersonProfile> condition, string? barrier = null) => offering with
    {
        AccessConditions = [.. offering.AccessConditions, new() { Id = $"{offering.AccessConditions.Count}", Label = new("Voraussetzung", "requirement"), Condition = condition, Barrier = barrier }],
    };
}
