using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Which regions of a table are territories: not the Bezirke of Berlin, not what a reform dissolved, not a key with another name.</summary>
/// <remarks>One cause, one problem: a region with twelve rows is reported once.</remarks>
internal sealed class RegionalTerritories(GenesisTable frame, TerritoryRegister? register, ReadingLog log)
{
    private readonly HashSet<(string, string)> _withFigures =
        frame.Table.Rows.Where(r => r.Cells.Any(c => c.Trim() is not ("-" or "–"))).Select(r => (r.RegionKey, r.Period)).ToHashSet();

    private readonly HashSet<(string, string)> _reported = [];
    private readonly Dictionary<(TerritoryKey, string), bool> _isNamedRight = [];

    public bool IsApplicable(GenesisRow row, TerritoryKey key)
    {
        var isFirst = _reported.Add((row.RegionKey, row.Period));
        if (key.Level == TerritoryLevel.Municipality && key.State.Digits == "11" && key.Digits != "11000000")
        {
            log.CountNotApplicable("berliner-bezirk", new("Bezirk von Berlin: keine Ebene des Gebietsschlüssels",
                "Bezirk of Berlin: no level of the territory key"));
            if (isFirst)
            {
                log.Warn(
                    log.PlaceOf(row.Line), "genesis.berlin-bezirk", $"{row.RegionKey} {row.RegionName}",
                    new("Ein Bezirk von Berlin ist keine Gemeinde; er ist nicht übernommen.",
                        "A Bezirk of Berlin is no municipality; it is not taken over."),
                    new("Die Zeile für Berlin (11) verwenden.", "Use the row for Berlin (11)."));
            }

            return false;
        }

        if (_withFigures.Contains((row.RegionKey, row.Period))) return true;
        log.CountNotApplicable(
            "ohne-werte", new("Region mit „-“ in allen Feldern: in der Regel aufgelöst",
                "region with '-' in all cells: as a rule dissolved"));
        if (isFirst)
        {
            log.Warn(
                log.PlaceOf(row.Line), "genesis.no-figures", $"{row.RegionKey} {row.RegionName}",
                new("Alle Felder enthalten „-“: In der Regel bestand die Region nicht mehr; sie ist nicht übernommen.",
                    "All cells are '-': as a rule the region no longer existed; it is not taken over."),
                new("Die Region verwenden, in der sie aufgegangen ist.", "Use the region it has become part of."));
        }

        return false;
    }

    public bool IsNamedRight(GenesisRow row, TerritoryKey key)
    {
        if (register is null || key == TerritoryKey.Germany) return true;
        if (_isNamedRight.TryGetValue((key, row.RegionName), out var known)) return known;
        var check = register.Check(key, row.RegionName);
        var isKnown = register.TryFind(key, out _);
        foreach (var problem in check.Problems)
        {
            // A key that the register does not have may be newer than the register; a key with another name is a mistake.
            log.Add(problem with
            {
                Location = log.PlaceOf(row.Line, isKnown ? "Region" : "Regionalschlüssel"),
                Severity = isKnown ? ProblemSeverity.Error : ProblemSeverity.Warning,
            });
        }

        return _isNamedRight[(key, row.RegionName)] = check.Succeeded || !isKnown;
    }
}
