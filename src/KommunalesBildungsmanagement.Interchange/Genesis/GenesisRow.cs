namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>One row of a GENESIS table, as texts.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Period">First cell: year or day.</param>
/// <param name="RegionKey">Second cell: key of the region, or DG.</param>
/// <param name="RegionName">Third cell: name of the region, without the blanks in front that show its level.</param>
/// <param name="Categories">Further leading cells, e.g. the kind of school; often none.</param>
/// <param name="Cells">The figures and signs, one per column.</param>
public sealed record GenesisRow(int Line, string Period, string RegionKey, string RegionName, ValueList<string> Categories, ValueList<string> Cells);
