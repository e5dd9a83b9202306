using KommunalesBildungsmanagement.Interchange.DescribedTables;

namespace KommunalesBildungsmanagement.Interchange.Tests.DescribedTables;

/// <summary>A small table with its description.</summary>
internal static class DescribedSample
{
    public const string Description = """
        ---
        title: Betreuungsquote
        source: Stadt Konstanz, Sozial- und Jugendamt
        order: 2
        columns:
        - name: jahr
          type: int
          description: 'Jahr (Stichtag 1. März)'
          export_id: 'Jahr, Stichtag: 1. März'
        - name: unter_3
          type: Optional[float]
          description: 0 bis unter 3 Jahre
          unit: Betreuungsquote (%)
        - name: kinder
          type: int
          description: Kinder
          unit: Anzahl
        - name: doppelt
          type: int
          description: Kinder zweimal
          computed: kinder + kinder
        ---
        Anmerkungen: bezogen auf die Bevölkerung zum Stichtag 31.12. des Vorjahres.
        """;

    public static DescribedTable Read(string description, params string[] lines)
    {
        var table = DescribedTableReader.Read(Sample.Utf8(lines), Interchange.Tables.TableSource.Of(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(description)), "sample.md"), "CC0-1.0");
        Assert.All(table.Table.Problems, p =>
        {
            Assert.StartsWith("sample.", p.Location, StringComparison.Ordinal);
            Assert.NotEqual(p.What.German, p.What.English);
            Assert.NotEqual(p.Remedy.German, p.Remedy.English);
        });
        return table;
    }
}
