using System.Reflection;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Interchange.Landscapes;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Matching;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Rules;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Architecture.Tests;

/// <summary>The libraries and the repository around them.</summary>
internal static class Rooms
{
    public static Assembly Rules { get; } = typeof(Truth).Assembly;

    public static Assembly Domain { get; } = typeof(EducationLandscape).Assembly;

    public static Assembly Matching { get; } = typeof(NaiveMatcher).Assembly;

    public static Assembly Interchange { get; } = typeof(LandscapeReader).Assembly;

    public static Assembly Funding { get; } = typeof(FundingCase).Assembly;

    public static Assembly Monitoring { get; } = typeof(ProcessStage).Assembly;

    public static Assembly Testing { get; } = typeof(Law).Assembly;

    public static IReadOnlyList<Assembly> All { get; } = [Rules, Domain, Matching, Funding, Monitoring, Interchange, Testing];

    public static string Repository { get; } = FindRepository();

    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository, folder), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal));

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
