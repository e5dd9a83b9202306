using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A set holds an element.</summary>
internal sealed record Contains(MemberValue Set, ConstantValue Element) : Condition
{
    public override IEnumerable<Value> OwnValues => [Set, Element];

    public override Condition At(Place place) => this with { Place = place };
}
