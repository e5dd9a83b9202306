using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>
/// A few cases at the bounds that formulas speak of. Whatever one of them shows need not be searched for, and of a sound rule they show most.
/// </summary>
/// <remarks>Always the same cases for the same formulas.</remarks>
internal sealed class Samples
{
    private const int Count = 24;

    private readonly List<Assignment> _cases = [];

    public Samples(params IReadOnlyList<Formula> formulas)
    {
        var hints = new Dictionary<Variable, List<Value>>();
        foreach (var formula in formulas) Collect(formula, hints);
        var variables = hints.Keys.ToList();
        var candidates = variables.ToDictionary(v => v, v => Candidates(v, hints[v]));
        if (candidates.Values.Any(c => c.Count == 0)) return;
        for (var i = 0; i < Count; i++)
        {
            var values = new Dictionary<Variable, Value>();
            for (var v = 0; v < variables.Count; v++)
            {
                var among = candidates[variables[v]];
                if (among[unchecked((int)((uint)((i + 1) * 2654435761L * (v + 1)) >> 8)) % among.Count] is { } value) values[variables[v]] = value;
            }

            var sample = new Assignment(values);
            if (sample.IsPossibleFor(variables)) _cases.Add(sample);
        }
    }

    /// <summary>Whether one of the cases has all the asked outcomes.</summary>
    public bool Show((Formula Formula, Mode Mode)[] asked) => _cases.Exists(c => asked.All(a => a.Formula.Is(a.Mode, c)));

    private static void Collect(Formula formula, Dictionary<Variable, List<Value>> hints)
    {
        foreach (var variable in formula.Variables().Concat(formula.Variables().SelectMany(v => v.AllRequired())))
        {
            if (!hints.ContainsKey(variable)) hints[variable] = [];
        }

        Bounds(formula, hints);
    }

    private static void Bounds(Formula formula, Dictionary<Variable, List<Value>> hints)
    {
        foreach (var part in formula.Parts) Bounds(part, hints);
        if (formula is In membership) hints[membership.Variable].AddRange(membership.Values);
        if (formula is not Compare { Difference.Terms.Count: 1 } compare) return;
        var (variable, coefficient) = compare.Difference.Terms[0];
        if (coefficient.Sign == 0) return;
        var bound = -compare.Difference.Constant / coefficient;
        if (variable.IsWhole || variable.Kind == VariableKind.Finite) bound = bound.Floor();
        hints[variable].AddRange([bound, bound - Rational.One, bound + Rational.One]);
    }

    // No value stands for missing.
    private static List<Value?> Candidates(Variable variable, List<Value> hints)
    {
        var values = variable.Kind switch
        {
            VariableKind.Finite => variable.Values.Select(v => (Value)v),
            VariableKind.Symbol => hints.Append("another"),
            _ => hints.Append(variable.Least ?? Rational.Zero).Append(variable.Greatest ?? Rational.One)
                .Where(v => !(variable.Least is { } least && v.Number < least) && !(variable.Greatest is { } greatest && v.Number > greatest)),
        };
        var candidates = values.Distinct().Select(v => (Value?)v).ToList();
        if (variable.CanBeMissing && variable.Requires.Count == 0) candidates.Add(null);
        return candidates;
    }
}
