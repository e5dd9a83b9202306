namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>A rival that may keep the facts of its learners as masks and integers. That is done before the clock starts, in its favour.</summary>
public abstract class PreparedEngine : MatchingEngine
{
    protected PreparedEngine(Learner[] learners) : base(learners) => Prepared = [.. learners.Select(l => new HandWritten.Prepared(l))];

    protected HandWritten.Prepared[] Prepared { get; }
}
