using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The library's index with one reader: a call per learner. Learners are prepared before the clock starts, as those of the rivals are.</summary>
public sealed class PreparedIndexMatching : MatchingEngine
{
    private readonly IndexReader<Learner, Course> _reader;
    private readonly PreparedSubject<Learner>[] _prepared;
    private readonly Ranked<Course>[] _best = new Ranked<Course>[Most];

    public PreparedIndexMatching(SpecificationIndex<Learner, Course> index, Learner[] learners)
        : base(learners)
    {
        _reader = index.NewReader();
        _prepared = [.. learners.Select(_reader.Prepare)];
    }

    public override string Name => "Index";

    protected override void Find(int learner, Ranking ranking)
    {
        foreach (var (course, verdict, points) in _best.AsSpan(0, _reader.FindBest(_prepared[learner], _best)))
            ranking.Add(course.Number, verdict, points);
    }
}
