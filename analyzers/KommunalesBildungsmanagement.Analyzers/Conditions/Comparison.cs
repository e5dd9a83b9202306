using System.Collections.Generic;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Two values compared; unknown where one of them is missing.</summary>
internal sealed record Comparison(Value Left, Relation Relation, Value Right) : Condition
{
    public override IEnumerable<Value> OwnValues => [Left, Right];

    public override Condition At(Place place) => this with { Place = place };
}
