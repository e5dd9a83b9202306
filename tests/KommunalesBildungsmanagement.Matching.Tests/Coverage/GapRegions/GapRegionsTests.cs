using static KommunalesBildungsmanagement.Matching.Tests.CoverageSamples;

namespace KommunalesBildungsmanagement.Matching.Tests;

public sealed class GapRegionsTests
{
    private static readonly LearningOffering Young = GermanCourse("young", Kaufbeuren, 10).Asking(ProfileTerms.Age.Within(16, 25));

    private static readonly LearningOffering Advanced = GermanCourse("advanced", Kaufbeuren, 10)
        .Asking(ProfileTerms.Age.AtLeast(20)).Asking(ProfileTerms.German.AtLeast(CefrLevel.B1));

    [Fact]
    public void Find_TwoOfferings_ShowsTheMaximalBoxesThatNeitherReaches()
    {
        var report = Find([RegionAxis.Age(14, 30), RegionAxis.German], Young, Advanced);
        Assert.Equal(
            [
                "Kein Angebot erreicht: Alter: 25 bis 30; Deutsch: unter A1 bis A2", "Kein Angebot erreicht: Alter: 14 bis 15",
            ],
            report.Regions.Select(r => r.Text.German));
        Assert.Equal("No offering reaches: age: 25 to 30; German: below A1 to A2", report.Regions[0].Text.English);

        // Ages fall into 14-15, 16-19, 20-24 and 25-30, levels into below B1 and from B1 on.
        Assert.Equal((8, 18 + 14, 0, (17 * 7) - 32), (report.Cells, report.NotReached, report.Open, report.Reached));
        Assert.Equal((true, "8 cases checked, complete."), (report.IsComplete, report.Text.English));
    }

    [Fact]
    public void Find_ValuesAlikeOnBothSides_AreTwoIntervals()
    {
        var report = Find([RegionAxis.Age(14, 30)], Young);
        Assert.Equal(["No offering reaches: age: 25 to 30", "No offering reaches: age: 14 to 15"], report.Regions.Select(r => r.Text.English));
        Assert.Equal(3, report.Cells);
    }

    [Fact]
    public void Find_FactThatIsOnNoAxis_LeavesTheRegionOpen()
    {
        var region = Assert.Single(Find([RegionAxis.Age(16, 19)], Young.Asking(ProfileTerms.German.AtLeast(CefrLevel.A1))).Regions);
        Assert.Equal((Truth.Unknown, "Offen, ob ein Angebot erreicht: alle"), (region.Reached, region.Text.German));
        Assert.Empty(FindKnowing(new() { German = CefrLevel.A1 }, [RegionAxis.Age(16, 19)], Young.Asking(ProfileTerms.German.AtLeast(CefrLevel.A1))).Regions);
    }

    [Fact]
    public void Find_TimesAndPlaces_AreSetsOfValues()
    {
        var evenings = GermanCourse("evenings", Kaufbeuren, 10, 0, "tue-evening") with { ResidentsOnly = true };
        var report = Find([RegionAxis.TimeSlot, RegionAxis.Residence((Kaufbeuren, "Kaufbeuren"), (Ostallgaeu, "Ostallgäu"))], evenings);
        Assert.Equal(
            ["No offering reaches: has time only: not Tuesday evening", "No offering reaches: residence: Ostallgäu"],
            report.Regions.Select(r => r.Text.English));
        Assert.Equal("Kein Angebot erreicht: hat nur Zeit: nicht Dienstagabend", report.Regions[0].Text.German);
        Assert.Equal((4, 1), (report.Cells, report.Reached));
    }

    [Fact]
    public void Find_NoOffering_ReachesNobody()
    {
        var report = Find([RegionAxis.German]);
        Assert.Equal("No offering reaches: everybody", Assert.Single(report.Regions).Text.English);
        Assert.Equal((1, 7), (report.Cells, report.NotReached));
    }

    [Fact]
    public void Find_OfferingElsewhere_DoesNotCount() =>
        Assert.Single(Find([RegionAxis.German], GermanCourse("elsewhere", Ostallgaeu, 10)).Regions);

    [Fact]
    public void Find_MoreCellsThanAllowed_LeavesAxesOutAndSaysSo()
    {
        var report = GapRegions.Find(Request([RegionAxis.Age(14, 30), RegionAxis.German]) with { MostCells = 7 }, [Young, Advanced], Samples.Context);
        Assert.Equal((false, 4), (report.IsComplete, report.Cells));
        Assert.Equal("4 Fälle geprüft; nicht betrachtet, weil es zu viele Fälle wären: Deutsch.", report.Text.German);
        Assert.Equal(
            ["Kein Angebot erreicht: Alter: 14 bis 15", "Offen, ob ein Angebot erreicht: Alter: 25 bis 30"],
            report.Regions.Select(r => r.Text.German));
    }

    [Fact]
    public void Find_TwoFactsComparedWithEachOther_IsStillExact()
    {
        // Somebody who can pay as many euros as she is old: the single facts do not show where it turns.
        var budget = Term.Computed("budgetInYears", new("Budget", "budget"), (PersonProfile p) => p.Budget);
        var age = Term.Computed("ageAsNumber", new("Alter", "age"), (PersonProfile p) => (decimal?)p.Age);
        var odd = GermanCourse("odd", Kaufbeuren, 10).Asking(budget.ComparedWith(ComparisonOperator.AtLeast, age));
        var report = Find([RegionAxis.Age(10, 12), RegionAxis.Ordered(ProfileTerms.Budget, [10m, 11m, 12m])], odd);
        Assert.Equal((9, 6, 3), (report.Cells, report.Reached, report.NotReached));
    }

    [Fact]
    public void Request_AxisTwiceOrNone_IsRefused()
    {
        Assert.Throws<InvalidValueException>(() => Request([]));
        Assert.Throws<InvalidValueException>(() => Request([RegionAxis.German, RegionAxis.German]));
        Assert.Throws<ArgumentException>(() => RegionAxis.Residence());
        Assert.Throws<ArgumentOutOfRangeException>(() => RegionAxis.Age(20, 19));
    }

    private static GapRegionRequest Request(ValueList<RegionAxis> axes) => new() { Need = Need, Period = Year2027, Territory = Kaufbeuren, Axes = axes };

    private static GapRegionReport Find(ValueList<RegionAxis> axes, params LearningOffering[] offerings) => FindKnowing(PersonProfile.Unknown, axes, offerings);

    private static GapRegionReport FindKnowing(PersonProfile known, ValueList<RegionAxis> axes, params LearningOffering[] offerings) =>
        GapRegions.Find(Request(axes) with { Known = known }, offerings, Samples.Context);
}
