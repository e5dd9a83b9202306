using NodaTime.Text;

namespace Bildungsportal.Hosting;

/// <summary>What a start of the portal can be told.</summary>
/// <param name="Database">Path of the SQLite file.</param>
/// <param name="DataFolder">Folder with open data; <see langword="null"/> for the sample landscape alone.</param>
/// <param name="Browser">
/// Path of the Chromium that prints reports; <see langword="null"/> to look for one. Whether it is there shows when somebody asks for a PDF.
/// </param>
/// <param name="Today">A fixed day for demonstrations and tests; <see langword="null"/> for the real one.</param>
public sealed record PortalOptions(string Database, string? DataFolder, string? Browser, LocalDate? Today)
{
    /// <summary>Reads the section <c>Portal</c>; everything that is wrong is told at once.</summary>
    public static Reading<PortalOptions> Read(IConfiguration configuration)
    {
        var problems = new List<Problem>();
        var (folder, day) = (configuration["Portal:DataFolder"], configuration["Portal:Today"]);
        if (folder is not null && !Directory.Exists(folder))
        {
            problems.Add(new(
                "portal.data-folder", "Portal:DataFolder (--data)", folder,
                new("Diesen Ordner gibt es nicht.", "There is no such folder."),
                new(
                    "Den Ordner mit den offenen Daten angeben, oder die Angabe weglassen.",
                    "State the folder with the open data, or leave it out.")));
        }
        else if (folder is not null && OpenDataFiles.Missing(folder) is { Count: > 0 } missing)
        {
            problems.AddRange(missing.Select(file => new Problem(
                "portal.data-file", "Portal:DataFolder (--data)", Path.Combine(folder, file),
                new("In diesem Ordner fehlt eine Datei.", "A file is missing in this folder."),
                new("Den Ordner prüfen; so heißt die Datei darin.", "Check the folder; this is the name of the file in it."))));
        }

        LocalDate? today = null;
        if (day is not null)
        {
            var parsed = LocalDatePattern.Iso.Parse(day);
            if (parsed.Success) today = parsed.Value;
            else
            {
                problems.Add(new(
                    "portal.today", "Portal:Today (--today)", day,
                    new("Das ist kein Tag.", "This is not a day."), new("Als JJJJ-MM-TT schreiben.", "Write it as YYYY-MM-DD.")));
            }
        }

        var database = Path.GetFullPath(configuration["Portal:Database"] ?? DefaultDatabase());
        if (Directory.Exists(database) || Path.GetDirectoryName(database) is not { } parent)
        {
            problems.Add(new(
                "portal.database", "Portal:Database (--database)", database,
                new("Das ist keine Datei.", "This is not a file."), new("Den Pfad einer Datei angeben.", "State the path of a file.")));
        }
        else
        {
            Directory.CreateDirectory(parent);
        }

        return problems.Count == 0 ? Reading.Of(new PortalOptions(database, folder, configuration["Portal:Browser"], today)) : Reading.Failed<PortalOptions>(problems);
    }

    private static string DefaultDatabase()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(home.Length == 0 ? Path.GetTempPath() : home, "Bildungsportal", "portal.db");
    }
}
