using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;
using static KommunalesBildungsmanagement.Matching.Tests.CoverageSamples;

namespace KommunalesBildungsmanagement.Matching.Tests;

public sealed class SuppressionTests
{
    [Theory]
    [InlineData("10 20 30", "10 20 30", 60)]
    [InlineData("2 20 30", ". . 30", 52)]
    [InlineData("0 2 30 40", "- . . 40", 72)]
    [InlineData("1 1 30", ". . .", 32)]
    [InlineData("2 2 30", ". . 30", 34)]
    [InlineData("2 30", ". .", 32)]
    [InlineData("2", ".", null)]
    [InlineData("0 2", "- .", null)]
    [InlineData("3 4", "3 4", 7)]
    public void Of_SmallGroups_WithholdsThemAndASecondOne(string people, string shown, int? total)
    {
        var report = Report(people);
        Assert.Equal(shown, string.Join(' ', report.Territories.Select(Sign)));
        Assert.Equal(total, (int?)report.People.Value);
        Assert.Equal(total, (int?)report.PeopleInNeed.Value);
    }

    [Fact]
    public void Of_WithheldTerritory_ShowsNothingOfItsGroup()
    {
        var row = Report("2 20 30").Territories[0];
        Assert.True(row.IsWithheld);
        Assert.Null(row.Own ?? row.Shared);
        Assert.Null(row.Gap);
        Assert.All([row.People, row.PeopleInNeed, row.Participants, row.Nominal.Numerator, row.Accessible.Numerator, row.AccessibleOrOpen.Numerator,
            row.Reach.Numerator, row.Reach.Denominator, row.Utilisation.Numerator, row.Utilisation.Denominator], f => Assert.Null(f.Value));
    }

    [Fact]
    public void Of_WithheldTerritory_IsNotInTheSumsOfPlaces()
    {
        var report = Report("2 20 30", GermanCourse("a", Territory(0), 10), GermanCourse("c", Territory(2), 15));
        Assert.Equal("places / need: 50.0 % (15 of 30)", report.Nominal.Text.English);
        Assert.True(report.IsPartlyWithheld);
    }

    [Fact]
    public void Of_SmallNumberOfParticipants_IsWithheldWithTheTotal()
    {
        var request = Request([Segment(Territory(0), 20), Segment(Territory(1), 30)]) with { Participants = [Count(Territory(0), 2), Count(Territory(1), 9)] };
        var report = request.Report();
        Assert.Equal([null, 9m], report.Territories.Select(t => t.Participants.Value));
        Assert.Equal(FigureSign.UnknownOrSecret, report.Participants.Sign);
        Assert.Equal(15, (request with { Participants = [Count(Territory(0), 6), Count(Territory(1), 9)] }).Report().Participants.Value);
    }

    internal static TerritoryKey Territory(int number) => TerritoryKey.Parse($"0977710{number}");

    private static CoverageReport Report(string people, params LearningOffering[] offerings) =>
        Request([.. people.Split(' ').Select((p, i) => Segment(Territory(i), int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)))]).Report(offerings);

    private static string Sign(TerritoryCoverage row) => row.People.Sign switch
    {
        FigureSign.ExactZero => "-",
        FigureSign.UnknownOrSecret => ".",
        _ => $"{row.People.Value:0}",
    };
}
