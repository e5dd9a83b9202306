using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>The municipalities in which something is law, as far as their keys settle it.</summary>
/// <param name="Inside">Territories in which it surely is.</param>
/// <param name="Outside">Territories in which it surely is not, though they lie in one of the open territories.</param>
/// <param name="Open">Territories of which the key alone does not tell, e.g. because only some villages of them belong.</param>
internal sealed record MunicipalArea(ValueList<TerritoryKey> Inside, ValueList<TerritoryKey> Outside, ValueList<TerritoryKey> Open)
{
    public static MunicipalArea Of(string inside, string outside, string open) => new(Keys(inside), Keys(outside), Keys(open));

    /// <summary>Whether a place lies inside. Unknown for a key above the municipality that covers places inside and outside.</summary>
    public Truth Contains(TerritoryKey place) =>
        Inside.Any(k => k.Contains(place)) ? Truth.True
        : Outside.Any(k => k.Contains(place)) ? Truth.False
        : Inside.Concat(Open).Any(k => k.Overlaps(place)) ? Truth.Unknown
        : Truth.False;

    private static ValueList<TerritoryKey> Keys(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TerritoryKey.Parse).ToValueList();
}
