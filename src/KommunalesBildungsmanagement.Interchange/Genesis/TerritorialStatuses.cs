using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>The days to which boundaries refer (Gebietsstand), as far as the footnotes of a table say it for a Land and years.</summary>
internal sealed partial class TerritorialStatuses
{
    private readonly List<(SeriesNote Note, LocalDate Day)> _statements = [];

    public TerritorialStatuses(IEnumerable<SeriesNote> notes, RegionalPeriod kind)
    {
        foreach (var note in notes.Where(n => n.Territory is { Level: TerritoryLevel.State }))
        {
            foreach (Match match in Statement.Matches(note.Text))
            {
                var day = NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu").Parse(match.Groups["day"].Value);
                if (!day.Success) continue;
                var (first, last) = match.Groups["years"] is { Success: true } years
                    ? FootnoteYears.Read(years.Value, kind)
                    : (note.First, note.Last);
                _statements.Add((note with { First = first, Last = last }, day.Value));
            }
        }
    }

    /// <summary>The day for figures of a territory in a period; <see langword="null"/> if no footnote names it.</summary>
    public LocalDate? Of(TerritoryKey territory, ReportingPeriod period)
    {
        foreach (var (note, day) in _statements)
        {
            if (note.Concerns(territory, period)) return day;
        }

        return null;
    }

    [GeneratedRegex(@"(?:(?<years>(?:ab )?Berichtsjahr \d{4}(?:-\d{4})?)\)?:? )?Gebietsstand (?<day>\d\d\.\d\d\.\d{4})")]
    private static partial Regex Statement { get; }
}
