using System;
using System.Collections.Generic;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Conditions as formulas for the solver. One of these for all conditions that are looked at together.</summary>
/// <remarks>What the solver cannot follow becomes a variable of its own: then fewer things can be proved, and none wrongly.</remarks>
internal sealed class ConditionFormulas
{
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    /// <summary>The formula; each node points at its condition.</summary>
    public Formula Of(Condition condition) => (condition switch
    {
        Fixed fix => new Constant(fix.Value),
        AllOf all => new And(Parts(all.Conditions)),
        AnyOf any => new Or(Parts(any.Conditions)),
        AtLeastOf atLeast => new AtLeast(atLeast.Count, Parts(atLeast.Conditions)),
        NotThat not => new Not(Of(not.Part)),

        // What a shared condition is made of is not the rule's to mend; it is looked at by itself.
        NamedPart named => Of(named.Part) with { IsIndivisible = true },
        Presence { Value: MemberValue { Set: SetKind.Whole } set } => new Present(IsKnown(set)),
        Presence { Value: MemberValue { Set: SetKind.Partial } set } => new Present(Variable.Truth($"{set.Name} is known in part").OrMissing()),
        Presence presence => new And([.. Roots(presence.Value).Select(v => new Present(v))]) { IsIndivisible = true },
        Contains contains => new In(Element(contains), 1),
        Comparison comparison => Of(comparison),
        _ => new In(Variable.Truth(ConditionText.Of(condition).English).OrMissing(), 1),
    }) with { Origin = condition };

    /// <summary>An assignment in words: what is there.</summary>
    public Words Describe(Assignment assignment)
    {
        if (_values.Count == 0) return ("in jedem Fall", "in every case");
        var facts = assignment.Values.Where(v => _values.ContainsKey(v.Key.Name)).Select(v => Describe(_values[v.Key.Name], v.Value)).ToList();
        if (facts.Count == 0) return ("wenn nichts angegeben ist", "if nothing is stated");
        return (string.Join(", ", facts.Select(f => f.German)), string.Join(", ", facts.Select(f => f.English)));
    }

    /// <summary>The variable of a value that is not a sum.</summary>
    public Variable VariableOf(Value value)
    {
        _values[value.Name] = value;
        var variable = value.Type.Kind switch
        {
            ValueKind.Truth => Variable.Truth(value.Name),
            ValueKind.Enum when !value.Type.IsFlags => Variable.Finite(value.Name, value.Type.Members.Select(m => m.Number).DefaultIfEmpty(0)),
            ValueKind.Text => Variable.Symbol(value.Name),
            ValueKind.Decimal => Number(value, isWhole: false),
            _ => Number(value, isWhole: true),
        };
        if (!value.CanBeMissing) return variable;
        var required = value switch
        {
            FunctionValue { IsTotal: true } function => function.Arguments,
            ArithmeticValue sum => [sum.Left, sum.Right],
            SubmissionDay day => [day.Due],
            _ => (IReadOnlyList<Value>)[],
        };
        var roots = required.Where(v => v.CanBeMissing).SelectMany(Roots).ToList();
        return roots.Count > 0 ? variable.From(roots) : variable.OrMissing();
    }

    private Formula[] Parts(IEnumerable<Condition> conditions) => [.. conditions.Select(Of)];

    private IEnumerable<Variable> Roots(Value value) =>
        value.Type.Kind == ValueKind.Text ? [VariableOf(value)] : Of(value).Terms.Select(t => t.Variable);

    private static Variable Number(Value value, bool isWhole) => value switch
    {
        MemberValue member => Variable.Number(value.Name, isWhole, member.Least, member.Greatest),
        ParameterValue { Values.Count: > 0 } parameter => Variable.Number(value.Name, isWhole, parameter.Values.Min(), parameter.Values.Max()),
        _ => Variable.Number(value.Name, isWhole),
    };

    private Formula Of(Comparison comparison)
    {
        var (left, right) = (comparison.Left, comparison.Right);
        if (left.Type.Kind == ValueKind.Text) return Texts(left, comparison.Relation, right);
        if (left.Type.Kind is ValueKind.Truth or ValueKind.Enum
            && right is ConstantValue constant
            && comparison.Relation is Relation.Is or Relation.IsNot
            && left is not ConstantValue)
        {
            Formula isIt = new In(VariableOf(left), ((ConstantValue)right).Number);
            return comparison.Relation == Relation.Is ? isIt : new Not(isIt);
        }

        return new Compare(Of(left), comparison.Relation, Of(right));
    }

