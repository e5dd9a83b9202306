using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Schools;

/// <summary>
/// Tells rows with the same id apart: identical ones are one entry, differing ones stay apart, and both are reported with their lines.
/// </summary>
internal sealed class SchoolDuplicates(ReadingLog log, string[] columns)
{
    private readonly Dictionary<string, List<(int Line, string[] Fields)>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int First, int Again)>> _identical = new(StringComparer.Ordinal);

    /// <summary>Whether the row is new; an identical one is not.</summary>
    public bool IsNew(string id, int line, string[] fields)
    {
        if (!_byId.TryGetValue(id, out var rows)) _byId.Add(id, rows = []);
        foreach (var (first, same) in rows)
        {
            if (!same.AsSpan().SequenceEqual(fields)) continue;
            if (!_identical.TryGetValue(id, out var identical)) _identical.Add(id, identical = []);
            identical.Add((first, line));
            return false;
        }

        rows.Add((line, fields));
        return true;
    }

    public void Report()
    {
        foreach (var (id, rows) in _byId)
        {
            if (_identical.TryGetValue(id, out var identical))
            {
                var lines = string.Join(", ", identical.Select(i => $"{i.First} = {i.Again}"));
                log.Warn(
                    log.PlaceOf(identical[0].Again, columns[0]), "school.identical", id,
                    new($"Die Zeilen sind gleich ({lines}); die Schule ist einmal übernommen.",
                        $"The rows are identical ({lines}); the school is taken over once."),
                    new("Die doppelten Zeilen entfernen.", "Remove the duplicate rows."));
            }

            if (rows.Count > 1) ReportDifference(id, rows);
        }
    }

    private void ReportDifference(string id, List<(int Line, string[] Fields)> rows)
    {
        var differing = string.Join(", ", Enumerable.Range(0, columns.Length).Where(c => rows.Select(r => r.Fields[c]).Distinct().Count() > 1)
            .Select(c => columns[c]));
        var lines = string.Join(", ", rows.Select(r => r.Line));
        log.Warn(
            log.PlaceOf(rows[1].Line, columns[0]), "school.id-differs", id,
            new($"Dieselbe Kennung steht in den Zeilen {lines} mit verschiedenen Angaben ({differing}); alle sind übernommen.",
                $"The same id stands in lines {lines} with different values ({differing}); all are taken over."),
            new("Beim Zählen von Schulen nach der Kennung zusammenfassen.", "Group by id when schools are counted."));
    }
}
