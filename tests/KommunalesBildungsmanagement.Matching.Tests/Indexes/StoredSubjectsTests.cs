using KommunalesBildungsmanagement.Benchmarks.Matching;

namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>
/// Stored subjects over a host's own types, at a size at which they stand together by topic: some stand with several, some have not named all, some
/// have none or many. The oracle evaluates every condition on every learner.
/// </summary>
public sealed class StoredSubjectsTests
{
    private const int Learners = 1500;
    private const int Numbered = 400;
    private const int Asked = 40;

    [Theory]
    [InlineData(Selectivity.Low)]
    [InlineData(Selectivity.Medium)]
    [InlineData(Selectivity.High)]
    public void Changes_NewCourse_NamesWhomEveryConditionNames(Selectivity selectivity)
    {
        var (courses, stored) = (Workload.Courses(selectivity, Numbered + Asked), Stored(selectivity));
        var index = IndexOf(stored, courses);
        var entries = courses[Numbered..].Select(CourseEntries.Of).ToList();
        foreach (var entry in entries) Assert.Equal(Expected(stored, null, entry), index.Changes(null, entry));
        Assert.Contains(entries, entry => index.Changes(null, entry).Count > 1);
    }

    [Fact]
    public void Changes_CourseThatIsAnotherOne_NamesWhoseAnswerIsAnotherOne()
    {
        var (courses, stored) = (Workload.Courses(Selectivity.Low, Numbered + Asked), Stored(Selectivity.Low));
        var index = IndexOf(stored, courses);
        for (var i = Numbered; i + 1 < courses.Length; i++)
        {
            var (before, after) = (CourseEntries.Of(courses[i]), CourseEntries.Of(courses[i + 1]));
            Assert.Equal(Expected(stored, before, after), index.Changes(before, after));
            Assert.Empty(index.Changes(before, before));
        }
    }

    [Fact]
    public void Changes_EntriesThatAskForTopicsOtherwise_NameEverybody()
    {
        var (courses, stored) = (Workload.Courses(Selectivity.Low, Numbered), Stored(Selectivity.Low));
        var index = IndexOf(stored, courses);
        var (topics, age, status) = (LearnerTerms.Topics, LearnerTerms.Age, LearnerTerms.Status);
        Specification<Learner>[] conditions =
        [
            age.AtLeast(30),
            !topics.Overlaps([1, 2]),
            topics.Contains(3) | age.LessThan(20),
            topics.Contains(1) & topics.Overlaps([2, 4]) & age.AtLeast(20),
            topics.Overlaps([5, Workload.Topics + 1]),
            Specification.AtLeast(2, topics.Contains(1), age.AtLeast(41), status.Is(3), !status.OneOf([1, 2, 5])),
            !Specification.AtLeast(2, topics.Contains(1), age.AtLeast(41), status.Is(3)),
        ];
        foreach (var condition in conditions)
        {
            var entry = new IndexEntry<Learner>
            {
                Id = "other",
                Points = 3,
                Requirements = [new(condition), new(LearnerTerms.Budget.AtLeast(100), age.AtLeast(25))],
                Preferences = [new(topics.Contains(2), 5), new(!topics.Contains(7) & age.Is(33), 2), new(LearnerTerms.From.AtLeast(77), 1)],
            };
            Assert.Equal(Expected(stored, null, entry), index.Changes(null, entry));
        }
    }

    [Fact]
    public void Changes_AfterSubjectsCameAndWent_NamesThoseWhoAreThere()
    {
        var (courses, stored) = (Workload.Courses(Selectivity.Low, Numbered + Asked), Stored(Selectivity.Low));
        var others = Workload.Learners(Selectivity.Low, Learners + 60)[Learners..];
        var index = IndexOf(stored, courses);
        for (var i = 0; i < Learners; i += 9) index = index.Without(KeyOf(i));
        for (var i = 0; i < others.Length; i++) index = index.With(KeyOf(i * 31), others[i]);
        for (var i = 0; i < Learners; i += 9) stored.Remove(KeyOf(i));
        for (var i = 0; i < others.Length; i++) stored[KeyOf(i * 31)] = others[i];
        Assert.Equal(stored.Count, index.Count);
        foreach (var course in courses[Numbered..])
        {
            var entry = CourseEntries.Of(course);
            Assert.Equal(Expected(stored, null, entry), index.Changes(null, entry));
        }
    }

    private static SubjectIndex<Learner> IndexOf(SortedDictionary<string, Learner> stored, Course[] courses) =>
        SubjectIndex<Learner>.Of(stored.Reverse(), courses.Take(Numbered).Select(CourseEntries.Of));

    private static SortedDictionary<string, Learner> Stored(Selectivity selectivity)
    {
        var stored = new SortedDictionary<string, Learner>(StringComparer.Ordinal);
        foreach (var learner in Workload.Learners(selectivity, Learners)) stored.Add(KeyOf(learner.Number), Varied(learner));
        return stored;
    }

    // Keys are not in the order of their numbers.
    private static string KeyOf(int number) => $"{number % 7}-{number}";

    private static Learner Varied(Learner learner) => (learner.Number % 16) switch
    {
        0 => learner with { Topics = PartialSet<int>.Of(learner.Topics.Present, []) },
        1 => learner with { Topics = PartialSet<int>.Of(learner.Topics.Present, Enumerable.Range(0, 90).Except(learner.Topics.Present)) },
        2 => learner with { Topics = PartialSet<int>.Exactly([]) },
        3 => learner with { Topics = PartialSet<int>.Exactly(Enumerable.Range(0, 30)) },
        4 => learner with { Topics = PartialSet<int>.Of([], []) },
        _ => learner,
    };

    private static IEnumerable<AnswerChange<string>> Expected(
        SortedDictionary<string, Learner> stored, IndexEntry<Learner>? before, IndexEntry<Learner>? after) =>
        from learner in stored
        let change = new AnswerChange<string>(learner.Key, AnswerOf(before, learner.Value), AnswerOf(after, learner.Value))
        where change.Before != change.After
        select change;

    private static Answer AnswerOf(IndexEntry<Learner>? entry, Learner learner)
    {
        if (entry is null) return Answer.None;
        var outcome = entry.Requirements.Aggregate(
            Truth.True,
            (all, r) => all & (r.CountsWhen is { } when && !when.Evaluate(learner).IsTrue ? Truth.True : r.Condition.Evaluate(learner)));
        if (outcome.IsFalse) return Answer.None;
        var points = entry.Points + entry.Preferences.Where(p => p.Condition.Evaluate(learner).IsTrue).Sum(p => p.Weight);
        return new(outcome.IsTrue ? Verdict.Suitable : Verdict.NeedsClarification, points);
    }
}
