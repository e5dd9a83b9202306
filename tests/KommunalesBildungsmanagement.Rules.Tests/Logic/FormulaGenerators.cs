using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules.Tests.Logic;

/// <summary>Random formulas over a few of the variables of <see cref="Worlds"/>, so that every assignment can be tried.</summary>
internal static class FormulaGenerators
{
    private const int MostVariables = 3;

    public static Gen<Mode> Modes { get; } = Gen.Elements(Mode.True, Mode.False, Mode.NotTrue, Mode.NotFalse);

    public static Gen<Variable[]> Variables { get; } = Gen.Elements(Worlds.All).ArrayOf(MostVariables);

    public static Arbitrary<(Formula Formula, Mode Mode)> Questions { get; } = Arb.From(
        from variables in Variables
        from formula in Trees(variables, 3)
        from mode in Modes
        select (formula, mode), Shrink);

    public static Arbitrary<(Formula First, Formula Second)> Pairs { get; } = Arb.From(
        from variables in Variables
        from first in Trees(variables, 2)
        from second in Trees(variables, 2)
        select (first, second));

    public static Gen<Formula> Trees(Variable[] variables, int levels)
    {
        var leaf = Leaves(variables);
        if (levels == 0) return leaf;
        var part = Trees(variables, levels - 1);
        var parts = Gen.Choose(1, 3).SelectMany(count => part.ArrayOf(count));
        return Gen.Frequency(
            (1, leaf),
            (3, parts.Select(Formula (p) => new And(p))),
            (3, parts.Select(Formula (p) => new Or(p))),
            (1, part.Select(Formula (p) => new Not(p))),
            (1, from p in parts from count in Gen.Choose(0, p.Length + 1) select (Formula)new AtLeast(count, p)));
    }

    private static Gen<Formula> Leaves(Variable[] variables)
    {
        var any = Gen.Elements(variables);
        var leaves = new List<(int, Gen<Formula>)>
        {
            (2, any.SelectMany(Members)),
            (1, any.Select(Formula (v) => new Present(v))),
            (1, Gen.Elements<bool?>(true, false, null).Select(Formula (c) => new Constant(c))),
        };
        var numbers = variables.Where(v => v.Kind != VariableKind.Symbol).ToArray();
        if (numbers.Length > 0)
        {
            leaves.Add((4, from v in Gen.Elements(numbers) from bound in Gen.Choose(-1, 4) from relation in Relations select (Formula)new Compare(v, relation, bound)));
            leaves.Add((4, from sum in Sums(Gen.Elements(numbers)) from relation in Relations select (Formula)new Compare(sum, relation)));
        }

        return Gen.Frequency([.. leaves]);
    }

    private static Gen<Relation> Relations { get; } = Gen.Elements(Enum.GetValues<Relation>());

    // The same variable may come twice, and cancel out.
    private static Gen<Linear> Sums(Gen<Variable> numbers) =>
        from left in numbers
        from right in numbers
        from leftFactor in Gen.Elements(1, 2)
        from rightFactor in Gen.Elements(-2, -1, 1)
        from constant in Gen.Choose(-3, 3)
        select Linear.Of(left, leftFactor) + Linear.Of(right, rightFactor) + (Linear)constant;

    private static Gen<Formula> Members(Variable variable)
    {
        var values = variable.Kind == VariableKind.Symbol
            ? Gen.Elements("x", "y").Select(v => (Value)v)
            : Gen.Choose(-1, 3).Select(v => (Value)v);
        return Gen.Choose(1, 2).SelectMany(count => values.ArrayOf(count)).Select(Formula (vs) => new In(variable, vs));
    }

    private static IEnumerable<(Formula Formula, Mode Mode)> Shrink((Formula Formula, Mode Mode) question)
    {
        foreach (var part in question.Formula.Parts) yield return (part, question.Mode);
        if (question.Formula.Parts.Count < 2) yield break;
        foreach (var part in question.Formula.Parts)
        {
            var rest = question.Formula.Parts.Where(p => !ReferenceEquals(p, part)).ToArray();
            if (question.Formula is And) yield return (new And(rest), question.Mode);
            if (question.Formula is Or) yield return (new Or(rest), question.Mode);
        }
    }
}
