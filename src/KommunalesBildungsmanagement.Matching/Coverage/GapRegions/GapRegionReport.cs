namespace KommunalesBildungsmanagement.Matching;

/// <summary>The regions of the attribute space that no offering reaches; together they hold every such combination of values.</summary>
public sealed record GapRegionReport
{
    /// <summary>The regions, surely not reached before open, larger before smaller. They may overlap.</summary>
    public required ValueList<GapRegion> Regions { get; init; }

    /// <summary>How many combinations of values some offering surely reaches.</summary>
    public required long Reached { get; init; }

    /// <summary>How many combinations are open.</summary>
    public required long Open { get; init; }

    /// <summary>How many combinations surely no offering reaches.</summary>
    public required long NotReached { get; init; }

    /// <summary>How many cells were evaluated: combinations that no requirement tells apart are one.</summary>
    public required int Cells { get; init; }

    /// <summary>
    /// Axes that were left out, because there would have been too many cells. What depends on them is open, so nothing said is wrong.
    /// </summary>
    public required ValueList<RegionAxis> LeftOut { get; init; }

    /// <summary>Whether all axes were looked at.</summary>
    public bool IsComplete => LeftOut.Count == 0;

    /// <summary>How it was looked, in words.</summary>
    public LocalizedText Text => IsComplete
        ? new($"{Cells} Fälle geprüft, vollständig.", $"{Cells} cases checked, complete.")
        : new($"{Cells} Fälle geprüft; nicht betrachtet, weil es zu viele Fälle wären: {Joined(a => a.Label.German)}.",
            $"{Cells} cases checked; not looked at, because there would be too many cases: {Joined(a => a.Label.English)}.");

    private string Joined(Func<RegionAxis, string> label) => string.Join(", ", LeftOut.Select(label));
}
