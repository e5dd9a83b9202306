using BenchmarkDotNet.Attributes;
using FluentValidation;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;
using NodaTime;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>One rule of four comparisons over 1,000 people: what the generated verdict costs against the same rule written by hand.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private readonly RuleContext _context = new(new LocalDate(2026, 11, 22));
    private readonly CompiledRule<PersonProfile> _rule = TransitionRules.Compiled.TargetGroup;
    private readonly Validator _validator = new();
    private PersonProfile[] _people = [];

    [GlobalSetup]
    public void Setup()
    {
        _people = [.. ProfileGenerators.Profiles.Sample(1000, 50)];
        if (HandWritten() != Generated() || HandWritten() != Data()) throw new InvalidOperationException("The verdicts differ.");
        if (HandWritten().Met != HandWrittenTwoValued() || HandWritten().Met != FluentValidation())
            throw new InvalidOperationException("The people who meet the rule differ.");
    }

    /// <summary>The baseline: the same three-valued verdict, written by hand with care.</summary>
    [Benchmark(Baseline = true)]
    public (int Met, int NotMet) HandWritten()
    {
        var (met, notMet) = (0, 0);
        foreach (var p in _people)
        {
            if (p.Age is < 16 or >= 26 || (p.Certificate is { } c && c != SchoolCertificate.None) || p.German < CefrLevel.A2) notMet++;
            else if (p.Age is not null && p.Certificate is not null && p.German is not null) met++;
        }

        return (met, notMet);
    }

    /// <summary>Two-valued: who has said nothing counts as "no". Not the same question; the least that any code can cost.</summary>
    [Benchmark]
    public int HandWrittenTwoValued()
    {
        var met = 0;
        foreach (var p in _people)
        {
            if (p.Age >= 16 && p.Age < 26 && p.Certificate == SchoolCertificate.None && p.German >= CefrLevel.A2) met++;
        }

        return met;
    }

    [Benchmark]
    public (int Met, int NotMet) Generated()
    {
        var (met, notMet) = (0, 0);
        foreach (var p in _people)
        {
            switch (_rule.Evaluate(p, _context))
            {
                case RuleVerdict.Met: met++; break;
                case RuleVerdict.NotMet: notMet++; break;
                case RuleVerdict.Undetermined: case RuleVerdict.Pending: case RuleVerdict.NotApplicable: break;
            }
        }

        return (met, notMet);
    }

    /// <summary>The same conditions read as data.</summary>
    [Benchmark]
    public (int Met, int NotMet) Data()
    {
        var (met, notMet) = (0, 0);
        var conditions = _rule.Conditions(_context);
        foreach (var p in _people)
        {
            var verdict = conditions.Evaluate(p);
            if (verdict == RuleVerdict.Met) met++;
            if (verdict == RuleVerdict.NotMet) notMet++;
        }

        return (met, notMet);
    }

    [Benchmark]
    public int FluentValidation()
    {
        var met = 0;
        foreach (var p in _people)
        {
            if (_validator.Validate(p).IsValid) met++;
        }

        return met;
    }

    /// <summary>The same checks for FluentValidation; a missing value is a failure there.</summary>
    private sealed class Validator : AbstractValidator<PersonProfile>
    {
        public Validator()
        {
            RuleFor(p => p.Age).NotNull().GreaterThanOrEqualTo(16).LessThan(26);
            RuleFor(p => p.Certificate).NotNull().Equal(SchoolCertificate.None);
            RuleFor(p => p.German).NotNull().Must(g => g >= CefrLevel.A2);
        }
    }
}
