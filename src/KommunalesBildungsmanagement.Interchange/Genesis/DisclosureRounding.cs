using System.Globalization;
using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>
/// A Land rounds the cells of a table for confidentiality, as a footnote says: "Schleswig-Holstein: ab 2018/19 sind die Ergebnisse einem
/// 3er-Rundungsverfahren unterzogen."
/// </summary>
/// <param name="State">The Land.</param>
/// <param name="FromSchoolYear">The first school year, by the year in which it ends; <see langword="null"/> if the footnote names none.</param>
/// <param name="Base">Cells are multiples of this.</param>
/// <param name="Citation">The footnote.</param>
public sealed partial record DisclosureRounding(TerritoryKey State, int? FromSchoolYear, int Base, string Citation)
{
    /// <summary>
    /// Whether it says that cells are rounded. Bremen's footnote only says that sums differ because of rounding, and neither where nor since when:
    /// then sums may differ, and no figure carries a base.
    /// </summary>
    public bool ConcernsCells { get; init; } = true;

    /// <summary>The statements among footnotes. Where a Land says it twice, with and without a year, the year counts.</summary>
    /// <param name="notes">The statements of the footnotes.</param>
    public static ValueList<DisclosureRounding> FindAll(IEnumerable<SeriesNote> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var found = notes.Where(n => n.Territory is { Level: TerritoryLevel.State }).Select(Of).OfType<DisclosureRounding>().ToList();
        return found.Where(r => r.FromSchoolYear is not null || !found.Exists(o => o.State == r.State && o.FromSchoolYear is not null)).ToValueList();
    }

    /// <summary>Whether it concerns figures of a territory in a period.</summary>
    /// <param name="territory">The territory.</param>
    /// <param name="period">The period.</param>
    public bool Concerns(TerritoryKey territory, ReportingPeriod period) =>
        State.Contains(territory) && (FromSchoolYear is not { } from || (period is SchoolYear year && year.EndYear >= from));

    private static DisclosureRounding? Of(SeriesNote note)
    {
        if (Rounded.Match(note.Text) is { Success: true } rounded)
            return new(note.Territory!.Value, (note.First as SchoolYear)?.EndYear, BaseOf(rounded), note.Text);
        return Differing.Match(note.Text) is { Success: true } differing
            ? new(note.Territory!.Value, null, BaseOf(differing), note.Text) { ConcernsCells = false }
            : null;
    }

    private static int BaseOf(Match match) => int.Parse(match.Groups["base"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"sind die Ergebnisse einem (?<base>[2-9])er-Rundungsverfahren unterzogen|auf ein Vielfaches von (?<base>[2-9]) gerundet")]
    private static partial Regex Rounded { get; }

    [GeneratedRegex("Differenzen bei der Aufsummierung der Kreisergebnisse ist auf (?<base>[2-9])er-Rundungsverfahren zurückzuführen")]
    private static partial Regex Differing { get; }
}
