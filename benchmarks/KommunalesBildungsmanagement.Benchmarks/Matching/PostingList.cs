using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The honest rival: courses by topic, and the hand-written predicate on those of the learner's topics.</summary>
public sealed class PostingList
{
    private readonly Course[][] _byTopic;
    private readonly int[] _seen;
    private int _stamp;

    public PostingList(Course[] courses)
    {
        _seen = new int[courses.Length];
        _byTopic = [.. Enumerable.Range(0, Workload.Topics).Select(topic => courses.Where(c => c.Topics.Contains(topic)).ToArray())];
    }

    public void Find(HandWritten.Prepared learner, Ranking ranking)
    {
        ranking.Clear();
        _stamp++;
        foreach (var topic in learner.Topics)
        {
            foreach (var course in _byTopic[topic])
            {
                if (_seen[course.Number] == _stamp) continue;
                _seen[course.Number] = _stamp;
                var verdict = HandWritten.Of(learner, course);
                if (verdict > Verdict.NotSuitable) ranking.Add(course.Number, verdict, HandWritten.PointsOf(learner, course));
            }
        }
    }
}
