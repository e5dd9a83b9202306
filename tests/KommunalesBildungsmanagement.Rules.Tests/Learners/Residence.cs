namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed record Residence
{
    [Term("de", "Stadtteil"), Term("en", "district")]
    public string? District { get; init; }

    [Term("de", "Stockwerk"), Term("en", "floor")]
    public int Floor { get; init; }
}
