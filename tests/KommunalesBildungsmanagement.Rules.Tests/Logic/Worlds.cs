using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules.Tests.Logic;

/// <summary>A small closed world: some variables of every kind, and every assignment there is.</summary>
internal static class Worlds
{
    public static Variable A { get; } = Variable.Number("a", isWhole: true, 0, 3).OrMissing();

    public static Variable B { get; } = Variable.Number("b", isWhole: true, 0, 3).OrMissing();

    /// <summary>Always there.</summary>
    public static Variable N { get; } = Variable.Number("n", isWhole: true, -1, 2);

    /// <summary>Not whole.</summary>
    public static Variable R { get; } = Variable.Number("r", isWhole: false, 0, 2).OrMissing();

    /// <summary>An enum with gaps.</summary>
    public static Variable E { get; } = Variable.Finite("e", 0, 1, 3).OrMissing();

    public static Variable F { get; } = Variable.Truth("f").OrMissing();

    public static Variable S { get; } = Variable.Symbol("s").OrMissing();

    /// <summary>Always there.</summary>
    public static Variable T { get; } = Variable.Symbol("t");

    /// <summary>Computed from a and b.</summary>
    public static Variable D { get; } = Variable.Number("d", isWhole: true, 0, 2).From(A, B);

    /// <summary>Two elements of a set that is known wholly or not at all.</summary>
    public static Variable M1 { get; } = Variable.Truth("m1").From(Set);

    public static Variable M2 { get; } = Variable.Truth("m2").From(Set);

    public static Variable[] All => [A, B, N, R, E, F, S, T, D, M1, M2];

    private static Variable Set => Variable.Finite("m", 1).OrMissing();

    /// <summary>Every assignment of the variables and of those that they rest on.</summary>
    public static IEnumerable<Assignment> Of(IEnumerable<Variable> variables) => variables
        .SelectMany(v => v.AllRequired().Append(v)).Distinct()
        .Aggregate((IEnumerable<Assignment>)[Assignment.Empty], (worlds, v) => worlds.SelectMany(w => Extend(w, v)));

    // Conditions name "x" and "y"; a third text stands for all others. Sums have r once to four times, so twenty-fourths tell apart what they can.
    private static IEnumerable<Assignment> Extend(Assignment world, Variable variable)
    {
        var known = variable.Kind switch
        {
            VariableKind.Symbol => ["x", "y", "z"],
            VariableKind.Finite => variable.Values.Select(v => (Value)v),
            _ => Numbers(variable),
        };
        var isMissing = variable.Requires.Any(r => world[r] is null);
        if (isMissing) return [world];
        var extended = known.Select(v => world.With(variable, v));
        return variable is { CanBeMissing: true, Requires.Count: 0 } ? extended.Prepend(world) : extended;
    }

    private static IEnumerable<Value> Numbers(Variable variable)
    {
        var step = variable.IsWhole ? Rational.One : Rational.Of(1, 24);
        for (var value = variable.Least!.Value; value <= variable.Greatest!.Value; value += step) yield return value;
    }
}
