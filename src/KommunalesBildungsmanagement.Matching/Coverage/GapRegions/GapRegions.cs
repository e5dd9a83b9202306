namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds the combinations of facts that no offering reaches, exactly, from the requirements themselves.</summary>
/// <remarks>
/// Values that no requirement tells apart are one cell; one profile per cell is evaluated against every run, and cells of one outcome are put
/// together to boxes. What is not on an axis and not known stays unknown: who surely is not reached is so whatever the rest may be.
/// </remarks>
public static class GapRegions
{
    /// <summary>The regions that are surely not reached, and those of which it is open.</summary>
    /// <param name="request">Need, period, territory and axes.</param>
    /// <param name="offerings">The offerings, in any order.</param>
    /// <param name="context">Day of the analysis and landscape.</param>
    public static GapRegionReport Find(GapRegionRequest request, IEnumerable<LearningOffering> offerings, MatchingContext context)
    {
        var runs = CoverageRun.Of(new(request.Need), request.Period, offerings.Where(o => o.Territory.Overlaps(request.Territory)), context);
        var units = runs.SelectMany(r => r.Requirements)
            .SelectMany(c => c.CountsWhen is { } counts ? new[] { c.Condition, counts } : [c.Condition])
            .Distinct()
            .SelectMany(ConditionUnits.Of)
            .Distinct()
            .ToList();
        var axes = request.Axes.Select(axis => RegionCells.Of(axis, request.Known, units)).ToList();
        var looked = axes.ToList();
        while (looked.Aggregate(1L, (cells, axis) => cells * axis.Cells.Count) > request.MostCells) looked.RemoveAt(looked.Count - 1);
        var reached = BoxCover.Cells([.. looked.Select(a => (IReadOnlyList<int>)[.. Enumerable.Range(0, a.Cells.Count)])])
            .ToDictionary(KeyOf, cell => (Outcome: Reach(ProfileOf(cell)), Size: SizeOf(cell)));

        return new()
        {
            Regions = [.. RegionsOf(Truth.False), .. RegionsOf(Truth.Unknown)],
            Reached = Count(Truth.True),
            Open = Count(Truth.Unknown),
            NotReached = Count(Truth.False),
            Cells = reached.Count,
            LeftOut = axes.Skip(looked.Count).Select(a => a.Axis).ToValueList(),
        };

        PersonProfile ProfileOf(int[] cell) => cell.Select((position, axis) => looked[axis].Cells[position][0])
            .Aggregate(request.Known, (profile, value) => value.Apply(profile));

        Truth Reach(PersonProfile profile)
        {
            var any = Truth.False;
            for (var i = 0; i < runs.Count && !any.IsTrue; i++) any |= SegmentAccess.All(SegmentAccess.Of(profile, runs[i]));
            return any;
        }

        IEnumerable<GapRegion> RegionsOf(Truth outcome) =>
            BoxCover.Of(
                [.. looked.Select(a => a.Axis.IsOrdered)],
                [.. looked.Select(a => a.Cells.Count)],
                cell => reached[KeyOf(cell)].Outcome == outcome)
                .Select(box => new GapRegion(outcome, box.Select((side, axis) => SideOf(looked[axis], side)).ToValueList()))
                .OrderByDescending(r => r.Size);

        long SizeOf(int[] cell) => cell.Select((position, axis) => looked[axis].Cells[position].Count).Aggregate(1L, (size, values) => size * values);

        long Count(Truth outcome) => reached.Values.Where(c => c.Outcome == outcome).Sum(c => c.Size);
    }

    // Cells of an axis without order may hold values from all over it; they are shown in the order of the axis.
    private static RegionSide SideOf(RegionCells axis, IReadOnlyList<int> side)
    {
        var values = side.SelectMany(position => axis.Cells[position]).ToHashSet();
        return new(axis.Axis, axis.Axis.Values.Where(values.Contains).ToValueList());
    }

    private static string KeyOf(int[] cell) => string.Join(',', cell);
}
