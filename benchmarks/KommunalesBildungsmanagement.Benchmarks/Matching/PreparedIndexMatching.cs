using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The index, learners prepared before the clock starts, as those of the rivals are.</summary>
public sealed class PreparedIndexMatching : IndexEngine
{
    private readonly PreparedSubject<Learner>[] _prepared;

    public PreparedIndexMatching(SpecificationIndex<Learner, Course> index, Learner[] learners)
        : base(index, learners) => _prepared = [.. learners.Select(Reader.Prepare)];

    public override string Name => "Index";

    protected override int FindBest(int learner, Span<Ranked<Course>> best) => Reader.FindBest(_prepared[learner], best);
}
