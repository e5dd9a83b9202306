using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The locals that patterns declare, and what they are given.</summary>
internal static class PatternValues
{
    /// <summary>The locals of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="value">What is matched.</param>
    /// <param name="part">Which part of it; null for the value itself.</param>
    public static IEnumerable<LocalValue> In(IOperation pattern, IOperation value, string? part)
    {
        if (Declared(pattern) is ILocalSymbol local) yield return new(local, value, part);
        foreach (var inner in Inside(pattern, value, part)) yield return inner;
    }

    /// <summary>The member that stands at a position of a tuple or of a record; some part of any other type.</summary>
    public static string Position(ITypeSymbol? type, int position)
    {
        if (type is not INamedTypeSymbol named) return LocalValue.Somewhere;
        if (named.IsTupleType) return position < named.TupleElements.Length ? named.TupleElements[position].Name : LocalValue.Somewhere;
        var names = named.IsRecord ? named.InstanceConstructors.OrderByDescending(c => c.Parameters.Length).FirstOrDefault()?.Parameters : null;
        return names is { } parameters && position < parameters.Length ? parameters[position].Name : LocalValue.Somewhere;
    }

    private static ISymbol? Declared(IOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };

    private static IEnumerable<LocalValue> Inside(IOperation pattern, IOperation value, string? part)
    {
        switch (pattern)
        {
            case IRecursivePatternOperation recursive:
                foreach (var property in recursive.PropertySubpatterns)
                {
                    // A member that is personal is the place to show; any other is a part of what is matched.
                    var member = (property.Member as IMemberReferenceOperation)?.Member;
                    var isPersonal = member is not null && PersonalTypes.IsPersonal(member);
                    var name = part is null && member is not null ? member.Name : LocalValue.Somewhere;
                    var values = isPersonal ? In(property.Pattern, property.Member, null) : In(property.Pattern, value, name);
                    foreach (var inner in values) yield return inner;
                }

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    var name = part is null ? Position(recursive.MatchedType, i) : LocalValue.Somewhere;
                    foreach (var inner in In(recursive.DeconstructionSubpatterns[i], value, name)) yield return inner;
                }

                break;
            case IListPatternOperation or ISlicePatternOperation or IBinaryPatternOperation or INegatedPatternOperation:
                var below = pattern is IListPatternOperation ? LocalValue.Somewhere : part;
                foreach (var inner in pattern.ChildOperations.SelectMany(child => In(child, value, below))) yield return inner;
                break;
        }
    }
}
