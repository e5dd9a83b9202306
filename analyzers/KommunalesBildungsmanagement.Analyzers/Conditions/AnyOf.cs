using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>One part must hold.</summary>
internal sealed record AnyOf(EquatableArray<Condition> Conditions) : Condition
{
    public override IEnumerable<Condition> Parts => Conditions;

    /// <summary>Nested disjunctions become one.</summary>
    public static Condition Of(Place place, params IEnumerable<Condition> parts)
    {
        var flat = parts
            .SelectMany(p => p is AnyOf any ? any.Conditions : (IEnumerable<Condition>)[p])
            .Where(p => p is not Fixed { Value: false })
            .ToList();
        return flat.Count switch { 0 => new Fixed(false) { Place = place }, 1 => flat[0], _ => new AnyOf(flat.ToEquatable()) { Place = place } };
    }

    public override Condition At(Place place) => new AnyOf(Conditions.Select(c => c.At(place)).ToEquatable()) { Place = place };
}
