using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Comparisons;

/// <summary>
/// Territories that somebody calls similar, with the source of that judgement, e.g. a type of the Kreistypisierung of the Statistisches Landesamt
/// Baden-Württemberg. The library ships none: which districts are similar is not for it to say. Equality by content.
/// </summary>
/// <param name="Label">Its name.</param>
/// <param name="Members">Its members, at least one, each once, none inside another.</param>
/// <param name="Provenance">Who says that they are similar.</param>
public sealed record ComparisonGroup(LocalizedText Label, ValueList<TerritoryKey> Members, Provenance Provenance)
{
    /// <summary>Its members, at least one, each once, none inside another.</summary>
    /// <exception cref="InvalidValueException">There is none, or one lies in another.</exception>
    public ValueList<TerritoryKey> Members { get; init => field = Checked(value); } = Checked(Members);

    private static ValueList<TerritoryKey> Checked(ValueList<TerritoryKey> members)
    {
        var ordered = Require.Distinct(Require.AtLeastOne(members, nameof(Members)), nameof(Members)).Order().ToValueList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (!ordered[i - 1].Overlaps(ordered[i])) continue;
            throw Require.Broken(
                "comparison-group.overlap", nameof(Members), $"{ordered[i - 1]}, {ordered[i]}",
                new("Ein Gebiet der Gruppe liegt in einem anderen.", "A territory of the group lies in another."),
                new("Gebiete einer Ebene angeben.", "State territories of one level."));
        }

        return ordered;
    }
}
