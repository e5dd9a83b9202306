namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The same number in a wider type, so that it can be compared with one of that type.</summary>
internal sealed record ConvertedValue(ValueType Type, Value Inner) : Value(Type)
{
    public override bool CanBeMissing => Inner.CanBeMissing;

    public override string Name => $"{Type.Name}({Inner.Name})";

    public override string German => Inner.German;

    public override string English => Inner.English;
}
