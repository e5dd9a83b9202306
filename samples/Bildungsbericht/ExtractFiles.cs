using System.Text;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.LongTables;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;

namespace Bildungsbericht;

/// <summary>The extract of the open data: a long table for each table of the Regionaldatenbank, and the names of the territories.</summary>
/// <remarks>Source, licence and Stand stand in each row of the long tables.</remarks>
internal static class ExtractFiles
{
    private const string NamesFile = "territories.csv";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder that comes with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The files of an extract: name and text.</summary>
    public static IEnumerable<(string Name, string Text)> Of(OpenTables tables)
    {
        foreach (var table in tables.Observations.GroupBy(o => o.Identity.Source))
            yield return ($"{table.Key}.csv", LongTableWriter.Write(table));

        // Names hold commas and no semicolons.
        yield return (NamesFile, string.Concat(tables.Names.OrderBy(n => n.Key).Select(n => $"{n.Key};{n.Value}\r\n").Prepend("territory;name\r\n")));
    }

    /// <summary>Writes an extract.</summary>
    public static void Write(OpenTables tables, string folder, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Of(tables))
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, text, Utf8);
            output.WriteLine(path);
        }
    }

    /// <summary>Reads an extract.</summary>
    public static Reading<OpenTables> Read(string folder, CancellationToken cancellation = default)
    {
        var readings = OpenTables.Sources.Select(s => LongTableReader.Read(
            TableSource.At(Path.Combine(folder, $"{s}.csv")), cancellation: cancellation)).ToList();
        var problems = readings.SelectMany(r => r.Errors).ToList();
        var names = Names(folder, problems);
        return problems.Count > 0
            ? Reading.Failed<OpenTables>(problems)
            : Reading.Of(new OpenTables([.. readings.SelectMany(r => r.Rows)], names));
    }

    private static Dictionary<TerritoryKey, string> Names(string folder, List<Problem> problems)
    {
        var names = new Dictionary<TerritoryKey, string>();
        try
        {
            foreach (var (number, line) in File.ReadLines(Path.Combine(folder, NamesFile), Utf8).Index().Skip(1))
            {
                var (key, name) = line.Split(';', 2) is [var first, var second] ? (TerritoryKey.Read(first), second) : (TerritoryKey.Read(line), "");
                if (key.TryGet(out var territory) && name.Length > 0) names[territory] = name;
                else problems.Add(Faulty($"{NamesFile}:{number + 1}", line));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Faulty(NamesFile, e.Message));
        }

        return names;
    }

    private static Problem Faulty(string place, string value) => new(
        "extract.names", place, value,
        new("Hier sind Schlüssel und Name eines Gebiets erwartet.", "Key and name of a territory are expected here."),
        new("Den Auszug mit --extract neu schreiben.", "Write the extract again with --extract."));
}
