using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The members of a verdict that say neither yes nor no: those with [Undecided], and Truth.Unknown.</summary>
internal static class Undecided
{
    /// <summary>Their names; empty for a type that is no such verdict.</summary>
    public static ImmutableArray<string> Members(ITypeSymbol? type) => type.WithoutNull() switch
    {
        { TypeKind: TypeKind.Enum } verdict => [.. verdict.GetMembers().Where(m => m is IFieldSymbol && m.Has("Undecided")).Select(m => m.Name)],
        var truth when truth.IsRuleType("Truth") => ["Unknown"],
        _ => [],
    };

    /// <summary>The name of the member that a constant of the type is.</summary>
    public static string? NameOf(ITypeSymbol? type, Optional<object?> constant) => constant is { HasValue: true, Value: { } value }
        ? type.WithoutNull()?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && value.Equals(f.ConstantValue))?.Name
        : null;
}
