using KommunalesBildungsmanagement.Rules.Indexing;
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

    /// <inheritdoc/>
    public sealed override IEnumerable<SpecificationVariant<T>> Variants()
    {
        if (Parts.Count > 1)
        {
            foreach (var other in OtherConnectives()) yield return Variant(VariantKind.Connective, other);
            for (var i = 0; i < Parts.Count; i++) yield return Variant(VariantKind.Dropped, With([.. Parts.Where((_, index) => index != i)]));
            yield return Opposite();
        }

        for (var i = 0; i < Parts.Count; i++)
        {
            var place = i;
            foreach (var variant in Parts[i].Variants())
                yield return variant.Within(part => With([.. Parts.Select((p, index) => index == place ? part : p)]));
        }
    }

    /// <inheritdoc/>
    public sealed override IEnumerable<SpecificationEdge<T>> Edges() => Parts.SelectMany(p => p.Edges());

    internal sealed override IEnumerable<Term<T>> AllTerms() => Parts.SelectMany(p => p.AllTerms());

    internal sealed override void NameFacts(FactCatalogue<T> facts)
    {
        foreach (var part in Parts) part.NameFacts(facts);
    }

    /// <summary>The same with other parts, at least one.</summary>
    private protected abstract Composite<T> With(ValueList<Specification<T>> parts);

    /// <summary>What the connective is easily mistaken for.</summary>
    private protected abstract IEnumerable<Composite<T>> OtherConnectives();

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
