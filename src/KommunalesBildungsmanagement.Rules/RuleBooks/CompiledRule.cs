using System.Linq.Expressions;
using System.Text.Json;
using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>One version of a rule as the generator compiles it. Use the members of <c>Compiled</c> in a rule set; do not make your own.</summary>
/// <remarks>
/// <see cref="Evaluate"/> runs compiled code and allocates nothing. Everything else reads the same conditions as data, on demand. Safe on any
/// thread. Built anew after a hot reload.
/// </remarks>
/// <typeparam name="T">The subject: any type of the host.</typeparam>
public sealed class CompiledRule<T>
{
    private readonly Func<string> _data;
    private readonly Func<string, RuleContext, Term<T>?> _terms;
    private readonly Func<T, RuleContext, RuleVerdict> _verdict;
    private Parsed? _parsed;

    /// <summary>Called by generated code.</summary>
    /// <param name="data">Catalogue entry and conditions as JSON.</param>
    /// <param name="terms">Makes the terms that the conditions name.</param>
    /// <param name="verdict">The compiled conditions.</param>
    public CompiledRule(Func<string> data, Func<string, RuleContext, Term<T>?> terms, Func<T, RuleContext, RuleVerdict> verdict) =>
        (_data, _terms, _verdict) = (data, terms, verdict);

    /// <summary>What a catalogue says about it.</summary>
    public RuleEntry Entry => Current.Entry;

    /// <summary>The verdict on a subject, whether or not this version is in force; <see cref="RuleBook{T}"/> chooses the version.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">Today's date and the reference date.</param>
    public RuleVerdict Evaluate(T subject, RuleContext context) => _verdict(subject, context);

    /// <summary>The verdict with all reasons.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">Today's date and the reference date.</param>
    public RuleExplanation Explain(T subject, RuleContext context)
    {
        var conditions = Conditions(context);
        return new(
            Entry, Evaluate(subject, context),
            conditions.Scope?.Explain(subject), conditions.Begun?.Explain(subject), conditions.Requirement.Explain(subject));
    }

    /// <summary>The conditions as data: for an index, JSON, SQL and checks.</summary>
    /// <param name="context">Parameters and today's date become constants of the conditions.</param>
    public RuleConditions<T> Conditions(RuleContext context)
    {
        var parsed = Current;
        if (parsed.Last is { } last && (!parsed.ReadsContext || last.Context == context)) return last.Conditions;

        // Whoever asks about many subjects asks in one context: reading the data and compiling their terms is paid once.
        var conditions = Read(context);
        parsed.Last = new(context, conditions);
        return conditions;
    }

    /// <summary>A LINQ expression that holds exactly for the subjects that surely meet the rule.</summary>
    /// <param name="context">Today's date and the reference date.</param>
    public Expression<Func<T, bool>> SurelyMet(RuleContext context) => Conditions(context).SurelyMet();

    /// <summary>A LINQ expression that holds exactly for the subjects that surely violate the rule.</summary>
    /// <param name="context">Today's date and the reference date.</param>
    public Expression<Func<T, bool>> SurelyViolated(RuleContext context) => Conditions(context).SurelyViolated();

    /// <summary>The rule and its version.</summary>
    public override string ToString() => Entry.ToString();

    private Parsed Current
    {
        get
        {
            // The data are one literal: another text means that the rule was edited while the program runs (hot reload).
            var data = _data();
            if (_parsed is { } known && ReferenceEquals(known.Data, data)) return known;
            using var document = JsonDocument.Parse(data);
            var root = document.RootElement;
            return _parsed = new(data, RuleEntry.Read(root), root.TryGetProperty("readsContext", out _));
        }
    }

    private RuleConditions<T> Read(RuleContext context)
    {
        using var document = JsonDocument.Parse(_data());
        var names = document.RootElement.GetProperty("terms").EnumerateArray().Select(t => t.GetString()!);
        var terms = new TermList<T>([.. names.Select(name =>
            _terms(name, context) ?? throw new InvalidOperationException($"{Entry}: no term '{name}'."))]);
        Specification<T>? Part(string name)
        {
            if (!document.RootElement.TryGetProperty(name, out var element)) return null;
            var reading = SpecificationJson.Read(element, name, terms);
            return reading.TryGet(out var part) ? part : throw new InvalidOperationException($"{Entry}: {string.Join("; ", reading.Problems)}");
        }

        ValueTerm<T, LocalDate>? Day(string name) =>
            document.RootElement.TryGetProperty(name, out var day) && terms.TryFind(day.GetString()!, out var term)
                ? term as ValueTerm<T, LocalDate> : null;
        return new(Part("scope"), Part("begun"), Part("requirement")!, new(Day("due"), Day("done"), Day("last")));
    }

    private sealed record Parsed(string Data, RuleEntry Entry, bool ReadsContext)
    {
        public InContext? Last { get; set; }
    }

    private sealed record InContext(RuleContext Context, RuleConditions<T> Conditions);
}
