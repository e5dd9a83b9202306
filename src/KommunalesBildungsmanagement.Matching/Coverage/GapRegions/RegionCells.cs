namespace KommunalesBildungsmanagement.Matching;

/// <summary>The values of an axis, put together where no requirement tells them apart; neighbours only, if the axis has an order.</summary>
internal sealed record RegionCells(RegionAxis Axis, IReadOnlyList<ValueList<RegionValue>> Cells)
{
    public static RegionCells Of(RegionAxis axis, PersonProfile known, IReadOnlyList<Specification<PersonProfile>> units)
    {
        // A comparison of two facts sees differences that one fact alone does not show.
        if (units.Any(ConditionUnits.ReadsSeveral)) return new(axis, [.. axis.Values.Select(v => ValueList.Create([v]))]);
        var cells = new List<(string Signature, List<RegionValue> Values)>();
        foreach (var value in axis.Values)
        {
            var profile = value.Apply(known);
            var signature = string.Join(' ', units.Select(u => u.Evaluate(profile)));
            var alike = cells.FindIndex(axis.IsOrdered ? Math.Max(0, cells.Count - 1) : 0, c => c.Signature == signature);
            if (alike < 0) cells.Add((signature, [value]));
            else cells[alike].Values.Add(value);
        }

        return new(axis, [.. cells.Select(c => c.Values.ToValueList())]);
    }
}
