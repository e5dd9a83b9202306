using System.Text;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Funding.Documents;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Exports;

namespace Foerdercontrolling;

/// <summary>Writes what the program hands over.</summary>
internal static class OutputFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes calendar, pages and records into the folder of the options.</summary>
    public static void Write(
        IReadOnlyList<Dossier> dossiers, ReportingCalendar calendar, Instant now, ControllingOptions options, TextWriter output)
    {
        Directory.CreateDirectory(options.Out);
        Put("calendar.ics", IcsCalendar.Write(calendar, now, options.Culture));
        Put("calendar.csv", CsvCalendar.Write(calendar, options.Culture, options.Culture.Name == "de" ? CsvDialect.GermanExcel : CsvDialect.Rfc4180));
        Put("calendar.html", HtmlCalendar.Write(calendar, options.Culture));
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var dossier in dossiers)
        {
            var name = FileNameOf(dossier.Case.Id, taken);
            Put($"dossier-{name}.html", HtmlDossier.Write(dossier, options.Culture));
            Put($"decision-{name}.json", DecisionRecordJson.Write(DecisionRecord.Of(dossier), isIndented: true) + "\n");
        }

        void Put(string name, string text)
        {
            var path = Path.Combine(options.Out, name);
            File.WriteAllText(path, text, Utf8);
            output.WriteLine(path);
        }
    }

    // An id is any text, and no text from outside may choose a folder or the file of another case.
    private static string FileNameOf(string id, HashSet<string> taken)
    {
        var name = string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));
        while (!taken.Add(name)) name += "_";
        return name;
    }
}
