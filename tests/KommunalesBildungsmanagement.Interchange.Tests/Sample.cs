using System.Text;
using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Tests;

/// <summary>Small tables in memory, and what every problem must have.</summary>
internal static class Sample
{
    public const string FileName = "sample.csv";

    public static TableSource Utf8(params IEnumerable<string> lines) => Of(Encoding.UTF8, lines);

    public static TableSource Windows1252(params IEnumerable<string> lines) => Of(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, lines);

    public static TableSource Of(Encoding encoding, params IEnumerable<string> lines) =>
        TableSource.Of(new MemoryStream(encoding.GetBytes(string.Join("\r\n", lines))), FileName);

    public static Problem Single<TRow>(TableReading<TRow> reading, string code)
    {
        Balances(reading);
        return Assert.Single(reading.Problems, p => p.Code == code);
    }

    /// <summary>
    /// Nothing is dropped silently: each row is taken over, refused or not applicable; each refused one has a problem; each problem has a place and
    /// two languages.
    /// </summary>
    public static void Balances<TRow>(TableReading<TRow> reading)
    {
        Assert.Equal(reading.Rows.Count, reading.Counts.RowsTakenOver);
        if (reading.Counts.RowsRefused > 0) Assert.NotEmpty(reading.Errors);
        Assert.All(reading.Problems, p =>
        {
            Assert.StartsWith(reading.FileName, p.Location, StringComparison.Ordinal);
            Assert.NotEqual(p.What.German, p.What.English);
            Assert.NotEqual(p.Remedy.German, p.Remedy.English);
        });
    }
}
