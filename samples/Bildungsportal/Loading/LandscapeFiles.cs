using System.Security.Cryptography;
using System.Text;
using Bildungsportal.Hosting;

namespace Bildungsportal.Loading;

/// <summary>The landscape files that come with the portal, and the hash by which a filled store is known again.</summary>
internal static class LandscapeFiles
{
    // Raised when rows are made differently from the same files.
    private const string RowsVersion = "2";

    public static IReadOnlyList<(string Name, string Text)> Read() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Landscape"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public static string Hash(IReadOnlyList<(string Name, string Text)> files, string? dataFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + '\0'));
        Add(RowsVersion);
        foreach (var (name, text) in files)
        {
            Add(name);
            Add(text);
        }

        if (dataFolder is not null)
        {
            foreach (var file in OpenDataFiles.In(dataFolder))
            {
                Add(file);
                using var stream = File.OpenRead(Path.Combine(dataFolder, file));
                hash.AppendData(SHA256.HashData(stream));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
