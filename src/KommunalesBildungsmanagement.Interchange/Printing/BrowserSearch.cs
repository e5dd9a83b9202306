namespace KommunalesBildungsmanagement.Interchange.Printing;

/// <summary>Looks for a browser that prints without a window.</summary>
internal static class BrowserSearch
{
    // In this order: Chromium as distributions call it, Chrome, Edge, which is a Chromium too.
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "headless_shell", "microsoft-edge", "msedge"];

    /// <summary>The first name found, in any folder; <see langword="null"/> if there is none.</summary>
    public static string? OnPath(string? path)
    {
        var folders = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(n => folders.Select(f => Path.Combine(f, n + suffix))).Where(IsProgram).Select(Path.GetFullPath).FirstOrDefault();
    }

    /// <summary>Whether a file is there and may be run.</summary>
    public static bool IsProgram(string path)
    {
        const UnixFileMode Run = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        try
        {
            return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Run) != 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
