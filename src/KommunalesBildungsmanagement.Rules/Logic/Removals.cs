using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>What a formula looks like without one of its parts.</summary>
internal static class Removals
{
    /// <summary>
    /// Every part that can be left out of a conjunction or disjunction of several, at any depth, with the whole without it. The last part comes
    /// first, so that of two equal ones the first stays.
    /// </summary>
    public static IEnumerable<(Formula Part, Formula Remainder)> Of(Formula whole)
    {
        for (var i = whole.Divisions.Count - 1; i >= 0; i--)
        {
            var (index, part) = (i, whole.Parts[i]);
            if (whole is And or Or && whole.Parts.Count > 1)
                yield return (part, WithParts(whole, whole.Parts.Where((_, other) => other != index).ToArray()));
            foreach (var (removed, rest) in Of(part)) yield return (removed, WithParts(whole, Replaced(whole.Parts, index, rest)));
        }
    }

    /// <summary>The same formula over other parts.</summary>
    public static Formula WithParts(Formula formula, IReadOnlyList<Formula> parts) => formula switch
    {
        And and => and with { Conjuncts = parts },
        Or or => or with { Disjuncts = parts },
        AtLeast atLeast => atLeast with { Candidates = parts },
        Not not => not with { Part = parts[0] },
        _ => formula,
    };

    private static Formula[] Replaced(IReadOnlyList<Formula> parts, int index, Formula part)
    {
        var copy = parts.ToArray();
        copy[index] = part;
        return copy;
    }
}
