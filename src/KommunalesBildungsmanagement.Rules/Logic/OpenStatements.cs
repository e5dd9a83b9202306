using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>
/// Makes of every unknown constant something that may still turn out true or false: that nobody has answered yet is no fault of a rule.
/// </summary>
internal sealed class OpenStatements
{
    private int _count;

    public Formula Of(Formula formula)
    {
        if (formula is Constant { Outcome: null })
            return new In(Variable.Truth($"statement {++_count}").OrMissing(), 1) { Origin = formula.Origin };
        return formula.Parts.Count == 0 ? formula : Removals.WithParts(formula, formula.Parts.Select(Of).ToArray());
    }
}
