using System.Globalization;
using System.Text;
using KommunalesBildungsmanagement.Indicators;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Interchange.LongTables;

/// <summary>
/// Writes observations as a long table: one row for each, with every part of its identity, figure, sign, status, rounding and provenance. What
/// <see cref="LongTableReader"/> reads from it are the same observations.
/// </summary>
/// <remarks>
/// <para>RFC 4180: CRLF, quotes where they are needed. Names of columns and codes are the same in every dialect; only separator and decimal sign
/// differ. Days are <c>JJJJ-MM-TT</c>. The territory is its key, DG for Germany: a text, whose leading zero a spreadsheet takes away if it is told
/// to read numbers.</para>
/// <para>A text cell that begins with =, +, -, @ or a control character gets an apostrophe in front, because spreadsheets would compute it.</para>
/// <para>Stateless, safe on any thread.</para>
/// </remarks>
public static class LongTableWriter
{
    /// <summary>The table, first row the names of the columns. To be stored as UTF-8.</summary>
    /// <param name="observations">The observations, in the order of the rows.</param>
    /// <param name="dialect">Separator, decimal sign and byte order mark; <see langword="null"/> for RFC 4180.</param>
    public static string Write(IEnumerable<Observation> observations, LongTableDialect? dialect = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        dialect ??= LongTableDialect.Rfc4180;
        var text = new StringBuilder();
        if (dialect.HasByteOrderMark) text.Append('\uFEFF');
        CellText.AppendRow(text, dialect.Separator, LongTableColumns.Names);
        foreach (var observation in observations) CellText.AppendRow(text, dialect.Separator, CellsOf(observation, dialect));
        return text.ToString();
    }

    private static string[] CellsOf(Observation observation, LongTableDialect dialect)
    {
        var ((measurand, territory, status, period, source, vintage), figure, provenance) = observation;
        return
        [
            CellText.Guard(measurand.Indicator),
            CellText.Guard(measurand.Variant),
            CellText.Guard(measurand.Breakdown.Parts.Count == 0 ? null : BreakdownText.Write(measurand.Breakdown)),
            territory.ToString(),
            Day(status),
            PeriodText.Write(period),
            CellText.Guard(source),
            Day(vintage),
            figure.Sign.ToString(),
            figure.Sign == FigureSign.Number ? figure.Value!.Value.ToString(CultureInfo.InvariantCulture).Replace('.', dialect.DecimalSign) : "",
            figure.Status.ToString(),
            figure.RoundedToMultipleOf?.ToString(CultureInfo.InvariantCulture) ?? "",
            CellText.Guard(provenance.Source),
            CellText.Guard(provenance.Place),
            CellText.Guard(provenance.Url?.OriginalString),
            CellText.Guard(provenance.Licence),
            Day(provenance.Edition),
            provenance.IsSample ? "true" : "false",
        ];
    }

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "";
}
