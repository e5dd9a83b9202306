using BenchmarkDotNet.Attributes;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Matching;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>One person against a catalogue with the naive matcher: the figure that the index has to beat, with the same answers.</summary>
[MemoryDiagnoser]
public class NaiveMatchingBenchmarks
{
    private readonly PersonProfile _person = new() { Age = 17, Certificate = SchoolCertificate.None, German = CefrLevel.A2, Residence = ProfileGenerators.Territories[0] };
    private LearningOffering[] _offerings = [];
    private MatchingContext _context = new() { Day = OfferingGenerators.Day };

    [Params(500, 5000)]
    public int Offerings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _offerings = [.. OfferingGenerators.Offerings.Sample(Offerings, 50).Select((o, i) => o with { Id = $"{i}" })];
        _context = _context with { Landscape = OfferingGenerators.Landscapes.Sample(1, 50).First() };
    }

    [Benchmark(Baseline = true)]
    public int Verdicts() => _offerings.Count(o => NaiveMatcher.Match(_person, o, _context).Verdict == Verdict.Suitable);

    [Benchmark]
    public int Ordered() => NaiveMatcher.Match(_person, _offerings, _context).Count(m => m.Verdict == Verdict.Suitable);
}
