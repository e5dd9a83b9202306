using KommunalesBildungsmanagement.Interchange.Genesis;

namespace Bildungsportal.Hosting;

/// <summary>The files that the portal reads from a folder with open data.</summary>
internal static class OpenDataFiles
{
    /// <summary>The register of municipalities, with population.</summary>
    public static string Municipalities { get; } = Path.Combine("gemeinden", "AuszugGV4QAktuell.csv");

    /// <summary>Schools of Germany.</summary>
    public static string Schools { get; } = Path.Combine("schools_germany", "schools_decoded.csv");

    /// <summary>The files that must be there.</summary>
    public static IReadOnlyList<string> Required { get; } = [Municipalities, .. RegionalTables.All.Select(FileOf), Schools];

    /// <summary>The file of a table of the Regionaldatenbank.</summary>
    public static string FileOf(RegionalTable table) => Path.Combine("regionalstatistik", table.Code + ".csv");

    /// <summary>The tables of the city of Konstanz that are in a folder, as folder and name without extension; none if they are not there.</summary>
    public static IReadOnlyList<string> KonstanzTablesIn(string folder)
    {
        var root = Path.Combine(folder, "konstanz");
        if (!Directory.Exists(root)) return [];
        return
        [
            .. Directory.EnumerateFiles(root, "*.csv", SearchOption.AllDirectories)
                .Where(file => File.Exists(Path.ChangeExtension(file, ".md")))
                .Select(file => Path.ChangeExtension(Path.GetRelativePath(root, file), null).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>A file of a Konstanz table.</summary>
    public static string KonstanzFile(string table, string extension) => Path.Combine("konstanz", table + extension);

    /// <summary>All files that are read from a folder.</summary>
    public static IEnumerable<string> In(string folder) =>
    [
        .. Required, .. KonstanzTablesIn(folder).SelectMany(table => new[] { KonstanzFile(table, ".csv"), KonstanzFile(table, ".md") }),
    ];

    /// <summary>The files that are not in a folder.</summary>
    public static IReadOnlyList<string> Missing(string folder) =>
        [.. Required.Where(file => !File.Exists(Path.Combine(folder, file)))];
}
