using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>Every diagnostic of the analyzers, and the files that tell of them.</summary>
internal static class Diagnostics
{
    /// <summary>All descriptors, in the order of their ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        [.. typeof(RuleAnalyzer).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor)).Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>The ids that a code fix mends.</summary>
    public static readonly ImmutableHashSet<string> WithFix =
        [.. Assembly.Load("KommunalesBildungsmanagement.CodeFixes").GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds)];

    /// <summary>A file of the repository.</summary>
    public static string PathOf(string file)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, file);
    }

    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");
}
