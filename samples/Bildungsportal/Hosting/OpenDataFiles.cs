namespace Bildungsportal.Hosting;

/// <summary>The files that the portal reads from a folder with open data.</summary>
internal static class OpenDataFiles
{
    /// <summary>The register of municipalities, with population.</summary>
    public static string Municipalities { get; } = Path.Combine("gemeinden", "AuszugGV4QAktuell.csv");

    /// <summary>Leavers by certificate, all districts.</summary>
    public static string Leavers { get; } = Path.Combine("regionalstatistik", "21111-02-06-4.csv");

    /// <summary>Schools of Germany.</summary>
    public static string Schools { get; } = Path.Combine("schools_germany", "schools_decoded.csv");

    /// <summary>All files.</summary>
    public static IReadOnlyList<string> All { get; } = [Municipalities, Leavers, Schools];

    /// <summary>The files that are not in a folder.</summary>
    public static IReadOnlyList<string> Missing(string folder) =>
        [.. All.Where(file => !File.Exists(Path.Combine(folder, file)))];
}
