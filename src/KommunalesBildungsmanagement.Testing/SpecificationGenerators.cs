using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>Random specifications over a host's own type: the host names terms and values, the library composes trees of every kind.</summary>
/// <example>
/// <code>
/// var specifications = SpecificationGenerators.Trees(
///     SpecificationGenerators.Ordered(Terms.Age, Gen.Choose(14, 20)),
///     SpecificationGenerators.Unordered(Terms.Town, Gen.Elements("Köln", "Kiel")),
///     SpecificationGenerators.Overlapping(Terms.Languages, Gen.Elements("de", "tr", "uk")));
/// Law.Check(specifications, s => (!!s).Evaluate(person) == s.Evaluate(person));
/// </code>
/// </example>
/// <remarks>
/// Draw constants from few values that the subjects have too; otherwise most conditions are trivially false. Stateless, safe on any thread.
/// </remarks>
public static class SpecificationGenerators
{
    private const int MostParts = 4;
    private const int DeepestLevel = 3;
    private const int SizePerLevel = 20;

    // Quotes, umlauts, angle brackets and a character beyond the basic plane: what a writer of texts might stumble over.
    private static readonly Gen<LocalizedText> Texts = Gen.Elements(
        new LocalizedText("wohnt im Stadtteil", "lives in the district"),
        new LocalizedText("„Übergänge“ & <Brücken>", "\"transitions\" & <bridges>"),
        new LocalizedText("Größe \\ Maß 📚", "size \\ measure 📚"));

    /// <summary>Conditions on a term whose values have an order: every comparison, membership and interval.</summary>
    /// <param name="term">The term.</param>
    /// <param name="values">The constants.</param>
    public static Gen<Specification<T>> Ordered<T, TValue>(ValueTerm<T, TValue> term, Gen<TValue> values)
        where TValue : struct, IComparable => Gen.OneOf(
        Unordered(term, values),
        values.Select(Specification<T> (v) => term.AtLeast(v)),
        values.Select(Specification<T> (v) => term.MoreThan(v)),
        values.Select(Specification<T> (v) => term.UpTo(v)),
        values.Select(Specification<T> (v) => term.LessThan(v)),
        values.Two().Select(pair => Interval(term, pair.Item1, pair.Item2)));

    /// <summary>Conditions on a term whose values have no order: equality, inequality and membership.</summary>
    /// <param name="term">The term.</param>
    /// <param name="values">The constants.</param>
    public static Gen<Specification<T>> Unordered<T, TValue>(ValueTerm<T, TValue> term, Gen<TValue> values)
        where TValue : notnull => Gen.OneOf(
        values.Select(Specification<T> (v) => term.Is(v)),
        values.Select(Specification<T> (v) => term.IsNot(v)),
        Several(values).Select(Specification<T> (vs) => term.OneOf(vs)));

    /// <summary>Conditions on a set: overlap with one or several values.</summary>
    /// <param name="term">The term.</param>
    /// <param name="values">The elements.</param>
    public static Gen<Specification<T>> Overlapping<T, TValue>(SetTerm<T, TValue> term, Gen<TValue> values)
        where TValue : notnull => Several(values).Select(Specification<T> (vs) => term.Overlaps(vs));

    /// <summary>Conditions on a position: at most so many metres from a centre.</summary>
    /// <param name="term">The position.</param>
    /// <param name="centres">The centres.</param>
    /// <param name="metres">The limits, none of them negative.</param>
    public static Gen<Specification<T>> Near<T>(ValueTerm<T, GeoPosition> term, Gen<GeoPosition> centres, Gen<int> metres) =>
        from centre in centres from limit in metres select (Specification<T>)term.Near(centre, limit);

    /// <summary>Conditions on a position: at most as far from a centre as the subject itself says.</summary>
    /// <param name="term">The position.</param>
    /// <param name="centres">The centres.</param>
    /// <param name="limit">The limit in metres.</param>
    public static Gen<Specification<T>> Near<T>(ValueTerm<T, GeoPosition> term, Gen<GeoPosition> centres, ValueTerm<T, int> limit) =>
        centres.Select(Specification<T> (centre) => term.Near(centre, limit));

