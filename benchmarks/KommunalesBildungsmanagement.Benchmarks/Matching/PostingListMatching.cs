namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>Courses by topic, and the hand-written predicate on those of the learner's topics.</summary>
public sealed class PostingListMatching(Course[] courses, Learner[] learners) : PreparedEngine(learners)
{
    private readonly PostingList _list = new(courses);

    public override string Name => "Posting list by topic + hand-written predicate";

    protected override void Find(int learner, Ranking ranking) => _list.Find(Prepared[learner], ranking);
}
