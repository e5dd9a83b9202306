using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The library's index with one reader: a call per learner, facts read from the learner within the time measured.</summary>
public sealed class IndexMatching(SpecificationIndex<Learner, Course> index, Learner[] learners) : MatchingEngine(learners)
{
    private readonly IndexReader<Learner, Course> _reader = index.NewReader();
    private readonly Ranked<Course>[] _best = new Ranked<Course>[Most];

    public override string Name => "Index, facts read from the learner";

    protected override void Find(int learner, Ranking ranking)
    {
        foreach (var (course, verdict, points) in _best.AsSpan(0, _reader.FindBest(Learners[learner], _best)))
            ranking.Add(course.Number, verdict, points);
    }
}
