using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A value is there. Never unknown.</summary>
internal sealed record Presence(Value Value) : Condition
{
    public override IEnumerable<Value> OwnValues => [Value];

    public override Condition At(Place place) => this with { Place = place };
}
