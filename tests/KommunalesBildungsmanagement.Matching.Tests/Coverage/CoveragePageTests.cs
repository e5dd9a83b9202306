using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Territories;
using static KommunalesBildungsmanagement.Matching.Tests.CoverageSamples;

namespace KommunalesBildungsmanagement.Matching.Tests;

/// <summary>The numbers in docs/coverage.md are those that the library computes.</summary>
public sealed class CoveragePageTests
{
    private static readonly TerritoryKey Buchloe = TerritoryKey.Parse("09777121");

    private static readonly PersonProfile BeginnersInTheEvening = new()
    {
        German = CefrLevel.A2,
        AvailableTimes = PartialSet<string>.Exactly("tue-evening", "wed-evening"),
    };

    private static readonly LearningOffering[] Offerings =
    [
        GermanCourse("evening", Kaufbeuren, 40, 36, "tue-evening"),
        GermanCourse("morning", Kaufbeuren, 30, 10, "tue-morning"),
        GermanCourse("b1", Kaufbeuren, 50, 20, "tue-morning").Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language),
        GermanCourse("district", Ostallgaeu, 60, 35, "wed-evening") with { ResidentsOnly = true },
    ];

    [Fact]
    public void Page_Example_IsWhatTheLibraryComputes()
    {
        var request = Request(
            Segment(Kaufbeuren, 100, BeginnersInTheEvening), Segment(Ostallgaeu, 45, BeginnersInTheEvening) with { Id = "district" }) with
        {
            Participants = [Count(Kaufbeuren, 32)],
        };
        var context = Samples.Context with
        {
            Landscape = EducationLandscape.Empty with
            {
                Actors =
                [
                    new()
                    {
                        Id = "vhs",
                        Name = "Volkshochschule",
                        Kind = "vhs",
                        Territory = Kaufbeuren,
                        Competences = [new(new("Erwachsenenbildung", "adult education"), EducationArea.ContinuingEducation, Kaufbeuren)],
                        Provenance = Samples.Source,
                    },
                ],
            },
        };
        var report = CoverageAnalysis.Of(request, Offerings, context).Value;
        Assert.Equal(Block(0), Lines(report));
    }

    [Fact]
    public void Page_Withholding_IsWhatTheLibraryComputes()
    {
        var report = Request(Segment(Kaufbeuren, 100), Segment(Buchloe, 2), Segment(TerritoryKey.Parse("09777129"), 20)).Report();
        Assert.Equal(
            Block(1),
            [.. report.Territories.Select(t => $"{t.Territory}: {t.People.Text.German}"), $"zusammen: {report.People.Text.German}"]);
    }

    [Fact]
    public void Page_Regions_AreWhatTheLibraryFinds()
    {
        var report = GapRegions.Find(
            new()
            {
                Need = Need,
                Period = Year2027,
                Territory = Kaufbeuren,
                Axes = [RegionAxis.German, RegionAxis.TimeSlot],
                Known = new() { Residence = Kaufbeuren },
            },
            Offerings.Where(o => o.Id is "evening" or "b1"), Samples.Context);
        Assert.Equal(
            Block(2),
            [.. report.Regions.Select(r => r.Text.German), report.Text.German]);
    }

    private static List<string> Lines(CoverageReport report)
    {
        var row = report.Territories[0];
        var gap = row.Gap!;
        return
        [
            row.Own!.Text.German,
            .. row.Own.Effects.Select(e => $"{e.Label.German}: für sich {e.Alone}, der Reihe nach {e.InOrder}, einziges Hindernis {e.OnlyObstacle}"),
            row.Nominal.Text.German,
            row.Accessible.Text.German,
            row.Reach.Text.German,
            row.Utilisation.Text.German,
            $"{ValueFormat.For<CoverageGapKind>().Describe(gap.Kind).German}: {gap.MissingAtLeast} ohne Platz; Ursachen {string.Join(", ", gap.Causes.Select(c => c.Barrier))}; zuständig {string.Join(", ", gap.CompetentActors)}",
            .. gap.Neighbours.Select(n => $"Nachbar {n.Territory}: {n.Offering}, {n.Free} frei{(n.OnlyIfResidenceIsWaived ? ", nur nach Absprache" : "")}"),
            $"Datenqualität {ValueFormat.For<DataQuality>().Describe(gap.Quality).German}",
            $"zusammen: {report.Accessible.Text.German}",
        ];
    }

    private static List<string> Block(int number)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        var blocks = File.ReadAllText(Path.Combine(folder, "docs/coverage.md")).ReplaceLineEndings("\n").Split("```text\n").Skip(1).Select(b => b.Split("\n```")[0]);
        return [.. blocks.ElementAt(number).Split('\n')];
    }
}
