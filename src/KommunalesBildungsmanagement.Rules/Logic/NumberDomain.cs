using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>The numbers that are left for a variable: a range without some values, or listed ones.</summary>
/// <remarks>It is empty exactly if no number is left: the ends of the range are always values, or approached by values.</remarks>
internal sealed class NumberDomain : Domain
{
    private const int MostPlaces = 30;

    private readonly Variable _variable;
    private readonly HashSet<Rational> _excluded = [];
    private List<Rational>? _listed;

    public NumberDomain(Variable variable)
    {
        _variable = variable;
        IsWhole = variable.IsWhole || variable.Kind == VariableKind.Finite;
        if (variable.Kind == VariableKind.Finite) _listed = variable.Values.Select(v => (Rational)v).ToList();
        Range = new(variable.Least, false, variable.Greatest, false);
        Settle();
    }

    public bool IsWhole { get; }

    public Interval Range { get; private set; }

    public override bool IsEmpty => Range.IsEmpty || _listed?.Count == 0;

    /// <summary>The only value left, if there is only one.</summary>
    public Rational? Fixed => Range.Low is { } low && Range.High == low ? low : null;

    public override Domain Copy()
    {
        var copy = new NumberDomain(_variable) { Range = Range, _listed = _listed?.ToList() };
        copy._excluded.UnionWith(_excluded);
        return copy;
    }

    public void Restrict(Relation relation, Rational bound)
    {
        if (relation == Relation.IsNot) _excluded.Add(bound);
        if (relation is Relation.Is or Relation.AtLeast or Relation.MoreThan) Range = Range.From(bound, relation == Relation.MoreThan);
        if (relation is Relation.Is or Relation.UpTo or Relation.LessThan) Range = Range.UpTo(bound, relation == Relation.LessThan);
        Settle();
    }

    public override void Restrict(IReadOnlyList<Value> values, bool isIn)
    {
        var numbers = values.Select(v => v.Number);
        if (!isIn) _excluded.UnionWith(numbers);
        else if (_listed is null) _listed = numbers.OrderBy(n => n).ToList();
        else _listed = _listed.Where(numbers.Contains).ToList();
        Settle();
    }

    public bool Allows(Rational value) => Range.Contains(value)
        && !_excluded.Contains(value) && (!IsWhole || value.IsWhole) && _listed?.Contains(value) != false;

    /// <summary>Two conditions that leave out a value that is not allowed, one of which every allowed value meets.</summary>
    public ((Relation Relation, Rational Bound) Below, (Relation Relation, Rational Bound) Above) SplitAt(Rational value)
    {
        if (_listed is not null && _listed.Exists(l => l < value) && _listed.Exists(l => l > value))
            return ((Relation.UpTo, _listed.FindLast(l => l < value)), (Relation.AtLeast, _listed.Find(l => l > value)));
        return IsWhole && !value.IsWhole
            ? ((Relation.UpTo, value.Floor()), (Relation.AtLeast, value.Ceiling()))
            : ((Relation.LessThan, value), (Relation.MoreThan, value));
    }

    public override Value? Pick() => Pick(Interval.Everything) is { } number ? (Value)number : default(Value?);

    /// <summary>An allowed number in a range: at the end that conditions set, else near zero, with as few decimal places as can be.</summary>
    public Rational? Pick(Interval within)
    {
        var range = Range.And(within);
        if (range.IsEmpty) return null;
        if (_listed is not null) return _listed.Where(Allows).Cast<Rational?>().FirstOrDefault(l => range.Contains(l!.Value));
        var (start, isUpward) = range switch
        {
            { Low: { } low } when low != _variable.Least => (low, true),
            { High: { } high } when high != _variable.Greatest => (high, false),
            { Low: { Sign: > 0 } low } => (low, true),
            { High: { Sign: < 0 } high } => (high, false),
            _ => (Rational.Zero, true),
        };
        return Near(start, isUpward).Cast<Rational?>().FirstOrDefault(n => range.Contains(n!.Value) && Allows(n.Value));
    }

    // The start itself, then the next multiples of 1, 0.1, 0.01 and so on; so many of each that not all can be excluded.
    private IEnumerable<Rational> Near(Rational start, bool isUpward)
    {
        yield return start;
        var step = Rational.One;
        for (var places = 0; places <= (IsWhole ? 0 : MostPlaces); places++, step /= 10)
        {
            var first = isUpward ? (start / step).Floor() * step : (start / step).Ceiling() * step;
            for (var i = 1; i <= _excluded.Count + 1; i++) yield return isUpward ? first + (step * i) : first - (step * i);
        }
    }

    // Brings the ends of the range to values that are allowed.
    private void Settle()
    {
        if (_listed is not null)
        {
            _listed = _listed.Where(l => Range.Contains(l) && !_excluded.Contains(l) && (!IsWhole || l.IsWhole)).ToList();
            if (_listed.Count > 0) Range = new(_listed[0], false, _listed[_listed.Count - 1], false);
            return;
        }

        if (IsWhole) SettleOnWhole();
        if (Range.Low is { } low && _excluded.Contains(low)) Range = Range.From(low, isOpen: true);
        if (Range.High is { } high && _excluded.Contains(high)) Range = Range.UpTo(high, isOpen: true);
    }

    private void SettleOnWhole()
    {
        if (Range.Low is { } low)
        {
            low = Range.IsLowOpen ? low.Floor() + 1 : low.Ceiling();
            while (_excluded.Contains(low)) low += 1;
            Range = new(low, false, Range.High, Range.IsHighOpen);
        }

        if (Range.High is { } high)
        {
            high = Range.IsHighOpen ? high.Ceiling() - 1 : high.Floor();
            while (_excluded.Contains(high)) high -= 1;
            Range = new(Range.Low, Range.IsLowOpen, high, false);
        }
    }
}
