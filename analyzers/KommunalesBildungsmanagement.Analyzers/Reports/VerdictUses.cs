using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What becomes of a verdict in its method.</summary>
internal static class VerdictUses
{
    /// <summary>Whether a local is read anywhere; to set it is not to read it.</summary>
    public static bool AreRead(IVariableDeclaratorOperation declarator) =>
        References(declarator, declarator.Symbol).Any(r => !(r.Parent is ISimpleAssignmentOperation set && set.Target == r));

    /// <summary>Whether a verdict, or the value it is a member of, is used elsewhere too, so that it may be handled there.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="asked">The same verdict in the questions that are known.</param>
    public static bool GoOn(IOperation verdict, IEnumerable<IOperation> asked)
    {
        var own = asked.Select(a => a.Unwrapped()).ToList();
        var value = verdict.Unwrapped();
        var path = value.Syntax.ToString();
        var root = value;
        while (root is IMemberReferenceOperation { Instance: { } owner }) root = owner.Unwrapped();
        ISymbol? symbol = root switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };

        // A call that is asked at once has no other use; of a field, others may know.
        if (symbol is null) return root is not IInvocationOperation;
        return References(value, symbol).Any(r =>
        {
            var whole = r;
            while (whole.Outer() is IMemberReferenceOperation member && member.Instance?.Unwrapped() == whole)
            {
                if (whole.Syntax.ToString() == path) break;
                whole = member;
            }

            if (own.Contains(whole)) return false;
            if (whole.Syntax.ToString() == path) return !(whole.Parent is ISimpleAssignmentOperation set && set.Target == whole);

            // The value itself goes somewhere; another member of it does not say what the verdict is.
            return whole == r;
        });
    }

    private static IEnumerable<IOperation> References(IOperation place, ISymbol symbol)
    {
        while (place.Parent is not null) place = place.Parent;
        return place.DescendantsAndSelf().Where(o => o switch
        {
            ILocalReferenceOperation { IsDeclaration: false } local => SymbolEqualityComparer.Default.Equals(local.Local, symbol),
            IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, symbol),
            _ => false,
        });
    }
}
