namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A dated parameter, called with the context.</summary>
internal sealed record ParameterValue(ValueType Type, string Id, string Method) : Value(Type)
{
    /// <summary>There may be no value on the reference date.</summary>
    public override bool CanBeMissing => true;

    public override string Name => "@" + Id;

    public Words Words { get; init; }

    public override string German => Words.German;

    public override string English => Words.English;

    public string? Unit { get; init; }

    /// <summary>First and last day of each value; no last day while no end is known.</summary>
    public EquatableArray<(long From, long? To)> Periods { get; init; }

    /// <summary>Its values, if all of them can be read; days by their numbers.</summary>
    public EquatableArray<decimal> Values { get; init; }
}
