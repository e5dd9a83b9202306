using System.Globalization;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>Starts a table of worked examples for a rule.</summary>
public static class RuleExamples
{
    /// <summary>No examples yet.</summary>
    /// <param name="rule">One version of a rule, from <c>Compiled</c> of its rule set.</param>
    /// <param name="context">Today's date and the reference date of the examples that do not bring their own.</param>
    public static RuleExamples<T> Of<T>(CompiledRule<T> rule, RuleContext context) => new(rule, context, []);
}

/// <summary>Worked examples of a rule as data: checked, measured against the rule, and tried on its variants. Immutable.</summary>
/// <example>
/// <code>
/// var examples = RuleExamples.Of(GrantRules.Compiled.Plaque, context)
///     .Case("exactly 100,000", grant with { TotalCost = 100_000m }, RuleVerdict.NotApplicable)
///     .Case("one cent more", grant with { TotalCost = 100_000.01m }, RuleVerdict.NotMet);
/// examples.Check();
/// examples.Mutate().Check();
/// </code>
/// </example>
/// <remarks>Works in every test framework: what fails throws <see cref="RuleExamplesException"/>. Safe on any thread.</remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed class RuleExamples<T>
{
    internal RuleExamples(CompiledRule<T> rule, RuleContext context, ValueList<RuleExample<T>> cases) =>
        (Rule, Context, Cases) = (rule, context, cases);

    /// <summary>The rule.</summary>
    public CompiledRule<T> Rule { get; }

    /// <summary>The context of examples that do not bring their own.</summary>
    public RuleContext Context { get; }

    /// <summary>The examples, in order.</summary>
    public ValueList<RuleExample<T>> Cases { get; }

    /// <summary>The same with one more example.</summary>
    /// <param name="name">What the case is about; not used before.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="expected">The verdict that the norm gives it.</param>
    /// <param name="context">Another context than that of the table.</param>
    /// <exception cref="ArgumentException">The name is blank, or another example has it.</exception>
    public RuleExamples<T> Case(string name, T subject, RuleVerdict expected, RuleContext? context = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (Cases.Any(c => c.Name == name)) throw new ArgumentException($"There is an example '{name}' already.", nameof(name));
        return new(Rule, Context, [.. Cases, new(name, subject, expected, context ?? Context)]);
    }

    /// <summary>The same with one more example for each row of a table, whatever it was read from.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="read">Name, subject and verdict of a row.</param>
    public RuleExamples<T> Rows<TRow>(IEnumerable<TRow> rows, Func<TRow, (string Name, T Subject, RuleVerdict Expected)> read) =>
        rows.Select(read).Aggregate(this, (examples, row) => examples.Case(row.Name, row.Subject, row.Expected));

    /// <summary>Every example to which the rule gives another verdict than expected, in order.</summary>
    /// <remarks>Both readings of the rule are asked: the compiled one and its data.</remarks>
    public ValueList<RuleExampleFailure<T>> Failures() =>
    [
        .. from example in Cases
           let actual = Rule.Evaluate(example.Subject, example.Context)
           let read = Rule.Conditions(example.Context).Evaluate(example.Subject)
           where actual != example.Expected || read != example.Expected
           select new RuleExampleFailure<T>(example, actual != example.Expected ? actual : read, Rule.Explain(example.Subject, example.Context)),
    ];

    /// <summary>Throws if the rule gives an example another verdict; the message shows all of them, each with its explanation.</summary>
    /// <param name="culture">The language of the message; German by default.</param>
    /// <exception cref="RuleExamplesException">An example fails, or there is none.</exception>
    public RuleExamples<T> Check(CultureInfo? culture = null)
    {
        var failures = Failures();
        if (Cases.Count == 0) throw new RuleExamplesException($"{Rule}: no examples.");
        if (failures.Count == 0) return this;
        culture = ReportText.Or(culture);
        throw new RuleExamplesException($"{Rule}: {failures.Count}/{Cases.Count}\n\n{string.Join('\n', failures.Select(f => f.Render(culture)))}");
    }

    /// <summary>What the examples have not tried: outcomes of conditions, and values at which they turn.</summary>
    public RuleCoverage<T> Coverage() => RuleCoverage<T>.Of(this);

    /// <summary>Which small changes of the rule the examples do not notice.</summary>
    /// <param name="candidates">
    /// Subjects among which to look for one that would notice, such as random ones. Without them, what such a subject must be like is said in words.
    /// </param>
    public RuleMutation<T> Mutate(params IEnumerable<T> candidates) => RuleMutation<T>.Of(this, candidates);
}