    private Formula Texts(Value left, Relation relation, Value right)
    {
        if (left is not ConstantValue && right is ConstantValue text && relation is Relation.Is or Relation.IsNot)
        {
            Formula isIt = new In(VariableOf(left), ((ConstantValue)right).Written);
            return relation == Relation.Is ? isIt : new Not(isIt);
        }

        // How two texts compare is open, but it is known where both are there.
        var required = new[] { left, right }.Where(v => v.CanBeMissing).Select(VariableOf).ToList();
        var open = Variable.Truth($"{left.Name} {relation} {right.Name}");
        return new In(required.Count > 0 ? open.From(required) : open, 1);
    }

    private Linear Of(Value value)
    {
        switch (value)
        {
            case ConstantValue { Type.Kind: ValueKind.Decimal } constant: return constant.Decimal;
            case ConstantValue { Type.Kind: not ValueKind.Text } constant: return constant.Number;
            case ConvertedValue converted: return Of(converted.Inner);
            case ArithmeticValue { Operator: '+' } sum: return Of(sum.Left) + Of(sum.Right);
            case ArithmeticValue { Operator: '-' } difference: return Of(difference.Left) - Of(difference.Right);
            case ArithmeticValue { Operator: '*', Left: ConstantValue factor } product: return Of(product.Right) * NumberOf(factor);
            case ArithmeticValue { Operator: '*', Right: ConstantValue factor } product: return Of(product.Left) * NumberOf(factor);
            case FunctionValue function when Days(function) is { } days: return Of(function.Arguments[0]) + days;
            default: return VariableOf(value);
        }
    }

    private static Rational NumberOf(ConstantValue constant) =>
        constant.Type.Kind == ValueKind.Decimal ? constant.Decimal : constant.Number;

    // A period of days or weeks is a sum; one of months is not, because months differ.
    private static long? Days(FunctionValue function)
    {
        var perUnit = function.Method switch
        {
            $"global::{RuleLibrary.Namespace}.Deadline.DaysAfter" => 1,
            $"global::{RuleLibrary.Namespace}.Deadline.WeeksAfter" => 7,
            _ => 0,
        };
        return perUnit > 0 && function.Arguments[1] is ConstantValue count ? count.Number * perUnit : null;
    }

    private Variable Element(Contains contains)
    {
        var name = $"{contains.Set.Name} holds {contains.Element.Written}";
        _values[name] = contains.Set with
        {
            Words = ($"{contains.Set.German}: {contains.Element.German}", $"{contains.Set.English}: {contains.Element.English}"),
            Type = new(ValueKind.Truth, "bool"),
        };
        var element = Variable.Truth(name);
        if (contains.Set.Set == SetKind.Partial) return element.OrMissing();
        return contains.Set.CanBeMissing ? element.From(IsKnown(contains.Set)) : element;
    }

    private static Variable IsKnown(MemberValue set)
    {
        var known = Variable.Finite($"{set.Name} is known", 1);
        return set.CanBeMissing ? known.OrMissing() : known;
    }

    private static Words Describe(Value value, KommunalesBildungsmanagement.Rules.Logic.Value assigned)
    {
        var known = value.Type.Kind switch
        {
            ValueKind.Text => (Words)($"„{assigned.Symbol}“", $"'{assigned.Symbol}'"),
            ValueKind.Truth => assigned.Number.Sign > 0 ? ("ja", "yes") : ("nein", "no"),
            ValueKind.Enum when value.Type.Members.FirstOrDefault(m => assigned.Number == m.Number) is { } member => (member.German, member.English),
            ValueKind.Date when assigned.Number.IsWhole && Day.TryOf(assigned.Number.Numerator) is { } day => (day.German, day.English),
            _ when !assigned.Number.IsWhole && assigned.Number.TryToDecimal(out var number) => ConstantValue.OfDecimal(number).Words,
            _ => (assigned.Number.ToString(), assigned.Number.ToString()),
        };
        return ($"{value.German} = {known.German}", $"{value.English} = {known.English}");
    }
}
