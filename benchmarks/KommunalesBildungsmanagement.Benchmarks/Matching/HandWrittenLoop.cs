using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The hand-written predicate on every course. It is the judge where two engines differ.</summary>
public sealed class HandWrittenLoop(Course[] courses, Learner[] learners) : PreparedEngine(learners)
{
    public override string Name => "Hand-written loop";

    protected override void Find(int learner, Ranking ranking)
    {
        var l = Prepared[learner];
        foreach (var course in courses)
        {
            var verdict = HandWritten.Of(l, course);
            if (verdict > Verdict.NotSuitable) ranking.Add(course.Number, verdict, HandWritten.PointsOf(l, course));
        }
    }
}
