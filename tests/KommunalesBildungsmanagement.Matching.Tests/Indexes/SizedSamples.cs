using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Measures;
using static KommunalesBildungsmanagement.Matching.Tests.Samples;

namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>
/// Offerings and people of whom many fit into an index: most offerings ask for topics, ages have more cuts than columns, and measures change both the
/// topics and a level.
/// </summary>
internal static class SizedSamples
{
    private const int Topics = 20;

    private static readonly MeasureEffect OpensTopic = new()
    {
        Barrier = StandardBarriers.Cost,
        Strength = EffectStrength.Removes,
        ForWhom = ProfileTerms.Age.AtLeast(30),
        Outcome = ProfileTerms.Goals.Gains("t3"),
    };

    public static MatchingContext Context { get; } = With(BridgeToB1, OpensTopic);

    public static LearningOffering Offering(Random random, string id) => Course
        .Asking(ProfileTerms.Goals.Overlaps([Topic(random), Topic(random)]), StandardBarriers.Cost)
        .Asking(ProfileTerms.German.AtLeast(random.Next(2) == 0 ? CefrLevel.A1 : CefrLevel.B1), StandardBarriers.Language)
        .Asking(ProfileTerms.Age.AtLeast(random.Next(16, 60))) with { Id = id };

    public static PersonProfile Person(Random random) => new()
    {
        Age = random.Next(10) == 0 ? null : random.Next(14, 80),
        German = random.Next(10) == 0 ? null : (CefrLevel)(10 * random.Next(5)),
        Goals = random.Next(8) switch
        {
            0 => PartialSet<string>.Unknown,
            1 => PartialSet<string>.Exactly(),
            2 => PartialSet<string>.Of([Topic(random)], []),
            3 => PartialSet<string>.Of([], ["t1", "t3"]),
            _ => PartialSet<string>.Exactly(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Topic(random))),
        },
    };

    private static string Topic(Random random) => $"t{random.Next(Topics)}";
}
