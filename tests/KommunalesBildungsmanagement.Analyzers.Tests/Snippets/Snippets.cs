using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Snippets;

/// <summary>The C# of a document in the repository.</summary>
/// <param name="Text">The document, or a part of it.</param>
internal sealed partial record Snippets(string Text)
{
    // What every project of the SDK imports.
    private const string Implicit = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\n";

    public static Snippets Of(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return new(File.ReadAllText(Path.Combine(folder, path)));
    }

    /// <summary>A section from its heading to the next one.</summary>
    public Snippets Section(string heading) => new(Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0]);

    /// <summary>The blocks of C#, each a file; their usings count for all of them.</summary>
    public Host ToHost(params string[] more)
    {
        var blocks = Blocks("csharp").ToList();
        var usings = blocks.SelectMany(b => b.Split('\n')).Where(l => l.StartsWith("using ", StringComparison.Ordinal)).Distinct();
        var files = blocks.Concat(more).Select(b => string.Join('\n', b.Split('\n').Where(l => !l.StartsWith("using ", StringComparison.Ordinal))));
        return new([Implicit + string.Concat(usings.Select(u => $"global {u}\n")), .. files]) { Generators = [new RuleGenerator()] };
    }

    /// <summary>The lines that the compiler refuses, with the diagnostic that says so.</summary>
    public IEnumerable<(string Rule, string Id)> Refused() => Blocks("csharp refused").SelectMany(b => b.Split('\n'))
        .Select(l => RefusedLine().Match(l)).Where(m => m.Success).Select(m => (m.Groups[1].Value, m.Groups[2].Value));

    private IEnumerable<string> Blocks(string kind) => Text.Split($"```{kind}\n").Skip(1).Select(b => b.Split("```")[0]);

    [GeneratedRegex("^(.*); // (KBM[0-9]{4})")]
    private static partial Regex RefusedLine();
}
