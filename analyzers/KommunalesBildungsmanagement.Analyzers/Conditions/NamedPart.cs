using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A [Condition] that was read into the rule.</summary>
internal sealed record NamedPart(string Id, string German, string English, Condition Part) : Condition
{
    public override IEnumerable<Condition> Parts => [Part];

    public override Condition At(Place place) => new NamedPart(Id, German, English, Part.At(place)) { Place = place };
}
