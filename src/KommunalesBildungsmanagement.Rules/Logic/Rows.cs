using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Linear conditions that all have to hold, each in lowest whole numbers, and of parallel ones only the tightest.</summary>
internal sealed class Rows
{
    // By the sum without its constant, so that parallel rows meet.
    private readonly Dictionary<Linear, (Linear Sum, Relation Relation)> _rows = [];

    public int Count => _rows.Count;

    /// <summary>Whether a row without variables does not hold, or two equations are parallel.</summary>
    public bool IsContradictory { get; private set; }

    public IReadOnlyCollection<(Linear Sum, Relation Relation)> All => _rows.Values;

    /// <summary>Adds a row: <see cref="Relation.Is"/>, <see cref="Relation.UpTo"/> or <see cref="Relation.LessThan"/> zero.</summary>
    public void Add(Linear sum, Relation relation)
    {
        if (sum.Terms.Any(t => t.Coefficient.Sign == 0)) sum = sum.WithoutZeros();
        if (sum.Terms.Count == 0)
        {
            IsContradictory |= !relation.Holds(sum.Constant.Sign);
            return;
        }

        sum *= Scale(sum, relation);
        var constant = sum.Constant;
        if (sum.Terms.All(t => t.Variable.IsWhole || t.Variable.Kind == VariableKind.Finite))
        {
            // The sum of the terms is whole, so it cannot come closer to the bound than the next whole number.
            if (relation == Relation.Is) IsContradictory |= !constant.IsWhole;
            else (constant, relation) = (relation == Relation.LessThan ? constant.Floor() + 1 : constant.Ceiling(), Relation.UpTo);
        }

        Keep(sum + Linear.Of(constant - sum.Constant), relation);
    }

    private void Keep(Linear sum, Relation relation)
    {
        var terms = sum + Linear.Of(-sum.Constant);
        if (!_rows.TryGetValue(terms, out var other))
        {
            _rows[terms] = (sum, relation);
        }
        else if (relation == Relation.Is || other.Relation == Relation.Is)
        {
            // An equation says more than a parallel bound, as long as it meets it.
            (Linear Sum, Relation Relation) row = (sum, relation);
            var (equation, bound) = other.Relation == Relation.Is ? (other, row) : (row, other);
            IsContradictory |= !bound.Relation.Holds((bound.Sum.Constant - equation.Sum.Constant).Sign);
            _rows[terms] = equation;
        }
        else if (sum.Constant > other.Sum.Constant || (sum.Constant == other.Sum.Constant && relation == Relation.LessThan))
        {
            _rows[terms] = (sum, relation);
        }
    }

    // Makes all coefficients whole without a common divisor; the first one of an equation becomes positive.
    private static Rational Scale(Linear sum, Relation relation)
    {
        var (divisor, multiple) = (BigInteger.Zero, BigInteger.One);
        foreach (var (_, coefficient) in sum.Terms)
        {
            divisor = BigInteger.GreatestCommonDivisor(divisor, coefficient.Numerator);
            multiple *= coefficient.Denominator / BigInteger.GreatestCommonDivisor(multiple, coefficient.Denominator);
        }

        return Rational.Of(relation == Relation.Is && sum.Terms[0].Coefficient.Sign < 0 ? -multiple : multiple, divisor);
    }
}
