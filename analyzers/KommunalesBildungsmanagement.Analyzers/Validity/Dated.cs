using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A version of a rule, or a value of a parameter, and when it holds.</summary>
internal sealed class Dated(ISymbol symbol, AttributeData attribute, Period period)
{
    /// <summary>The method.</summary>
    public ISymbol Symbol { get; } = symbol;

    /// <summary>The attribute that carries the days.</summary>
    public AttributeData Attribute { get; } = attribute;

    public Period Period { get; } = period;
}
