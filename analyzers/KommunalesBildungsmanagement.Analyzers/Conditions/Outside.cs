namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Something the rule language does not know.</summary>
internal sealed record Outside(string Source, OutsideReason Reason) : Condition
{
    public override Condition At(Place place) => this with { Place = place };
}
