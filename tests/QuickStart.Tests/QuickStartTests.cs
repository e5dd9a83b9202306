using System.Reflection;

namespace QuickStart.Tests;

/// <summary>The program of the README, run as it stands.</summary>
public sealed class QuickStartTests
{
    [Fact]
    public void Program_German_ExplainsThreeVerdicts()
    {
        const string expected = """
            Bildungsberatung: passt
            Pflegehilfe: noch zu klären
            [?] alles davon:
              [+] Deutsch: mindestens B1 (B1)
              [?] abgeschlossene Berufsausbildung oder Studium: nein (nicht bekannt)
              → Haben Sie eine abgeschlossene Berufsausbildung oder ein Studium?
            Hauptschulabschluss nachholen: passt nicht
            [-] Alter: mindestens 18 (17)
              ≈ Alter: 18
            """;
        Assert.Equal(expected, Run());
    }

    [Fact]
    public void Program_English_ExplainsThreeVerdicts()
    {
        const string expected = """
            education guidance: suitable
            nursing assistance: needs clarification
            [?] all of:
              [+] German: at least B1 (B1)
              [?] completed vocational training or degree: no (not known)
              → Do you have a completed vocational training or a degree?
            Hauptschulabschluss for adults: not suitable
            [-] age: at least 18 (17)
              ≈ age: 18
            """;
        Assert.Equal(expected, Run("en"));
    }

    [Fact]
    public void Readme_ShowsTheProgramAndItsOutput()
    {
        var readme = File.ReadAllText(Repository("README.md"));
        var program = File.ReadAllText(Repository("samples/QuickStart/Program.cs"));
        var shown = readme.Split("```csharp\n")[1].Split("```")[0];
        Assert.Contains(shown.Trim(), program, StringComparison.Ordinal);
        Assert.Contains(Run(), readme, StringComparison.Ordinal);
    }

    private static string Run(params string[] args)
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            var entry = Assembly.Load("QuickStart").EntryPoint ?? throw new InvalidOperationException("QuickStart has no entry point.");
            entry.Invoke(null, [args]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd('\n');
    }

    private static string Repository(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, path);
    }
}
