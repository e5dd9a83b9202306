using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>Makes specifications smaller: to one of their parts, by leaving a part out, or by making a part smaller.</summary>
internal static class SpecificationShrinker
{
    public static IEnumerable<Specification<T>> Shrink<T>(Specification<T> specification) => specification switch
    {
        All<T> all => Shrink(all, Specification.All),
        Any<T> any => Shrink(any, Specification.Any),
        AtLeast<T> atLeast => Shrink(atLeast, parts => Specification.AtLeast(Math.Min(atLeast.Count, parts.Count()), parts)),
        Not<T> not => [not.Part, .. Shrink(not.Part).Select(p => !p)],
        Named<T> named => [named.Part, .. Shrink(named.Part).Select(p => p.As(named.Id, named.Text))],
        _ => [],
    };

    private static IEnumerable<Specification<T>> Shrink<T>(Composite<T> composite, Func<IEnumerable<Specification<T>>, Composite<T>> build)
    {
        var parts = composite.Parts;
        foreach (var part in parts) yield return part;
        if (parts.Count > 1)
        {
            for (var i = 0; i < parts.Count; i++) yield return build([.. parts.Take(i), .. parts.Skip(i + 1)]);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var smaller in Shrink(parts[i])) yield return build([.. parts.Take(i), smaller, .. parts.Skip(i + 1)]);
        }
    }
}
