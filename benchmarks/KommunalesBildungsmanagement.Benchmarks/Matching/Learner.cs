namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>A learner as a host may have her. What is null is not known; so are the groups of those who have not named all.</summary>
public sealed record Learner
{
    public required int Number { get; init; }

    public int? Age { get; init; }

    public int? Certificate { get; init; }

    public int? Qualification { get; init; }

    public int? Status { get; init; }

    public int? District { get; init; }

    public int? Budget { get; init; }

    public required int From { get; init; }

    public required int Until { get; init; }

    public required int?[] Levels { get; init; }

    public required PartialSet<int> Topics { get; init; }

    public required PartialSet<int> Groups { get; init; }

    public required PartialSet<int> Barriers { get; init; }

    public required PartialSet<int> Slots { get; init; }

    public required PartialSet<int> Supports { get; init; }

    public int? Level0 => Levels[0];

    public int? Level1 => Levels[1];

    public int? Level2 => Levels[2];

    public int? Level3 => Levels[3];
}
