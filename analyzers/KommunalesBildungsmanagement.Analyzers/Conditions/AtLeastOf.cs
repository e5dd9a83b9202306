using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A number of the parts must hold.</summary>
internal sealed record AtLeastOf(int Count, EquatableArray<Condition> Conditions) : Condition
{
    public override IEnumerable<Condition> Parts => Conditions;

    public override Condition At(Place place) => new AtLeastOf(Count, Conditions.Select(c => c.At(place)).ToEquatable()) { Place = place };
}
