using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using static KommunalesBildungsmanagement.Matching.Tests.CoverageSamples;

namespace KommunalesBildungsmanagement.Matching.Tests;

public sealed class CoverageAnalysisTests
{
    private static readonly PersonProfile EveningsAtA2 = new() { German = CefrLevel.A2, AvailableTimes = PartialSet<string>.Exactly("tue-evening") };

    private static readonly LearningOffering[] ThreeCourses =
    [
        GermanCourse("evening", Kaufbeuren, 40, 36, "tue-evening"),
        GermanCourse("morning", Kaufbeuren, 30, 10, "tue-morning"),
        GermanCourse("b1", Kaufbeuren, 50, 20, "tue-morning").Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language),
    ];

    [Fact]
    public void Of_PlacesThatTheGroupCannotUse_SaysWhichCriterionTakesHowMany()
    {
        var places = Assert.Single(Request(Segment(Kaufbeuren, 100, EveningsAtA2)).Report(ThreeCourses).Territories).Own!;
        Assert.Equal((120, 40, 0, 80), (places.Total, places.Accessible, places.Open, places.Removed));
        Assert.Equal(
            [("access:0", 50, 50, 0), ("times", 80, 30, 30)],
            places.Effects.Select(e => (e.Id, e.Alone, e.InOrder, e.OnlyObstacle)));
        Assert.Equal("Von 120 Plätzen bleiben 40; offen: 0; sicher nicht nutzbar: 80 (50: Voraussetzung; 30: passende Zeit).", places.Text.German);
        Assert.Equal("Of 120 places 40 remain; open: 0; surely not usable: 80 (50: requirement; 30: suitable time).", places.Text.English);
    }

    [Fact]
    public void Of_Rates_ShowCountsSourcesAndDates()
    {
        var row = Assert.Single((Request(Segment(Kaufbeuren, 100, EveningsAtA2)) with { Participants = [Count(Kaufbeuren, 25)] }).Report(ThreeCourses).Territories);
        Assert.Equal("Plätze / Bedarf: 120,0 % (120 von 100)", row.Nominal.Text.German);
        Assert.Equal("accessible places / need: 40.0 % (40 of 100)", row.Accessible.Text.English);
        Assert.Equal("Teilnehmende / Personen der Gruppe: 25,0 % (25 von 100)", row.Reach.Text.German);
        Assert.Equal("belegte Plätze / Plätze: 55,0 % (66 von 120)", row.Utilisation.Text.German);
        Assert.Equal([(Samples.Source, "22.11.2026"), (Samples.Source, "30.06.2026")], row.Accessible.Sources.Select(s => (s.Provenance, s.AsOf.German)));
    }

    [Fact]
    public void Of_TooFewAccessiblePlaces_IsUnderSupplyWithCause()
    {
        var gap = Assert.Single(Request(Segment(Kaufbeuren, 100, EveningsAtA2)).Report(ThreeCourses).Territories).Gap!;
        Assert.Equal((CoverageGapKind.Under, 60, 60, 0), (gap.Kind, gap.MissingAtLeast, gap.MissingAtMost, gap.TooFewPlaces));
        Assert.Equal([StandardBarriers.Language, StandardBarriers.Schedule], gap.Causes.Select(c => c.Barrier));
        Assert.Equal((DataQuality.High, 0), (gap.Quality, gap.Doubts.Count));
    }

    [Fact]
    public void Of_UnknownFact_LeavesPlacesOpenAndTheGapUnknown()
    {
        var row = Assert.Single(Request(Segment(Kaufbeuren, 45)).Report(GermanCourse("b1", Kaufbeuren, 50).Asking(ProfileTerms.German.AtLeast(CefrLevel.B1))).Territories);
        Assert.Equal((0, 50, 0), (row.Own!.Accessible, row.Own.Open, row.Own.Removed));
        Assert.Equal((CoverageGapKind.UnknownData, 0, 45), (row.Gap!.Kind, row.Gap.MissingAtLeast, row.Gap.MissingAtMost));
        Assert.Equal(("access:0", 50), (Assert.Single(row.Gap.Causes).Id, row.Gap.Causes[0].LeftOpen));
        Assert.Equal("Zugang teilweise ungeklärt", Assert.Single(row.Gap.Doubts).German);
    }

    [Fact]
    public void Of_ObstacleBesideAnUnknown_IsTheOnlyObstacleAndWouldLeaveThePlacesOpen()
    {
        var course = GermanCourse("x", Kaufbeuren, 10).Asking(ProfileTerms.German.AtLeast(CefrLevel.B1)).Asking(ProfileTerms.HasDevice.Is(true));
        var effect = Assert.Single(Assert.Single(Request(Segment(Kaufbeuren, 30, EveningsAtA2)).Report(course).Territories).Own!.Effects);
        Assert.Equal(("access:0", 10, 10, 0), (effect.Id, effect.InOrder, effect.OnlyObstacle, effect.LeftOpen));
    }

    [Fact]
    public void Of_SegmentOfNobody_MakesNoPlaceAccessible()
    {
        var morning = Segment(Kaufbeuren, 0, new() { AvailableTimes = PartialSet<string>.Exactly("tue-morning") }, "morning");
        var request = Request(Segment(Kaufbeuren, 30, EveningsAtA2, "evening"), morning);
        Assert.Equal(10, request.Report(GermanCourse("m", Kaufbeuren, 10, 0, "tue-morning")).Places.Removed);
    }

    [Fact]
    public void Of_MorePlacesThanNeed_IsOverSupply()
    {
        var gap = Assert.Single(Request(Segment(Kaufbeuren, 30)).Report(GermanCourse("many", Kaufbeuren, 50)).Territories).Gap!;
        Assert.Equal((CoverageGapKind.Over, 20, 0), (gap.Kind, gap.Surplus, gap.MissingAtMost));
        Assert.Equal(CoverageGapKind.None, Assert.Single(Request(Segment(Kaufbeuren, 50)).Report(GermanCourse("many", Kaufbeuren, 50)).Territories).Gap!.Kind);
    }

    [Fact]
    public void Of_TwoSegments_PlacesOneCannotUseDoNotHelpTheOther()
    {
        // 30 evening places, 30 morning places: those who can come only in the evening are 50.
        var evening = Segment(Kaufbeuren, 50, EveningsAtA2, "evening");
        var morning = Segment(Kaufbeuren, 10, new() { AvailableTimes = PartialSet<string>.Exactly("tue-morning") }, "morning");
        var row = Assert.Single(Request(evening, morning).Report(
            GermanCourse("e", Kaufbeuren, 30, 0, "tue-evening"), GermanCourse("m", Kaufbeuren, 30, 0, "tue-morning")).Territories);
        Assert.Equal(60, row.Own!.Accessible);
        Assert.Equal((CoverageGapKind.Under, 20), (row.Gap!.Kind, row.Gap.MissingAtLeast));
    }

    [Fact]
    public void Of_OfferingsThatTeachSomethingElseOrRunAnotherTime_DoNotCount()
    {
        var course = GermanCourse("x", Kaufbeuren, 20);
        var places = Assert.Single(Request(Segment(Kaufbeuren, 30)).Report(
            course with { Id = "music", Topics = ["0215"] },
            course with { Id = "early", Instances = [course.Instances[0] with { Days = new(null, new(2026, 12, 31)) }] },
            course with { Id = "not said", Topics = [] },
            course with { Id = "linked", Topics = [], AnswersNeeds = [Need.Id] }).Territories).Own!;
        Assert.Equal((20, 20), (places.Accessible, places.Open));
        Assert.Equal(("topic", 20), (Assert.Single(places.Effects).Id, places.Effects[0].LeftOpen));
    }

    [Fact]
    public void Of_BroadTopic_CountsItsParts()
    {
        var request = Request(Segment(Kaufbeuren, 30)) with { Need = Need with { Topics = ["02"] } };
        Assert.Equal(20, request.Report(GermanCourse("x", Kaufbeuren, 20)).Places.Accessible);
    }

    [Fact]
    public void Of_RunAfterTheHorizon_DoesNotCount()
    {
        var request = Request(Segment(Kaufbeuren, 30)) with { Need = Need with { Horizon = new(2027, 1, 31) } };
        Assert.Equal(0, request.Report(GermanCourse("x", Kaufbeuren, 20)).Places.Total);
        Assert.Equal(20, (request with { Need = Need with { Horizon = new(2027, 2, 1) } }).Report(GermanCourse("x", Kaufbeuren, 20)).Places.Total);
    }

    [Fact]
    public void Of_FullCourse_StillHasItsCapacity()
    {
        var row = Assert.Single(Request(Segment(Kaufbeuren, 30)).Report(GermanCourse("full", Kaufbeuren, 20, 25)).Territories);
        Assert.Equal(20, row.Own!.Accessible);
        Assert.Equal("taken places / places: 125.0 % (25 of 20)", row.Utilisation.Text.English);
    }

    [Fact]
    public void Of_UnknownNumberOfPlaces_IsNeverZero()
    {
        var row = Assert.Single(Request(Segment(Kaufbeuren, 30)).Report(GermanCourse("some", Kaufbeuren, 10), GermanCourse("unsized", Kaufbeuren, null)).Territories);
        Assert.Equal((10, 1), (row.Own!.Accessible, row.Own.RunsWithoutNumber));
        Assert.Equal("Plätze / Bedarf: mindestens 33,3 % (10 von 30)", row.Nominal.Text.German);
        Assert.Equal((CoverageGapKind.UnknownData, 0, 20), (row.Gap!.Kind, row.Gap.MissingAtLeast, row.Gap.MissingAtMost));
    }

    [Fact]
    public void Of_OfferingForALargerTerritory_IsSharedAndCountedOnce()
    {
        var report = Request(Segment(Kaufbeuren, 30), Segment(Ostallgaeu, 40)).Report(GermanCourse("online", Need.Territory, 25), GermanCourse("own", Kaufbeuren, 10));
        Assert.Equal([(10, 25), (0, 25)], report.Territories.Select(t => (t.Own!.Total, t.Shared!.Total)));
        Assert.Equal((35, 25), (report.Places.Total, report.Shared.Total));
        Assert.Equal("places / need: 50.0 % (35 of 70)", report.Nominal.Text.English);
    }

    [Fact]
    public void Of_NeighbourWithFreePlaces_IsNamed()
    {
        var request = Request(Segment(Kaufbeuren, 30, EveningsAtA2)) with { Neighbours = [Ostallgaeu] };
        var gap = Assert.Single(request.Report(
            GermanCourse("open", Ostallgaeu, 10, 4, "tue-evening"),
            GermanCourse("residents", Ostallgaeu, 20, 5, "tue-evening") with { ResidentsOnly = true },
            GermanCourse("full", Ostallgaeu, 10, 10, "tue-evening"),
            GermanCourse("morning", Ostallgaeu, 10, 0, "tue-morning"),
            GermanCourse("far", Territories.TerritoryKey.Parse("09180"), 10, 0, "tue-evening")).Territories).Gap!;
        Assert.Equal([("residents", 15, true), ("open", 6, false)], gap.Neighbours.Select(n => (n.Offering, n.Free!.Value, n.OnlyIfResidenceIsWaived)));
    }

    [Fact]
    public void Of_CompetentActors_AreNamedAndTheUnrecordedAreAsked()
    {
        Actors.EducationActor Actor(string id, params Actors.Competence[] competences) => new()
        {
            Id = id,
            Name = id,
            Kind = "office",
            Territory = Kaufbeuren,
            Competences = competences.ToValueList(),
            Provenance = Samples.Source,
        };
        Actors.Competence For(EducationArea area) => new(new("Weiterbildung", "continuing education"), area, Need.Territory);
        var context = Samples.Context with
        {
            Landscape = EducationLandscape.Empty with
            {
                Actors = [Actor("vhs", For(EducationArea.ContinuingEducation)), Actor("school", For(EducationArea.GeneralSchools)), Actor("club")],
            },
        };
        var gap = Assert.Single(CoverageAnalysis.Of(Request(Segment(Kaufbeuren, 30)), [], context).Value.Territories).Gap!;
        Assert.Equal((["vhs"], ["club"], 30), (gap.CompetentActors, gap.PossiblyCompetentActors, gap.TooFewPlaces));
    }

    [Fact]
    public void Of_SizedNeed_IsSpreadInWholePeople()
    {
        var request = Request(Segment(Kaufbeuren, 10), Segment(Ostallgaeu, 20)) with { Need = Need with { Size = 20 } };
        Assert.Equal([7m, 13m], request.Report().Territories.Select(t => t.PeopleInNeed.Value));
    }

    [Fact]
    public void Of_SecretFigure_IsWithheldAndSaysThatDataAreMissing()
    {
        var report = Request(Segment(Kaufbeuren, null), Segment(Ostallgaeu, 40)).Report(GermanCourse("x", Kaufbeuren, 20));
        Assert.Equal([true, false], report.Territories.Select(t => t.IsWithheld).Order().Reverse());
        var unknown = report.Territories.First(t => t.Territory == Kaufbeuren);
        Assert.Equal((FigureSign.UnknownOrSecret, CoverageGapKind.UnknownData), (unknown.People.Sign, unknown.Gap!.Kind));
        Assert.Null(report.People.Value);
    }
}
