using BenchmarkDotNet.Attributes;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Benchmarks.Esf;

/// <summary>The same in the harness: <c>--filter '*EsfBenchmarks*'</c>.</summary>
[MemoryDiagnoser, ShortInProcess]
public class EsfBenchmarks
{
    private readonly EsfChecks _checks = new();
    private Participation[] _records = [];

    [GlobalSetup]
    public void Setup()
    {
        _records = EsfRecords.Of(100_000);
        if (Generated() != FluentValidation()) throw new InvalidOperationException("The answers differ.");
    }

    [Benchmark(Baseline = true)]
    public ulong Generated() => EsfChecks.Sum(_records, _checks.Generated);

    [Benchmark]
    public ulong FluentValidation() => EsfChecks.Sum(_records, _checks.FluentValidation);
}
