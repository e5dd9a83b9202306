using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The library's index with one reader: a call per learner.</summary>
public abstract class IndexEngine(SpecificationIndex<Learner, Course> index, Learner[] learners) : MatchingEngine(learners)
{
    private readonly Ranked<Course>[] _best = new Ranked<Course>[Most];

    protected IndexReader<Learner, Course> Reader { get; } = index.NewReader();

    protected override void Find(int learner, Ranking ranking)
    {
        foreach (var (course, verdict, points) in _best.AsSpan(0, FindBest(learner, _best))) ranking.Add(course.Number, verdict, points);
    }

    protected abstract int FindBest(int learner, Span<Ranked<Course>> best);
}
