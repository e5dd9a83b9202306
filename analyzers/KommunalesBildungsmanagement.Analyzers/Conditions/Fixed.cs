namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Always or never true.</summary>
internal sealed record Fixed(bool Value) : Condition
{
    public override Condition At(Place place) => this with { Place = place };
}
