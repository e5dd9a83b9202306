using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The part must not hold.</summary>
internal sealed record NotThat(Condition Part) : Condition
{
    public override IEnumerable<Condition> Parts => [Part];

    public override Condition At(Place place) => new NotThat(Part.At(place)) { Place = place };
}
