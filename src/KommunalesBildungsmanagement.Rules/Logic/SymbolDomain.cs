using System;
using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>The texts that are left: listed ones, or all but listed ones.</summary>
internal sealed class SymbolDomain : Domain
{
    private readonly HashSet<string> _excluded = new(StringComparer.Ordinal);
    private List<string>? _allowed;

    public override bool IsEmpty => _allowed?.Count == 0;

    public override Domain Copy()
    {
        var copy = new SymbolDomain { _allowed = _allowed?.ToList() };
        copy._excluded.UnionWith(_excluded);
        return copy;
    }

    public override void Restrict(IReadOnlyList<Value> values, bool isIn)
    {
        var symbols = values.Select(v => v.Symbol!).ToList();
        if (!isIn) _excluded.UnionWith(symbols);
        else if (_allowed is null) _allowed = symbols;
        else _allowed = _allowed.Where(symbols.Contains).ToList();
        _allowed?.RemoveAll(_excluded.Contains);
    }

    // Where any other text will do, it is one that nobody would take for a real one.
    public override Value? Pick() => _allowed is { } allowed
        ? allowed.Count > 0 ? (Value)allowed[0] : default(Value?)
        : (Value)Enumerable.Range(0, int.MaxValue).Select(i => new string('…', i + 1)).First(s => !_excluded.Contains(s));
}
