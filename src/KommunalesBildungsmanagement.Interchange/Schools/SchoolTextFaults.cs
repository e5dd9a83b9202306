using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Schools;

/// <summary>
/// Finds texts of a Land that went through a wrong encoding, or do not belong to their rows. Nothing is repaired: once ö and ä are both written ä,
/// only a dictionary could tell Mörike from Märchen.
/// </summary>
/// <remarks>
/// The traces of Mac Roman that was read as Windows-1252 are … for Ö (0x85), † for Ü (0x86), Š for ä (0x8A), š for ö (0x9A). A letter follows or
/// precedes them. Where Š and š are then both turned into ä, no ö is left in the whole Land.
/// </remarks>
internal sealed class SchoolTextFaults(ReadingLog log, string nameColumn)
{
    private const int EnoughRows = 100;
    private const int EnoughUmlauts = 20;
    private const string Traces = "…†‡ŠšŸž";

    private readonly SortedDictionary<TerritoryKey, Tally> _byState = [];

    public void Look(SchoolEntry school)
    {
        if (!_byState.TryGetValue(school.State, out var tally)) _byState.Add(school.State, tally = new(school.StateCode, school.Name, school.Line));
        tally.Count(school);
        if (TraceIn(school.Name) is not { } trace) return;
        log.Warn(
            log.PlaceOf(school.Line, nameColumn), "text.trace-of-encoding", school.Name,
            new($"Im Namen steht „{trace}“ an der Stelle eines Buchstabens: Spur einer falschen Zeichenkodierung.",
                $"The name has '{trace}' in the place of a letter: a trace of a wrong character encoding."),
            TableTexts.AskPublisher);
    }

    public void Report()
    {
        foreach (var tally in _byState.Values)
        {
            if (tally.Rows < EnoughRows) continue;
            var place = log.PlaceOf(tally.FirstLine, nameColumn);
            if (tally.HasOneNameOnly)
            {
                log.Warn(
                    place, "school.name-constant", tally.FirstName,
                    new($"Alle {tally.Rows} Zeilen von {tally.StateCode} tragen denselben Namen; die Namen dieses Landes sind vermutlich verloren.",
                        $"All {tally.Rows} rows of {tally.StateCode} have the same name; the names of this Land are probably lost."),
                    TableTexts.AskPublisher);
            }

            if (tally.RowsWithA < EnoughUmlauts || tally.RowsWithO > 0) continue;
            log.Warn(
                place, "text.letter-lost", tally.StateCode,
                new($"In {tally.Rows} Zeilen von {tally.StateCode} kommt „ö“ nie vor, „ä“ {tally.RowsWithA}-mal: „ä“ steht wohl auch für „ö“.",
                    $"In {tally.Rows} rows of {tally.StateCode} 'ö' never occurs, 'ä' in {tally.RowsWithA}: 'ä' probably stands for 'ö' too."),
                TableTexts.AskPublisher);
        }
    }

    private static char? TraceIn(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!Traces.Contains(name[i], StringComparison.Ordinal)) continue;
            if ((i + 1 < name.Length && char.IsLower(name[i + 1]))
                || (i > 0 && i + 1 < name.Length && char.IsLetter(name[i - 1]) && char.IsLetter(name[i + 1]))) return name[i];
        }

        return null;
    }

    private sealed class Tally(string stateCode, string firstName, int firstLine)
    {
        public string StateCode { get; } = stateCode;

        public string FirstName { get; } = firstName;

        public int FirstLine { get; } = firstLine;

        public int Rows { get; private set; }

        public int RowsWithA { get; private set; }

        public int RowsWithO { get; private set; }

        public bool HasOneNameOnly { get; private set; } = true;

        public void Count(SchoolEntry school)
        {
            Rows++;
            if (school.Name.Contains('ä', StringComparison.Ordinal)) RowsWithA++;
            if (school.Name.Contains('ö', StringComparison.Ordinal)) RowsWithO++;
            HasOneNameOnly &= school.Name == FirstName;
        }
    }
}
