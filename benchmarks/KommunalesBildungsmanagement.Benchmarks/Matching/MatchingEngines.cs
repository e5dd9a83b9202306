using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>All engines over the same courses and learners.</summary>
public sealed class MatchingEngines : IDisposable
{
    public MatchingEngines(Course[] courses, Learner[] learners)
    {
        var index = SpecificationIndex<Learner, Course>.Of(courses, CourseEntries.Of);
        All =
        [
            new PreparedIndexMatching(index, learners), new IndexMatching(index, learners), new PostingListMatching(courses, learners), new HandWrittenLoop(courses, learners),
            new CompiledPredicates(courses, learners), new FluentValidationMatching(courses, learners), new SqliteMatching(courses, learners),
            .. Postgres(courses, learners),
        ];
    }

    /// <summary>The index first.</summary>
    public IReadOnlyList<MatchingEngine> All { get; }

    /// <summary>How many learners an engine answers in a time that can be waited for.</summary>
    public static int LearnersFor(MatchingEngine engine, int courses) => engine switch
    {
        PostingListMatching => 300_000_000 / courses,
        HandWrittenLoop => 10_000_000 / courses,
        CompiledPredicates => 4_000_000 / courses,
        FluentValidationMatching => Math.Max(2, 100_000 / courses),
        SqliteMatching or PostgresMatching => Math.Max(200, 30_000_000 / courses),
        _ => int.MaxValue,
    };

    public TEngine Of<TEngine>() where TEngine : MatchingEngine => All.OfType<TEngine>().Single();

    /// <summary>Throws if two engines do not give the same answers.</summary>
    public void Compare(int learners)
    {
        foreach (var engine in All)
        {
            var count = engine is FluentValidationMatching ? learners / 10 : learners;
            if (engine.Answer(count) != All[0].Answer(count))
                throw new InvalidOperationException($"{engine.Name} answers otherwise than {All[0].Name}.");
        }
    }

    public void Dispose()
    {
        foreach (var engine in All.OfType<IDisposable>()) engine.Dispose();
    }

    private static IEnumerable<MatchingEngine> Postgres(Course[] courses, Learner[] learners)
    {
        if (PostgresMatching.Connection is { } connection)
            yield return new PostgresMatching(connection, courses, learners);
        else
            Console.Error.WriteLine($"PostgreSQL is left out: {PostgresMatching.Variable} is not set. Start with benchmarks/with-postgres.");
    }
}
