namespace KommunalesBildungsmanagement.Matching;

/// <summary>One side of a region: an interval of an ordered axis, or a set of values of another.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Values">The values that belong to the region, at least one, in the order of the axis.</param>
public sealed record RegionSide(RegionAxis Axis, ValueList<RegionValue> Values)
{
    /// <summary>Whether every value of the axis belongs to it, so that the side says nothing.</summary>
    public bool IsWhole => Values.Count == Axis.Values.Count;

    /// <summary>The side in words: from and to, the list, or what is not in it, if that is shorter.</summary>
    public LocalizedText Text
    {
        get
        {
            var (first, last) = (Values[0].Text, Values[^1].Text);
            var others = Axis.Values.Except(Values).ToList();
            var (german, english) =
                Values.Count == 1 ? (first.German, first.English)
                : Axis.IsOrdered ? ($"{first.German} bis {last.German}", $"{first.English} to {last.English}")
                : Values.Count <= LongestList || others.Count >= Values.Count ? List(Values, "", "")
                : List(others, "nicht ", "not ");
            return new($"{Axis.Label.German}: {german}", $"{Axis.Label.English}: {english}");
        }
    }

    private const int LongestList = 5;

    private static (string German, string English) List(IEnumerable<RegionValue> values, string german, string english) => (
        string.Join(german.Length > 0 ? " und " : " oder ", values.Select(v => german + v.Text.German)),
        string.Join(english.Length > 0 ? " and " : " or ", values.Select(v => english + v.Text.English)));
}
