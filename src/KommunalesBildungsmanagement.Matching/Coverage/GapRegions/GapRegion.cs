namespace KommunalesBildungsmanagement.Matching;

/// <summary>A box in the attribute space that is reached by no offering, surely or perhaps. It cannot be made larger along any axis.</summary>
/// <param name="Reached">False: surely no offering admits anybody in it, whatever else is known. Unknown: none surely admits, some may.</param>
/// <param name="Sides">One side per axis of the search.</param>
public sealed record GapRegion(Truth Reached, ValueList<RegionSide> Sides)
{
    /// <summary>How many combinations of values lie in it. Combinations, not people.</summary>
    public long Size => Sides.Aggregate(1L, (size, side) => size * side.Values.Count);

    /// <summary>The region in words; sides that say nothing are left out.</summary>
    public LocalizedText Text
    {
        get
        {
            var sides = Sides.Where(s => !s.IsWhole).Select(s => s.Text).ToList();
            var (german, english) = sides.Count == 0
                ? ("alle", "everybody")
                : (string.Join("; ", sides.Select(s => s.German)), string.Join("; ", sides.Select(s => s.English)));
            return Reached.IsFalse
                ? new($"Kein Angebot erreicht: {german}", $"No offering reaches: {english}")
                : new($"Offen, ob ein Angebot erreicht: {german}", $"Unclear whether an offering reaches: {english}");
        }
    }

    /// <summary>The region in German words.</summary>
    public override string ToString() => Text.German;
}
