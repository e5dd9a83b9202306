using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Funding.Tests.Pages;

/// <summary>Which tests name which rule: read from the sources of this project.</summary>
internal static partial class TestIndex
{
    private static readonly Lazy<ILookup<string, string>> Tests = new(Read);

    /// <summary>The folder with the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The tests that name a rule, as "Class.Method", in alphabetical order.</summary>
    public static IEnumerable<string> Of(string ruleId) => Tests.Value[ruleId].Distinct().Order(StringComparer.Ordinal);

    private static ILookup<string, string> Read()
    {
        var folder = Path.Combine(Repository, "tests", "KommunalesBildungsmanagement.Funding.Tests");
        return Directory.EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Pages{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(InFile)
            .ToLookup(t => t.Rule, t => t.Test);
    }

    // A method runs from its name to the next one; what stands before it are its attributes.
    private static IEnumerable<(string Rule, string Test)> InFile(string file)
    {
        var type = Path.GetFileNameWithoutExtension(file);
        foreach (var part in File.ReadAllText(file).Split("\n    [Fact]", StringSplitOptions.None).SelectMany(p => p.Split("\n    [Theory]")).Skip(1))
        {
            if (Method().Match(part) is not { Success: true } method) continue;
            foreach (Match rule in RuleId().Matches(part)) yield return (rule.Groups[1].Value, $"{type}.{method.Groups[1].Value}");
        }
    }

    [GeneratedRegex(@"public (?:async )?\w+ (\w+)\(")]
    private static partial Regex Method();

    [GeneratedRegex("\"([A-Z][A-Z0-9]*(?:[-.][A-Z0-9]+)+)\"")]
    private static partial Regex RuleId();

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
