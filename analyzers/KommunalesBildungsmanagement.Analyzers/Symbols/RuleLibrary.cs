using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The types of the library in one compilation.</summary>
internal sealed class RuleLibrary
{
    public const string Namespace = "KommunalesBildungsmanagement.Rules";

    private readonly Compilation _compilation;
    private readonly Dictionary<string, INamedTypeSymbol?> _types = [];

    private RuleLibrary(Compilation compilation) => _compilation = compilation;

    /// <summary>The library, or <see langword="null"/> where it is not referenced.</summary>
    public static RuleLibrary? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName($"{Namespace}.RuleAttribute") is null ? null : new(compilation);

    /// <summary>A type of the library by its short metadata name, e.g. "RuleContext" or "CompiledRule`1".</summary>
    public INamedTypeSymbol? this[string name]
    {
        get
        {
            lock (_types)
            {
                if (!_types.TryGetValue(name, out var type)) _types[name] = type = _compilation.GetTypeByMetadataName($"{Namespace}.{name}");
                return type;
            }
        }
    }

    /// <summary>Whether a type is the given one of the library, whatever its type arguments.</summary>
    public bool Is(ITypeSymbol? type, string name) =>
        type is not null && this[name] is { } known && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, known);
}
