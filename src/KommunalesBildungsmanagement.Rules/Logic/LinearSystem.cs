using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>
/// Solves linear conditions over exact numbers by elimination: equations by substitution, inequalities after Fourier and Motzkin.
/// </summary>
/// <remarks>
/// That there is no solution is proved; of a solution, whole numbers and gaps in domains are tried for but not promised. Parallel equations with
/// opposite first signs are brought to one form, an inequality and its opposite meet when their first variable is eliminated.
/// </remarks>
internal sealed class LinearSystem(IReadOnlyDictionary<Variable, Domain> domains, Effort effort)
{
    private const int MostRows = 200;

    private readonly Stack<(Variable Variable, IReadOnlyList<(Linear Sum, Relation Relation)> Rows)> _eliminated = new();

    /// <summary>Whether there is no solution.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>A solution, or <see langword="null"/> if there is none or the effort did not suffice.</summary>
    /// <param name="sums">Sums that are equal to, up to or less than zero.</param>
    public Dictionary<Variable, Rational>? Solve(IReadOnlyList<SumLiteral> sums)
    {
        var rows = new Rows();
        foreach (var sum in sums) rows.Add(sum.Sum, sum.Relation);
        var variables = sums.SelectMany(s => s.Variables).Distinct().OrderBy(v => v.Name, System.StringComparer.Ordinal).ToList();
        foreach (var variable in variables) AddRange(rows, variable);
        while (variables.Count > 0 && !rows.IsContradictory)
        {
            if (rows.Count > MostRows || !effort.TrySpend(1 + rows.Count)) return null;
            var variable = Next(variables, rows);
            variables.Remove(variable);
            rows = Eliminate(variable, rows);
        }

        IsImpossible = rows.IsContradictory;
        return IsImpossible ? null : SubstituteBack();
    }

    private void AddRange(Rows rows, Variable variable)
    {
        var range = ((NumberDomain)domains[variable]).Range;
        if (range.Low is { } low) rows.Add(low - (Linear)variable, range.IsLowOpen ? Relation.LessThan : Relation.UpTo);
        if (range.High is { } high) rows.Add(variable - (Linear)high, range.IsHighOpen ? Relation.LessThan : Relation.UpTo);
    }

    // What stands in an equation goes first, best with a coefficient of 1, which keeps whole numbers whole; then what makes the fewest new rows.
    private static Variable Next(List<Variable> variables, Rows rows)
    {
        var all = rows.All.ToList();
        var inEquations = all.Where(r => r.Relation == Relation.Is).SelectMany(r => r.Sum.Terms).ToList();
        if (inEquations.Count > 0) return inEquations.OrderBy(t => t.Coefficient.Sign * t.Coefficient).First().Variable;
        int NewRows(Variable v) => all.Count(r => r.Sum[v].Sign > 0) * all.Count(r => r.Sum[v].Sign < 0);
        return variables.OrderBy(NewRows).First();
    }

    private Rows Eliminate(Variable variable, Rows rows)
    {
        var with = rows.All.Where(r => r.Sum[variable].Sign != 0).ToList();
        var rest = new Rows();
        foreach (var (sum, relation) in rows.All.Where(r => r.Sum[variable].Sign == 0)) rest.Add(sum, relation);
        if (with.Find(r => r.Relation == Relation.Is) is { Sum: not null } equation)
        {
            with.Remove(equation);
            var inverse = -Rational.One / equation.Sum[variable];
            foreach (var (sum, relation) in with) rest.Add(sum + (equation.Sum * (inverse * sum[variable])), relation);
            with = [equation];
        }
        else
        {
            foreach (var upper in with.Where(r => r.Sum[variable].Sign > 0))
            {
                foreach (var lower in with.Where(r => r.Sum[variable].Sign < 0))
                {
                    var sum = (upper.Sum * -lower.Sum[variable]) + (lower.Sum * upper.Sum[variable]);
                    var isStrict = upper.Relation == Relation.LessThan || lower.Relation == Relation.LessThan;
                    rest.Add(sum, isStrict ? Relation.LessThan : Relation.UpTo);
                }
            }
        }

        _eliminated.Push((variable, with));
        return rest;
    }

    private Dictionary<Variable, Rational>? SubstituteBack()
    {
        var values = new Dictionary<Variable, Rational>();
        foreach (var (variable, rows) in _eliminated)
        {
            var within = rows.Aggregate(Interval.Everything, (range, row) => range.And(RangeOf(variable, row.Sum, row.Relation, values)));
            var domain = (NumberDomain)domains[variable];
            if ((domain.Pick(within) ?? Any(within)) is not { } value) return null;
            values[variable] = value;
        }

        return values;
    }

    private static Interval RangeOf(Variable variable, Linear sum, Relation relation, Dictionary<Variable, Rational> values)
    {
        var rest = sum.Terms.Where(t => !t.Variable.Equals(variable)).Aggregate(sum.Constant, (total, t) => total + (t.Coefficient * values[t.Variable]));
        var bound = -rest / sum[variable];
        var isOpen = relation == Relation.LessThan;
        if (relation == Relation.Is) return new(bound, false, bound, false);
        return sum[variable].Sign > 0 ? Interval.Everything.UpTo(bound, isOpen) : Interval.Everything.From(bound, isOpen);
    }

    // No value of the domain lies in the range; a number that lies there shows where to split.
    private static Rational? Any(Interval range) => range switch
    {
        { IsEmpty: true } => null,
        { Low: { } low, High: { } high } => (low + high) / 2,
        { Low: { } low } => low + 1,
        { High: { } high } => high - 1,
        _ => Rational.Zero,
    };
}
