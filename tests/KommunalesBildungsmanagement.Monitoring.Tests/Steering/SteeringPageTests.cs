using System.Globalization;
using KommunalesBildungsmanagement.Monitoring.Certifications;
using KommunalesBildungsmanagement.Monitoring.SelfAssessments;
using KommunalesBildungsmanagement.Monitoring.Steering;
using KommunalesBildungsmanagement.Monitoring.Steering.Cycles;
using KommunalesBildungsmanagement.Monitoring.Steering.Papers;
using KommunalesBildungsmanagement.Monitoring.Steering.Reviews;
using KommunalesBildungsmanagement.Monitoring.Steering.Trails;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

/// <summary>docs/steering.md shows what the library says, and its calls are the calls made here.</summary>
public sealed class SteeringPageTests
{
    private static readonly string Page = Read("docs/steering.md");

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    [Fact]
    public void Page_Review_IsWhatTheLibrarySays()
    {
        var (records, landscape) = (Desk.InOrder.Records with { Decisions = [], Competences = [] }, Desk.InOrder.Landscape);
        var loop = SteeringLoop.Of(records, landscape).Value;
        var options = new SteeringReviewOptions(new(2027, 3, 1)) { ReportsWithoutConsequence = 2 };
        var review = SteeringReview.Of(loop, options);
        Assert.Contains(Block(review.Render(German)), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Trail_IsWhatTheLibrarySays()
    {
        var loop = Desk.InOrder.Loop;
        var figure = loop.Records.Findings[0].Basis.Observations[0];
        var page = TrailPage.Of(TrailNode.Of(figure.Identity), loop);
        Assert.Contains(Block(PaperBlock.Render(page, German)), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Cycle_IsWhatTheLibrarySays()
    {
        var cycle = SteeringCycle.Begin(new(2026, 1, 15)).Advance(new(2026, 3, 1)).Value;
        cycle = cycle.GoBack(SteeringStep.Mandate, new(2026, 4, 1), new("Der Auftrag war zu eng", "the mandate was too narrow")).Value;
        var refused = cycle.BeginNextRound(SteeringStep.Inventory, new(2026, 5, 1), "d1");
        Assert.Contains(Block(refused.Problems[0].Describe(German)), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_AssessmentAndCertification_AreWhatTheLibrarySays()
    {
        var district = TerritoryKey.Parse("09777");
        var assessment = new DkbmSelfAssessment
        {
            Territory = district,
            On = new(2026, 11, 1),
            AssessedBy = [AssessorRole.HeadOfOffice],
            Ratings = [new(DkbmComponent.DataBasis, MaturityLevel.Established)],
        };
        var certification = new Certification(CertificationSchemes.BildungsregionInBayern, [district], [], [new("pillars-presented", true)]);
        var text = string.Join('\n', assessment.Profile.Take(2).Select(l => l.German)) + "\n" + certification.Readiness()!.Render(German).TrimEnd('\n');
        Assert.Contains(Block(text), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Calls_AreMadeHere()
    {
        var here = Read("tests/KommunalesBildungsmanagement.Monitoring.Tests/Steering/SteeringPageTests.cs");
        var calls = Page.Split("```csharp\n").Skip(1).SelectMany(b => b.Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.True(calls.Count >= 8);
        Assert.All(calls, call => Assert.Contains(call.Split("  //")[0], here, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_Codes_AreAllThereAre()
    {
        var folder = Path.Combine(Repository(), "src/KommunalesBildungsmanagement.Monitoring/Steering/Reviews");
        var codes = Directory.EnumerateFiles(folder, "*Reviews.cs").SelectMany(File.ReadLines)
            .SelectMany(l => System.Text.RegularExpressions.Regex.Matches(l, "\"((?:goal|measure|evaluation|recommendation|resolution|decision|finding|indicator)\\.[a-z-]+)\""))
            .Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.Equal(19, codes.Count);
        Assert.All(codes, c => Assert.Contains($"| `{c}` |", Page, StringComparison.Ordinal));
    }

    private static string Block(string output) => $"```text\n{output}\n```";

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository(), path)).ReplaceLineEndings("\n");

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
