using System.Globalization;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>What the examples of a rule have not tried. Immutable.</summary>
/// <remarks>Outcomes that a condition provably cannot have are not asked for: that something is known is never unknown.</remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed class RuleCoverage<T>
{
    private RuleCoverage(CompiledRule<T> rule, ValueList<LeafOutcome<T>> outcomes, ValueList<SpecificationEdge<T>> edges) =>
        (Rule, MissingOutcomes, MissingEdges) = (rule, outcomes, edges);

    /// <summary>The rule.</summary>
    public CompiledRule<T> Rule { get; }

    /// <summary>The outcomes that no example gives a condition.</summary>
    public ValueList<LeafOutcome<T>> MissingOutcomes { get; }

    /// <summary>The thresholds, and values next to them, at which no example sits.</summary>
    public ValueList<SpecificationEdge<T>> MissingEdges { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => MissingOutcomes.Count == 0 && MissingEdges.Count == 0;

    /// <summary>What is missing, as text; that nothing is, where nothing is.</summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture) => IsComplete
        ? $"{Rule}: {new LocalizedText("alles versucht", "all tried").In(culture)}\n"
        : $"{Rule}\n"
            + ReportText.Section(new("Kein Beispiel:", "No example:"), MissingOutcomes.Select(o => o.Text), culture)
            + ReportText.Section(new("Kein Beispiel an der Grenze:", "No example at the edge:"), MissingEdges.Select(e => e.Text), culture);

    /// <summary>Throws if something is missing.</summary>
    /// <param name="culture">The language of the message; German by default.</param>
    /// <exception cref="RuleExamplesException">Something is missing.</exception>
    public void Check(CultureInfo? culture = null)
    {
        if (!IsComplete) throw new RuleExamplesException(Render(ReportText.Or(culture)));
    }

    internal static RuleCoverage<T> Of(RuleExamples<T> examples)
    {
        // Contexts change the constants of conditions, never their number or order.
        var tables = examples.Cases.Select(c => (c.Subject, Leaves: LeavesOf(examples.Rule.Conditions(c.Context)).ToList())).ToList();
        var leaves = LeavesOf(examples.Rule.Conditions(examples.Context)).ToList();
        var outcomes =
            from place in Enumerable.Range(0, leaves.Count)
            from outcome in (Truth[])[Truth.True, Truth.False, Truth.Unknown]
            where tables.TrueForAll(t => t.Leaves[place].Leaf.Evaluate(t.Subject) != outcome)
            where !SpecificationChecks.FindExample(leaves[place].Leaf, outcome).IsPossible.IsFalse
            select new LeafOutcome<T>(leaves[place].Part, leaves[place].Leaf, outcome);
        var edges =
            from place in Enumerable.Range(0, leaves.Count)
            from edge in leaves[place].Leaf.Edges().Select((e, index) => (Edge: e, Index: index))
            where !tables.Exists(t => t.Leaves[place].Leaf.Edges().ElementAtOrDefault(edge.Index)?.IsAt(t.Subject) == true)
            select edge.Edge;
        return new(examples.Rule, outcomes.ToValueList(), edges.DistinctBy(e => e.Text).ToValueList());
    }

    private static IEnumerable<(RulePart Part, Specification<T> Leaf)> LeavesOf(RuleConditions<T> rule) =>
    [
        .. LeavesOf(rule.Scope).Select(l => (RulePart.Scope, l)),
        .. LeavesOf(rule.Begun).Select(l => (RulePart.Begun, l)),
        .. LeavesOf(rule.Requirement).Select(l => (RulePart.Requirement, l)),
    ];

    private static IEnumerable<Specification<T>> LeavesOf(Specification<T>? condition) => condition switch
    {
        null => [],
        Composite<T> composite => composite.Parts.SelectMany(LeavesOf),
        Not<T> not => LeavesOf(not.Part),
        Named<T> named => LeavesOf(named.Part),
        _ => [condition],
    };
}
