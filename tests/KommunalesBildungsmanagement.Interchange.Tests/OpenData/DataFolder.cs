using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Tests.OpenData;

/// <summary>The folder of open data beside the repository. Its absence skips a test visibly; with KBM_STRICT=1 it fails it.</summary>
internal static class DataFolder
{
    public static TableSource Source(string relativePath) => TableSource.At(PathOf(relativePath));

    public static string PathOf(string relativePath)
    {
        var folder = Environment.GetEnvironmentVariable("KBM_DATA") is { Length: > 0 } given ? given : BesideRepository();
        if (Directory.Exists(folder)) return Path.Combine(folder, relativePath);
        var reason = $"The folder of open data is missing: {folder}. Set KBM_DATA to test with real files.";
        if (Environment.GetEnvironmentVariable("KBM_STRICT") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
        return null!;
    }

    private static string BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KommunalesBildungsmanagement.sln"))) folder = folder.Parent;
        return Path.GetFullPath(Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "..", "shared", "data"));
    }
}
