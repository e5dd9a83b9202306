namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A static readonly field: fixed, but not known to the compiler.</summary>
internal sealed record ReadOnlyValue(ValueType Type, string Field, bool IsNullable) : Value(Type)
{
    public override bool CanBeMissing => IsNullable;

    public override string Name => Field.Replace("global::", "");

    public Words Words { get; init; }

    public override string German => Words.German;

    public override string English => Words.English;
}
