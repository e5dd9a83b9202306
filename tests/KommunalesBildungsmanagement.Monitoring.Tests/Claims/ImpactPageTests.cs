using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Claims;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

/// <summary>The code in docs/impact.md is the code below, and its output is what the library gives.</summary>
public sealed class ImpactPageTests
{
    [Fact]
    public void Page_Example_IsWhatTheLibraryWrites()
    {
        var study = new EvaluationStudy
        {
            Id = "lesepaten-2026",
            Measure = "lesepaten",
            Title = new("Lesepaten", "reading mentors"),
            Outcome = new() { Label = new("Lesetest", "reading test"), Step = ImpactStep.Learnt, Indicators = ["L1"] },
            Data = new ComparedSummariesData(new(30, 50, 8), new(28, 62, 9), new(31, 52, 7), new(33, 55, 10)),
            Attrition = new(new(4, 32), new(5, 38)),
            Days = new(new(2025, 9, 1), new(2026, 7, 31)),
            Provenance = new() { Source = "Beispiel", IsSample = true },
        };
        var claim = new ProposedClaim(ClaimKind.CausalEffect, ImpactStep.Learnt) { German = "Die Lesepaten haben die Lesewerte verbessert." };
        var graded = ClaimGrader.Grade(claim, study);
        Assert.Equal(Block("text"), [.. graded.Refusals(), graded.Sentence!.German, graded.Sentence.English]);
    }

    [Fact]
    public void Page_Code_IsTheCodeThatRuns()
    {
        var own = File.ReadAllLines(Path.Combine(
            Repository(), "tests/KommunalesBildungsmanagement.Monitoring.Tests/Claims/ImpactPageTests.cs")).Select(l => l.Trim()).ToList();
        var code = Block("csharp").Select(l => l.Trim()).ToList();
        Assert.Equal(code, own.Skip(own.IndexOf(code[0])).Take(code.Count));
    }

    private static List<string> Block(string language) =>
        [.. File.ReadAllText(Path.Combine(Repository(), "docs/impact.md")).ReplaceLineEndings("\n").Split($"```{language}\n")[1].Split("\n```")[0].Split('\n')];

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
