using KommunalesBildungsmanagement.Benchmarks.Matching;

namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>
/// The index over a host's own types, at a size at which rows stand together by topic, against a program written by hand for the same courses.
/// </summary>
public sealed class WorkloadTests
{
    private const int Courses = 3000;
    private const int Learners = 1200;
    private const int Most = 10;

    [Theory]
    [InlineData(Selectivity.Low)]
    [InlineData(Selectivity.Medium)]
    [InlineData(Selectivity.High)]
    public void FindBest_AnswersAsTheProgramWrittenByHand(Selectivity selectivity)
    {
        var courses = Workload.Courses(selectivity, Courses);
        var index = SpecificationIndex<Learner, Course>.Of(courses, CourseEntries.Of);
        Assert.Equal("topics", index.DescribePlan().Parts[0].OrderedBy);
        AssertSame(index, courses, Workload.Learners(selectivity, Learners));
    }

    [Fact]
    public void FindBest_ManyCoursesWithSeveralOfTheTopics_AnswersAsTheProgramWrittenByHand()
    {
        const int topics = 20;
        var random = new Random(7);
        int[] Some(int count) => [.. Enumerable.Range(0, topics).OrderBy(_ => random.Next()).Take(count).Order()];
        var courses = Enumerable.Range(0, Courses).Select(number => new Course
        {
            Number = number,
            Id = $"{number:D5}",
            Topics = Some(random.Next(1, 5)),
            AgeFrom = random.Next(0, 60),
            AgeBelow = 100,
            Features = random.Next(1 << 10),
            Start = random.Next(400),
            End = 800,
        }).ToArray();
        var learners = Workload.Learners(Selectivity.Low, Learners).Select(l => l with { Topics = PartialSet<int>.Exactly(Some(random.Next(1, 7))) });
        AssertSame(SpecificationIndex<Learner, Course>.Of(courses, CourseEntries.Of), courses, [.. learners]);
    }

    [Fact]
    public void FindBest_AfterChanges_AnswersAsTheProgramWrittenByHand()
    {
        var courses = Workload.Courses(Selectivity.Low, Courses);
        var index = SpecificationIndex<Learner, Course>.Of(courses.Take(Courses - 100), CourseEntries.Of);
        foreach (var course in courses.Skip(Courses - 100)) index = index.With(course);
        foreach (var course in courses.Where(c => c.Number % 50 == 0)) index = index.Without(course.Id);
        Course[] left = [.. courses.Where(c => c.Number % 50 != 0)];
        Assert.Equal(left.Length, index.Count);
        AssertSame(index, left, Workload.Learners(Selectivity.Low, 200));
    }

    [Fact]
    public void FindBest_TopicsOfWhichNotAllAreNamed_LeavesTheOthersOpen()
    {
        var courses = Workload.Courses(Selectivity.Medium, Courses);
        var reader = SpecificationIndex<Learner, Course>.Of(courses, CourseEntries.Of).NewReader();
        foreach (var learner in Workload.Learners(Selectivity.Medium, 60))
        {
            var named = learner.Topics.Present;
            var partly = learner with
            {
                Topics = PartialSet<int>.Of(named, Enumerable.Range(0, Workload.Topics).Where(t => t % 7 == 0 && !named.Contains(t))),
            };
            var counts = courses
                .Select(c => CourseEntries.Requirements(c).Aggregate(Truth.True, (all, condition) => all & condition.Evaluate(partly)))
                .CountBy(t => t).ToDictionary();
            Assert.Equal(
                (counts.GetValueOrDefault(Truth.True), counts.GetValueOrDefault(Truth.Unknown)),
                (reader.Count(partly).Suitable, reader.Count(partly).NeedsClarification));
        }
    }

    [Fact]
    public void FindBest_AfterWarmUp_AllocatesNothing()
    {
        var reader = SpecificationIndex<Learner, Course>.Of(Workload.Courses(Selectivity.Medium, Courses), CourseEntries.Of).NewReader();
        var learners = Workload.Learners(Selectivity.Medium, Learners).Where(l => l.Number % 2 == 0).ToArray();
        var best = new Ranked<Course>[Most];
        for (var round = 0; round < 30; round++) Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        Assert.Equal(0, (GC.GetAllocatedBytesForCurrentThread() - before) / learners.Length);

        void Ask()
        {
            foreach (var learner in learners) reader.FindBest(learner, best);
        }
    }

    private static void AssertSame(SpecificationIndex<Learner, Course> index, Course[] courses, Learner[] learners)
    {
        var reader = index.NewReader();
        var best = new Ranked<Course>[Most];
        foreach (var learner in learners)
        {
            var (prepared, byHand, indexed) = (new HandWritten.Prepared(learner), new Ranking(Most), new Ranking(Most));
            foreach (var course in courses)
            {
                var verdict = HandWritten.Of(prepared, course);
                if (verdict > Verdict.NotSuitable) byHand.Add(course.Number, verdict, HandWritten.PointsOf(prepared, course));
            }

            var count = reader.FindBest(learner, best);
            foreach (var course in best.Take(count)) indexed.Add(course.Item.Number, course.Verdict, course.Points);
            Assert.True(byHand.Mix(1, learner.Number) == indexed.Mix(1, learner.Number), $"learner {learner.Number}");
        }
    }
}
