namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A value in a condition. Equality is by meaning, whatever its place.</summary>
internal abstract record Value(ValueType Type)
{
    public Place Place { get; init; }

    /// <summary>Whether it can be missing; then a condition on it can be unknown.</summary>
    public abstract bool CanBeMissing { get; }

    /// <summary>Name in data, and of the variable in proofs: equal names mean equal values.</summary>
    public abstract string Name { get; }

    public abstract string German { get; }

    public abstract string English { get; }
}
