using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The library's index with one reader: a call per learner, facts read from the learner within the time measured.</summary>
public sealed class IndexMatching(Course[] courses, Learner[] learners) : MatchingEngine(learners)
{
    private readonly IndexReader<Learner, Course> _reader = SpecificationIndex<Learner, Course>.Of(courses, CourseEntries.Of).NewReader();
    private readonly Ranked<Course>[] _best = new Ranked<Course>[Most];

    public override string Name => "Index";

    protected override void Find(int learner, Ranking ranking)
    {
        var count = _reader.FindBest(Learners[learner], _best);
        foreach (var (course, verdict, points) in _best.AsSpan(0, count)) ranking.Add(course.Number, verdict, points);
    }
}
