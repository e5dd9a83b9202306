using System;
using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A sum of multiples of variables and a constant. Equality is by content. Immutable.</summary>
/// <remarks>
/// A variable that has cancelled out stays with the coefficient 0: "x is x" is still unknown where x is missing.
/// </remarks>
internal sealed class Linear : IEquatable<Linear>
{
    private Linear(IReadOnlyList<(Variable Variable, Rational Coefficient)> terms, Rational constant) => (Terms, Constant) = (terms, constant);

    /// <summary>Each variable once, by name.</summary>
    public IReadOnlyList<(Variable Variable, Rational Coefficient)> Terms { get; }

    public Rational Constant { get; }

    public static Linear Of(Variable variable) => Of(variable, Rational.One);

    public static Linear Of(Variable variable, Rational coefficient) => variable.Kind == VariableKind.Symbol
        ? throw new ArgumentException($"'{variable}' is no number.", nameof(variable))
        : new([(variable, coefficient)], Rational.Zero);

    public static Linear Of(Rational constant) => new([], constant);

    public static implicit operator Linear(Variable variable) => Of(variable);

    public static implicit operator Linear(Rational constant) => Of(constant);

    public static implicit operator Linear(long constant) => Of((Rational)constant);

    public static implicit operator Linear(decimal constant) => Of((Rational)constant);

    public static Linear operator +(Linear left, Linear right)
    {
        if (right.Terms.Count == 0) return new(left.Terms, left.Constant + right.Constant);
        var terms = new List<(Variable, Rational)>(left.Terms.Count + right.Terms.Count);
        var (i, j) = (0, 0);
        while (i < left.Terms.Count || j < right.Terms.Count)
        {
            var order = i == left.Terms.Count ? 1
                : j == right.Terms.Count ? -1
                : string.CompareOrdinal(left.Terms[i].Variable.Name, right.Terms[j].Variable.Name);
            if (order < 0) terms.Add(left.Terms[i++]);
            else if (order > 0) terms.Add(right.Terms[j++]);
            else terms.Add((left.Terms[i].Variable, left.Terms[i++].Coefficient + right.Terms[j++].Coefficient));
        }

        return new(terms, left.Constant + right.Constant);
    }

    public static Linear operator -(Linear left, Linear right) => left + (right * -Rational.One);

    public static Linear operator *(Linear sum, Rational factor) =>
        new(sum.Terms.Select(t => (t.Variable, t.Coefficient * factor)).ToArray(), sum.Constant * factor);

    /// <summary>The same sum without variables that have cancelled out.</summary>
    public Linear WithoutZeros() => new(Terms.Where(t => t.Coefficient.Sign != 0).ToArray(), Constant);

    /// <summary>The coefficient of a variable; 0 if it does not occur.</summary>
    public Rational this[Variable variable]
    {
        get
        {
            foreach (var term in Terms)
            {
                if (term.Variable.Equals(variable)) return term.Coefficient;
            }

            return Rational.Zero;
        }
    }

    /// <summary>What the sum comes to.</summary>
    public Rational ValueFor(IReadOnlyDictionary<Variable, Rational> values) =>
        Terms.Aggregate(Constant, (total, t) => total + (t.Coefficient * values[t.Variable]));

    public bool Equals(Linear? other) => other is not null && Constant == other.Constant && Terms.SequenceEqual(other.Terms);

    public override bool Equals(object? obj) => Equals(obj as Linear);

    public override int GetHashCode() =>
        Terms.Aggregate(Constant.GetHashCode(), (hash, t) => unchecked((hash * 31) + (t.Variable.GetHashCode() ^ t.Coefficient.GetHashCode())));

    public override string ToString() => string.Join(" + ", Terms.Select(t => $"{t.Coefficient}·{t.Variable}").Concat([Constant.ToString()]));
}
