using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The index, facts read from the learner within the time measured.</summary>
public sealed class IndexMatching(SpecificationIndex<Learner, Course> index, Learner[] learners) : IndexEngine(index, learners)
{
    public override string Name => "Index, facts read from the learner";

    protected override int FindBest(int learner, Span<Ranked<Course>> best) => Reader.FindBest(Learners[learner], best);
}
