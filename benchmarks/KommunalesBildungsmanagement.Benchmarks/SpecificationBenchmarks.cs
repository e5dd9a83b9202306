using BenchmarkDotNet.Attributes;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>One condition of three parts over 1,000 people: what the three-valued tree costs against the same condition written by hand.</summary>
[MemoryDiagnoser]
public class SpecificationBenchmarks
{
    private readonly Specification<PersonProfile> _condition =
        ProfileTerms.Age.Within(16, 26) & ProfileTerms.Certificate.Is(SchoolCertificate.None) & ProfileTerms.German.AtLeast(CefrLevel.A2);

    private PersonProfile[] _people = [];
    private Func<PersonProfile, bool> _compiled = _ => false;

    [GlobalSetup]
    public void Setup()
    {
        _people = [.. ProfileGenerators.Profiles.Sample(1000, 50)];
        _compiled = _condition.SurelyTrue().Compile();
        if (HandWritten() != Evaluate() || HandWritten() != CompiledExpression()) throw new InvalidOperationException("The answers differ.");
    }

    /// <summary>The baseline: two-valued, unknown counts as not met, as most code does.</summary>
    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        var met = 0;
        foreach (var p in _people)
        {
            if (p.Age >= 16 && p.Age < 26 && p.Certificate == SchoolCertificate.None && p.German >= CefrLevel.A2) met++;
        }

        return met;
    }

    [Benchmark]
    public int Evaluate()
    {
        var met = 0;
        foreach (var p in _people)
        {
            if (_condition.Evaluate(p).IsTrue) met++;
        }

        return met;
    }

    [Benchmark]
    public int CompiledExpression()
    {
        var met = 0;
        foreach (var p in _people)
        {
            if (_compiled(p)) met++;
        }

        return met;
    }

    [Benchmark]
    public int Explain()
    {
        var met = 0;
        foreach (var p in _people)
        {
            if (_condition.Explain(p).Outcome.IsTrue) met++;
        }

        return met;
    }
}
