namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The points of all engines.</summary>
public static class Points
{
    public const int Topic = 400;

    public const int Feature = 30;

    public const int Free = 50;

    public const int Affordable = 20;

    public const int StartsSoon = 20;

    /// <summary>Starts within so many days after the learner can begin: one step of points each.</summary>
    public static int[] Soon { get; } = [30, 90, 180];
}
