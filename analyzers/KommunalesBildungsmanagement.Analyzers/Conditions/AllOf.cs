using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>All parts must hold.</summary>
internal sealed record AllOf(EquatableArray<Condition> Conditions) : Condition
{
    public override IEnumerable<Condition> Parts => Conditions;

    /// <summary>Nested conjunctions become one.</summary>
    public static Condition Of(Place place, params IEnumerable<Condition> parts)
    {
        var flat = parts
            .SelectMany(p => p is AllOf all ? all.Conditions : (IEnumerable<Condition>)[p])
            .Where(p => p is not Fixed { Value: true })
            .ToList();
        return flat.Count switch { 0 => new Fixed(true) { Place = place }, 1 => flat[0], _ => new AllOf(flat.ToEquatable()) { Place = place } };
    }

    public override Condition At(Place place) => new AllOf(Conditions.Select(c => c.At(place)).ToEquatable()) { Place = place };
}
