using BenchmarkDotNet.Attributes;
using KommunalesBildungsmanagement.Benchmarks.Matching;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>The ten best courses of a learner, by the index and by its rivals; the figures are per learner.</summary>
[ShortInProcess]
[MemoryDiagnoser]
[PostgresIfSet]
public class MatchingBenchmarks
{
    private const int Many = 2_000;
    private const int Some = 100;
    private const int Few = 20;
    private const int Two = 2;

    private MatchingEngines _engines = null!;

    [Params(Selectivity.Low, Selectivity.Medium, Selectivity.High)]
    public Selectivity Selectivity { get; set; }

    [Params(10_000, 100_000)]
    public int Courses { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _engines = new(Workload.Courses(Selectivity, Courses), Workload.Learners(Selectivity, Many));
        _engines.Compare(Few);
    }

    [GlobalCleanup]
    public void Cleanup() => _engines.Dispose();

    [Benchmark(OperationsPerInvoke = Many)]
    public ulong Index() => _engines.Of<PreparedIndexMatching>().Answer(Many);

    [Benchmark(OperationsPerInvoke = Many)]
    public ulong IndexAndFacts() => _engines.Of<IndexMatching>().Answer(Many);

    [Benchmark(OperationsPerInvoke = Many)]
    public ulong PostingList() => _engines.Of<PostingListMatching>().Answer(Many);

    [Benchmark(Baseline = true, OperationsPerInvoke = Few)]
    public ulong HandWritten() => _engines.Of<HandWrittenLoop>().Answer(Few);

    [Benchmark(OperationsPerInvoke = Few)]
    public ulong Linq() => _engines.Of<CompiledPredicates>().Answer(Few);

    [Benchmark(OperationsPerInvoke = Two)]
    public ulong FluentValidation() => _engines.Of<FluentValidationMatching>().Answer(Two);

    [Benchmark(OperationsPerInvoke = Some)]
    public ulong Sqlite() => _engines.Of<SqliteMatching>().Answer(Some);

    [Benchmark(OperationsPerInvoke = Some)]
    public ulong Postgres() => _engines.Of<PostgresMatching>().Answer(Some);
}
