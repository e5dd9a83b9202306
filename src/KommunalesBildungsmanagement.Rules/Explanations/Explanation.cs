using System.Globalization;
using System.Text;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// Why a specification came to its outcome for one subject: a tree with a text and an outcome at each node, and the value seen at each leaf.
/// </summary>
/// <remarks>
/// The root's outcome equals <see cref="Specification{T}.Evaluate"/>; every leaf of the specification is shown, also those that did not matter.
/// Immutable.
/// </remarks>
[ResultMatters]
public sealed record Explanation
{
    internal Explanation(ExplanationKind kind, Truth outcome, LocalizedText text) => (Kind, Outcome, Text) = (kind, outcome, text);

    /// <summary>How this node comes to its outcome.</summary>
    public ExplanationKind Kind { get; }

    /// <summary>The outcome for this subject.</summary>
    public Truth Outcome { get; }

    /// <summary>What was asked, e.g. "Alter ist mindestens 16".</summary>
    public LocalizedText Text { get; }

    /// <summary>
    /// Name of the term that was read; <see langword="null"/> on inner nodes and statements. Of two terms that are compared: the one that is
    /// missing, which <see cref="Question"/> asks for, and otherwise the left one.
    /// </summary>
    public string? Term { get; internal init; }

    /// <summary>The id of a named part.</summary>
    public string? Id { get; internal init; }

    /// <summary>The value seen; <see langword="null"/> if it was unknown, or on inner nodes.</summary>
    public LocalizedText? Observed { get; internal init; }

    /// <summary>The question that would find out an unknown value; <see langword="null"/> on inner nodes.</summary>
    public LocalizedText? Question { get; internal init; }

    /// <summary>How sensitive the value seen is.</summary>
    public Sensitivity Sensitivity { get; internal init; }

    /// <summary>Whether the value seen was taken out by <see cref="Redact"/>.</summary>
    public bool IsRedacted { get; internal init; }

    /// <summary>The parts.</summary>
    public ValueList<Explanation> Children { get; internal init; } = [];

    /// <summary>What was asked, without the value seen and without the outcome: what a log may hold. <see cref="Render"/> shows the rest.</summary>
    public override string ToString() => Text.German;

    /// <summary>All leaves, in order.</summary>
    public IEnumerable<Explanation> Leaves() => Children.Count == 0 ? [this] : Children.SelectMany(c => c.Leaves());

    /// <summary>The unknown leaves that keep this node undecided: what to ask. Empty unless the outcome is unknown.</summary>
    /// <remarks>A leaf below a part that is already decided is not among them: its answer could not change anything.</remarks>
    public IEnumerable<Explanation> OpenLeaves() =>
        !Outcome.IsUnknown ? [] : Children.Count == 0 ? [this] : Children.SelectMany(c => c.OpenLeaves());

    /// <summary>
    /// The leaves that make this node what it is: the true ones of a true node, the false ones of a false node; below a negation the other way
    /// round.
    /// </summary>
    public IEnumerable<Explanation> Reasons() => Children.Count == 0
        ? Outcome.IsUnknown ? [] : [this]
        : Kind == ExplanationKind.Not
            ? Children.SelectMany(c => c.Reasons())
            : Children.Where(c => c.Outcome == Outcome).SelectMany(c => c.Reasons());

    /// <summary>The same tree without values at or above a sensitivity: for logs and for readers who may not see them.</summary>
    /// <remarks>
    /// <see cref="Render"/> then hides the outcome of such a leaf too, because "needs step-free access: yes" tells the value. The outcomes of the
    /// parts above stay,
    /// and may tell it as well where little else decides; who must not learn even that gets the verdict alone.
    /// </remarks>
    /// <param name="from">The lowest sensitivity to hide.</param>
    public Explanation Redact(Sensitivity from = Sensitivity.Personal)
    {
        var hides = Observed is not null && Sensitivity >= from;
        return this with
        {
            Observed = hides ? Hidden : Observed,
            IsRedacted = IsRedacted || hides,
            Children = Children.Select(c => c.Redact(from)).ToValueList(),
        };
    }

    /// <summary>
    /// The tree as indented lines: <c>[+]</c> true, <c>[-]</c> false, <c>[?]</c> unknown, <c>[·]</c> hidden; the value seen in parentheses.
    /// </summary>
    /// <param name="culture">The reader's culture.</param>
    public string Render(CultureInfo culture)
    {
        var lines = new StringBuilder();
        Append(lines, culture, 0);
        return lines.ToString();
    }

    private static LocalizedText Hidden { get; } = new("nicht angezeigt", "not shown");

    internal static LocalizedText NotKnown { get; } = new("nicht bekannt", "not known");

    private void Append(StringBuilder lines, CultureInfo culture, int depth)
    {
        var mark = IsRedacted ? "[·] " : Outcome.IsTrue ? "[+] " : Outcome.IsFalse ? "[-] " : "[?] ";
        lines.Append(' ', depth * 2).Append(mark).Append(Text.In(culture));
        if (Term is not null) lines.Append(" (").Append((Observed ?? NotKnown).In(culture)).Append(')');
        lines.Append('\n');
        foreach (var child in Children) child.Append(lines, culture, depth + 1);
    }
}
