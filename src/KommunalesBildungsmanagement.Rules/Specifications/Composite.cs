using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A condition made of parts.</summary>
/// <typeparam name="T">The subject.</typeparam>
public abstract record Composite<T> : Specification<T>
{
    private protected Composite(ValueList<Specification<T>> parts)
    {
        if (parts.Count == 0) throw new ArgumentException("A composed condition needs at least one part.", nameof(parts));
        Parts = parts;
    }

    /// <summary>The parts, at least one.</summary>
    public ValueList<Specification<T>> Parts { get; }

    internal sealed override IEnumerable<Term<T>> AllTerms() => Parts.SelectMany(p => p.AllTerms());

    private protected sealed override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) =>
        Parts.SelectMany(p => p.ChangesTowards(outcome, subject));

    private protected Explanation ExplainParts(T subject, ExplanationKind kind, LocalizedText text, Func<IEnumerable<Truth>, Truth> combine)
    {
        var children = Parts.Select(p => p.Explain(subject)).ToValueList();
        return new(kind, combine(children.Select(c => c.Outcome)), text) { Children = children };
    }

    private protected IReadOnlyList<Formula> FormulasOfParts(TermVariables<T> variables) => [.. Parts.Select(p => p.ToFormula(variables))];

    private protected LocalizedText JoinTexts(string german, string english)
    {
        // Only what is itself a composition is put in brackets; leaves read well without.
        var texts = Parts.Select(p => p is Composite<T> { Parts.Count: > 1 } ? p.Text.Map(de => $"({de})", en => $"({en})") : p.Text);
        return LocalizedTexts.Join(texts, german, english);
    }
}
