namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A call of a [Condition] whose body has not been read (yet).</summary>
internal sealed record Call(string Method, string German, string English) : Condition
{
    public override Condition At(Place place) => this with { Place = place };
}
