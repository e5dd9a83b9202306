using Fact = (string Name, System.Func<KommunalesBildungsmanagement.Benchmarks.Matching.HandWritten.Prepared, int?> Read);

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>What SQL may ask of a learner, by the names that <see cref="CourseQuery"/> uses. Null is unknown.</summary>
public static class LearnerFacts
{
    /// <summary>Whether the learner may belong to more groups than she named: false or unknown. The one fact that is no number.</summary>
    public const string MoreGroups = "more_groups";

    /// <summary>The most topics that a learner has.</summary>
    public const int MostTopics = 5;

    public static IReadOnlyList<Fact> Numbers { get; } =
    [
        ("until_day", l => l.Until), ("from_day", l => l.From), ("busy_slots", l => ~l.Slots), ("barriers", l => l.Barriers),
        ("age", l => Known(l.Age)), ("level0", l => Known(l.Levels[0])), ("level1", l => Known(l.Levels[1])), ("level2", l => Known(l.Levels[2])),
        ("level3", l => Known(l.Levels[3])), ("groups", l => l.Groups), ("certificate", l => Known(l.Certificate)),
        ("qualification", l => Known(l.Qualification)), ("status", l => l.Status < 0 ? null : 1 << l.Status), ("district", l => Known(l.District)),
        ("supports", l => l.Supports), ("budget", l => Known(l.Budget)),
        .. Enumerable.Range(0, MostTopics).Select(i => new Fact($"topic{i}", l => i < l.Topics.Length ? l.Topics[i] : null)),
    ];

    /// <summary>The learner's topics as a list of SQL.</summary>
    public static string Topics(Func<string, string> fact) => string.Join(", ", Enumerable.Range(0, MostTopics).Select(i => fact($"topic{i}")));

    private static int? Known(int value) => value < 0 ? null : value;
}
