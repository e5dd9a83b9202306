using BenchmarkDotNet.Attributes;
using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>One new course against stored learners: whose answers change. The loop asks every learner by hand.</summary>
[MemoryDiagnoser]
public class ChangeBenchmarks
{
    private const int Changes = 50;

    private Learner[] _learners = [];
    private HandWritten.Prepared[] _prepared = [];
    private Course[] _courses = [];
    private SubjectIndex<Learner>? _index;

    [Params(Selectivity.Low, Selectivity.Medium, Selectivity.High)]
    public Selectivity Selectivity { get; set; }

    [Params(100_000)]
    public int Learners { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _learners = Workload.Learners(Selectivity, Learners);
        _prepared = [.. _learners.Select(l => new HandWritten.Prepared(l))];
        var courses = Workload.Courses(Selectivity, 2000 + Changes);
        _courses = courses[2000..];
        _index = SubjectIndex<Learner>.Of(
            _learners.Select(l => KeyValuePair.Create(l.Number.ToString("D7", System.Globalization.CultureInfo.InvariantCulture), l)),
            courses.Take(2000).Select(CourseEntries.Of));
        if (Loop() != Index()) throw new InvalidOperationException("The answers differ.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Changes)]
    public long Loop()
    {
        var sum = 0L;
        foreach (var course in _courses)
        {
            for (var i = 0; i < _prepared.Length; i++)
            {
                var verdict = HandWritten.Of(_prepared[i], course);
                if (verdict > Verdict.NotSuitable) sum += Mix(i, verdict, HandWritten.PointsOf(_prepared[i], course));
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Changes)]
    public long Index()
    {
        var sum = 0L;
        foreach (var course in _courses)
        {
            foreach (var change in _index!.Changes(null, CourseEntries.Of(course)))
                sum += Mix(int.Parse(change.Of, System.Globalization.CultureInfo.InvariantCulture), change.After.Verdict, change.After.Points);
        }

        return sum;
    }

    private static long Mix(long learner, Verdict verdict, int points) => ((learner * 31) + (int)verdict) * 0x9E3779B1 ^ points;
}
