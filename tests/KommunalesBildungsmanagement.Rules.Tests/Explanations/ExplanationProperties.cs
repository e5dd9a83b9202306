using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class ExplanationProperties
{
    private static readonly Arbitrary<(Specification<Learner> Specification, Learner Learner)> Cases =
        LearnerGenerators.Specifications.Zip(LearnerGenerators.Learners);

    private static readonly Arbitrary<(Specification<Learner> Specification, Learner Learner)> Judgements =
        LearnerGenerators.Judgements.Zip(LearnerGenerators.Learners);

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Fact]
    public void The_root_has_the_outcome_of_the_specification() =>
        Law.Check(Cases, c => c.Specification.Explain(c.Learner).Outcome == c.Specification.Evaluate(c.Learner));

    [Fact]
    public void Every_node_has_the_outcome_of_its_part_and_follows_from_its_children() =>
        Law.Check(Cases, c => Follows(c.Specification, c.Specification.Explain(c.Learner), c.Learner));

    [Fact]
    public void Every_leaf_is_shown_with_the_value_seen() => Law.Check(Cases, c =>
    {
        var leaves = LeavesOf(c.Specification).ToList();
        var shown = c.Specification.Explain(c.Learner).Leaves().ToList();
        Assert.Equal(leaves.Count, shown.Count);
        foreach (var (leaf, node) in leaves.Zip(shown))
        {
            var term = TermOf(leaf, c.Learner);
            Assert.Equal(leaf.Text, node.Text);
            Assert.Equal(term?.Name, node.Term);
            // A condition on a set shows what it asks for, and nothing else that is known of the set.
            if (leaf is Overlap<Learner, string> overlap) Assert.Equal(Asked(overlap, c.Learner), node.Observed);
            else if (leaf is Near<Learner> near) Assert.Equal(Seen(near, c.Learner), node.Observed?.German);
            else if (IsRelation(leaf)) Assert.Equal(Both(leaf, c.Learner), node.Observed?.German);
            else Assert.Equal(term?.Observe(c.Learner), node.Observed);
            Assert.Equal(leaf.Terms().Select(t => t.Sensitivity).DefaultIfEmpty(Sensitivity.None).Max(), node.Sensitivity);
            if (leaf is Overlap<Learner, string> set) Assert.StartsWith(set.Term.Question.German + " (", node.Question!.German, StringComparison.Ordinal);
            else Assert.Equal(term?.Question ?? ((Stated<Learner>)leaf).Question, node.Question);
        }
    });

    [Fact]
    public void Open_leaves_are_there_exactly_while_the_outcome_is_unknown() => Law.Check(Cases, c =>
    {
        var explanation = c.Specification.Explain(c.Learner);
        var open = explanation.OpenLeaves().ToList();
        return explanation.Outcome.IsUnknown == open.Count > 0 && open.All(l => l.Outcome.IsUnknown && explanation.Leaves().Contains(l));
    });

    // What is not open need not be asked: answering only other terms never decides. "Is known" is not open: any answer makes it true.
    [Fact]
    public void While_every_open_term_stays_unknown_no_other_answer_decides() => Law.Check(Judgements, c =>
    {
        var explanation = c.Specification.Explain(c.Learner);
        var open = explanation.OpenLeaves().Select(l => l.Term).ToHashSet();
        var others = c.Specification.Terms().Where(t => !open.Contains(t.Name) && !(TellsFloor(t) && open.Contains("residence.floor")));
        return !explanation.Outcome.IsUnknown || Completions.Of(c.Learner, others).Take(100).All(l => c.Specification.Evaluate(l).IsUnknown);

        // Whoever knows the district knows the residence, and with it the floor.
        static bool TellsFloor(Term<Learner> term) => term.Name == "residence.district";
    });

    [Fact]
    public void Reasons_are_decided_leaves_and_there_exactly_once_the_outcome_is_decided() => Law.Check(Cases, c =>
    {
        var explanation = c.Specification.Explain(c.Learner);
        var reasons = explanation.Reasons().ToList();
        return explanation.Outcome.IsUnknown == (reasons.Count == 0) && reasons.All(r => !r.Outcome.IsUnknown);
    });

    [Fact]
    public void Redaction_hides_every_personal_value_and_changes_nothing_else() => Law.Check(Cases, c =>
    {
        var explanation = c.Specification.Explain(c.Learner);
        var redacted = explanation.Redact();
        Assert.Equal(Shape(explanation), Shape(redacted));
        foreach (var (before, after) in explanation.Leaves().Zip(redacted.Leaves()))
        {
            if (before.Observed is null || before.Sensitivity == Sensitivity.None) Assert.Equal(before.Observed, after.Observed);
            else Assert.Equal(new("nicht angezeigt", "not shown"), after.Observed);
        }
    });

    [Fact]
    public void Redaction_from_none_hides_every_value() => Law.Check(
        Cases,
        c => c.Specification.Explain(c.Learner).Redact(Sensitivity.None).Leaves().All(l => l.Observed is null or { English: "not shown" }));

    [Fact]
    public void The_same_question_gets_the_same_answer_twice() => Law.Check(Cases, c =>
        c.Specification.Explain(c.Learner).Equals(c.Specification.Explain(c.Learner))
        && c.Specification.Explain(c.Learner).Render(German) == c.Specification.Explain(c.Learner).Render(German)
        && c.Specification.ToString() == c.Specification.Text.German);

    [Fact]
    public void A_rendering_has_one_line_for_each_node() => Law.Check(Cases, c =>
    {
        var explanation = c.Specification.Explain(c.Learner);
        return explanation.Render(German).Count(ch => ch == '\n') == Nodes(explanation).Count();
    });

    private static bool IsRelation(Specification<Learner> leaf) => leaf.GetType().GetGenericTypeDefinition() == typeof(Relation<,>);

    // Of two terms that are compared, it is the missing one; the left one if neither or both are missing.
    private static Term<Learner>? TermOf(Specification<Learner> leaf, Learner learner) =>
        leaf.Terms().ToList() is [var left, var right] && left.Observe(learner) is not null && right.Observe(learner) is null
            ? right
            : leaf.Terms().FirstOrDefault();

    private static string? Both(Specification<Learner> leaf, Learner learner)
    {
        var seen = leaf.Terms().Select(t => t.Observe(learner)?.German).ToList();
        return seen.TrueForAll(s => s is null) ? null : string.Join(" / ", seen.Select(s => s ?? "nicht bekannt"));
    }

    // How far it is, and where the limit is the learner's own, that too; never where she is.
    private static string? Seen(Near<Learner> near, Learner learner)
    {
        var distance = near.Term.TryGet(learner, out var at) ? Km((at.DistanceTo(near.Centre) + 99) / 100 / 10m) : null;
        if (near.Limit is not { } term) return distance;
        var limit = term.TryGet(learner, out var most) ? Km(most / 1000m) : null;
        return distance is null && limit is null ? null : $"{distance ?? "nicht bekannt"} / {limit ?? "nicht bekannt"}";
        static string Km(decimal km) => km.ToString("0.0##", CultureInfo.InvariantCulture).Replace('.', ',') + " km";
    }

    private static bool Follows(Specification<Learner> part, Explanation node, Learner learner) =>
        node.Outcome == part.Evaluate(learner)
        && node.Outcome == FromChildren(part, [.. node.Children.Select(c => c.Outcome)], node.Outcome)
        && PartsOf(part).Count == node.Children.Count
        && PartsOf(part).Zip(node.Children).All(pair => Follows(pair.First, pair.Second, learner));

    private static Truth FromChildren(Specification<Learner> part, Truth[] children, Truth ofLeaf) => part switch
    {
        All<Learner> => children.Min(),
        Any<Learner> => children.Max(),

        // The k-th truest part decides.
        AtLeast<Learner> atLeast => children.OrderDescending().ElementAt(atLeast.Count - 1),
        Not<Learner> => !children.Single(),
        Named<Learner> => children.Single(),
        _ => ofLeaf,
    };

    private static ValueList<Specification<Learner>> PartsOf(Specification<Learner> specification) => specification switch
    {
        Composite<Learner> composite => composite.Parts,
        Not<Learner> not => [not.Part],
        Named<Learner> named => [named.Part],
        _ => [],
    };

    private static IEnumerable<Specification<Learner>> LeavesOf(Specification<Learner> specification) =>
        PartsOf(specification) is { Count: > 0 } parts ? parts.SelectMany(LeavesOf) : [specification];

    private static IEnumerable<Explanation> Nodes(Explanation explanation) => explanation.Children.SelectMany(Nodes).Prepend(explanation);

    private static IEnumerable<object?> Shape(Explanation explanation) =>
        Nodes(explanation).Select(n => (object?)(n.Kind, n.Outcome, n.Text, n.Term, n.Id, n.Question, n.Sensitivity, n.Children.Count));

    private static LocalizedText? Asked(Overlap<Learner, string> condition, Learner learner)
    {
        var set = condition.Term.Get(learner);
        var german = condition.Values.Where(v => set.Contains(v).IsTrue).Concat(condition.Values.Where(v => set.Contains(v).IsFalse).Select(v => $"nicht {v}")).ToList();
        return german.Count == 0 ? null : new(string.Join(", ", german), string.Join(", ", german.Select(g => g.Replace("nicht ", "not ", StringComparison.Ordinal))));
    }
}
