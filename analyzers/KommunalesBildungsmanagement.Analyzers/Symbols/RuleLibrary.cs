using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The types of the library in one compilation.</summary>
internal sealed class RuleLibrary
{
    public const string Namespace = "KommunalesBildungsmanagement.Rules";

    private static readonly ConditionalWeakTable<Compilation, RuleLibrary> Known = new();

    private readonly Compilation _compilation;
    private readonly Dictionary<string, INamedTypeSymbol?> _types = [];
    private readonly bool _isReferenced;
    private bool? _isNamed;
    private bool? _hasRules;

    private RuleLibrary(Compilation compilation)
    {
        _compilation = compilation;
        _isReferenced = compilation.GetTypeByMetadataName($"{Namespace}.RuleAttribute") is not null;
    }

    /// <summary>The library, or <see langword="null"/> where it is not referenced. Looked up once for all analyzers.</summary>
    public static RuleLibrary? In(Compilation compilation) =>
        Known.GetValue(compilation, c => new(c)) is { _isReferenced: true } library ? library : null;

    /// <summary>Whether a file names the library.</summary>
    public bool IsNamed(CancellationToken cancellation) => Ask(ref _isNamed, m => m.Library, cancellation);

    /// <summary>Whether a file may have rules.</summary>
    public bool HasRules(CancellationToken cancellation) => Ask(ref _hasRules, m => m.Rules, cancellation);

    private bool Ask(ref bool? answer, Func<Mentions, bool> question, CancellationToken cancellation)
    {
        lock (_types) return answer ??= _compilation.SyntaxTrees.Any(t => question(Mentions.In(t, cancellation)));
    }

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