    /// <summary>The condition that something is known of a term.</summary>
    /// <remarks>
    /// It asks about the record, so forgetting a fact turns it from true to false. Leave it out where a law says that outcomes only become unknown.
    /// </remarks>
    /// <param name="term">The term.</param>
    public static Gen<Specification<T>> Known<T>(Term<T> term) => Gen.Constant<Specification<T>>(term.IsKnown());

    /// <summary>Comparisons of two terms whose values have an order.</summary>
    /// <param name="left">A term.</param>
    /// <param name="right">Another term, or the same.</param>
    public static Gen<Specification<T>> Related<T, TValue>(ValueTerm<T, TValue> left, ValueTerm<T, TValue> right)
        where TValue : struct, IComparable => Between(left, right, Enum.GetValues<ComparisonOperator>());

    /// <summary>Equality and inequality of two terms.</summary>
    /// <param name="left">A term.</param>
    /// <param name="right">Another term, or the same.</param>
    public static Gen<Specification<T>> Equal<T, TValue>(ValueTerm<T, TValue> left, ValueTerm<T, TValue> right)
        where TValue : notnull => Between(left, right, ComparisonOperator.Is, ComparisonOperator.IsNot);

    /// <summary>Statements that do not depend on the subject: true, false and unknown.</summary>
    public static Gen<Specification<T>> Stated<T>() =>
        from outcome in Gen.Elements(Truth.True, Truth.False, Truth.Unknown)
        from text in Texts
        from question in Texts
        select (Specification<T>)Specification.Stated<T>(outcome, text, question);

    /// <summary>Trees of every kind of inner node over the given leaves; a counterexample shrinks to its parts.</summary>
    /// <param name="leaves">The leaves, at least one; each is drawn equally often.</param>
    /// <returns>Trees that grow with the size of the case: up to three levels with up to four parts each.</returns>
    /// <exception cref="ArgumentException">There are no leaves.</exception>
    public static Arbitrary<Specification<T>> Trees<T>(params Gen<Specification<T>>[] leaves)
    {
        if (leaves.Length == 0) throw new ArgumentException("A tree needs leaves.", nameof(leaves));
        var leaf = Gen.OneOf(leaves);
        return Arb.From(Gen.Sized(size => Tree(leaf, Math.Min(size / SizePerLevel, DeepestLevel))), SpecificationShrinker.Shrink);
    }

    private static Gen<Specification<T>> Tree<T>(Gen<Specification<T>> leaf, int levels)
    {
        if (levels == 0) return leaf;
        var part = Tree(leaf, levels - 1);
        var parts = Several(part);
        return Gen.Frequency(
            (2, leaf),
            (2, parts.Select(Specification<T> (ps) => Specification.All(ps))),
            (2, parts.Select(Specification<T> (ps) => Specification.Any(ps))),
            (2, from ps in parts from count in Gen.Choose(1, ps.Length) select (Specification<T>)Specification.AtLeast(count, ps)),
            (1, part.Select(p => !p)),
            (1, from p in part from id in Gen.Elements("district", "target-group") from name in Texts select (Specification<T>)p.As(id, name)));
    }

    private static Gen<Specification<T>> Between<T, TValue>(
        ValueTerm<T, TValue> left, ValueTerm<T, TValue> right, params ComparisonOperator[] operators)
        where TValue : notnull => Gen.Elements(operators).Select(Specification<T> (o) => left.ComparedWith(o, right));

    private static Gen<TItem[]> Several<TItem>(Gen<TItem> items) => Gen.Choose(1, MostParts).SelectMany(count => items.ArrayOf(count));

    private static Specification<T> Interval<T, TValue>(ValueTerm<T, TValue> term, TValue one, TValue other)
        where TValue : struct, IComparable => Comparer<TValue>.Default.Compare(one, other) switch
        {
            < 0 => term.Within(one, other),
            > 0 => term.Within(other, one),
            _ => term.AtLeast(one),
        };
}
