using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>The values that are left for a variable that has one.</summary>
internal abstract class Domain
{
    public abstract bool IsEmpty { get; }

    public static Domain Of(Variable variable) => variable.Kind == VariableKind.Symbol ? new SymbolDomain() : new NumberDomain(variable);

    public abstract Domain Copy();

    /// <summary>Keeps these values, or all others.</summary>
    public abstract void Restrict(IReadOnlyList<Value> values, bool isIn);

    /// <summary>One of the values, an easily read one; <see langword="null"/> if none was found.</summary>
    public abstract Value? Pick();
}
