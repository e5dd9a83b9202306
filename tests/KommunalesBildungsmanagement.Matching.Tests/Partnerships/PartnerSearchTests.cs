using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;
using static KommunalesBildungsmanagement.Matching.Tests.Samples;

namespace KommunalesBildungsmanagement.Matching.Tests.Partnerships;

public sealed class PartnerSearchTests
{
    private static readonly TerritoryKey Ostallgäu = TerritoryKey.Parse("09777");

    private static readonly Need Need = new()
    {
        Id = "need",
        Statement = new("Deutsch für Neuzugewanderte", "German for newcomers"),
        Area = EducationArea.ContinuingEducation,
        TargetGroup = "TG-NEWCOMER",
        Territory = Kaufbeuren,
        Topics = ["0231"],
        Evidence = [new(EvidenceKind.Survey, new("Befragung", "survey"), Source)],
    };

    private static readonly EducationActor Town = Actor("town") with
    {
        Competences = [new(new("Weiterbildung", "continuing education"), EducationArea.ContinuingEducation, Kaufbeuren)],
    };

    private static readonly EducationActor Club = Actor("club") with { Territory = Ostallgäu };

    private static readonly EducationLandscape Landscape = new()
    {
        Actors = [Town, Club],
        Needs = [Need],
        Offerings = [Course with { Provider = "club", Territory = Ostallgäu, Topics = ["0231"], Audience = new([], ["TG-NEWCOMER"]) }],
    };

    [Fact]
    public void For_CompetenceHereAndAccessNextDoor_ClosesTheGap()
    {
        var suggestion = Assert.Single(Of(Landscape));
        var gap = Assert.Single(suggestion.Purposes);
        Assert.Equal((PurposeKind.ClosesGap, "need"), (gap.Kind, gap.Subject));
        Assert.Equal([Contribution.Competence], gap.ActorBrings.Select(b => b.Kind));
        Assert.Equal([Contribution.Access, Contribution.Content], gap.PartnerBrings.Select(b => b.Kind));
        Assert.True(suggestion.IsCrossInstitution);
        Assert.Equal([40, 5, 5], suggestion.Parts.Select(p => p.Points));
        Assert.Equal("Ist club einverstanden, vorgeschlagen zu werden?", Assert.Single(suggestion.Questions).Text.German);
    }

    [Fact]
    public void For_OfferingForResidentsElsewhere_BringsNothing() =>
        Assert.Empty(Of(Landscape with { Offerings = [Landscape.Offerings[0] with { ResidentsOnly = true }] }));

    [Fact]
    public void For_OfferingFarAway_BringsNothing() =>
        Assert.Empty(Of(Landscape with { Offerings = [Landscape.Offerings[0] with { Territory = TerritoryKey.Parse("07138") }] }));

    [Fact]
    public void For_NeedThatBothAnswerTogether_IsNoGapAnyMore()
    {
        var joint = Measure("joint", new() { Barrier = "B-LANG", Strength = EffectStrength.Reduces }) with
        {
            Roles = [new("town", ActorRoles.Coordinator), new("club", "partner")],
            AnswersNeeds = ["need"],
        };
        Assert.Empty(Of(Landscape with { Measures = [joint] }));
        Assert.Single(Of(Landscape with { Measures = [joint with { Status = MeasureStatus.Finished }] }));
    }

    [Fact]
    public void For_DepartmentsOfOneTown_IsAcrossDepartments()
    {
        var body = Actor("body");
        var suggestion = Assert.Single(Of(Landscape with { Actors = [Town with { PartOf = "body" }, Club with { PartOf = "body" }, body] }));
        Assert.Equal((true, "club"), (suggestion.IsCrossDepartment, suggestion.Partner.Id));
        Assert.Contains(suggestion.Parts, p => p.Reason.German == "ressortübergreifend");
    }

    [Fact]
    public void For_CircleOfParts_Ends() =>
        Assert.Empty(Of(Landscape with { Actors = [Town with { PartOf = "club" }, Club with { PartOf = "town" }] }));

    [Fact]
    public void For_UnknownActor_IsTheCallersFault() => Assert.Throws<ArgumentException>(() => PartnerSearch.For("nobody", PartnerCases.In(Landscape)));

    [Fact]
    public void Of_DepartmentOfAParty_SitsAtTheTable()
    {
        var key = Actor("key") with { IsKeyActor = true, FieldsOfWork = ["transitions"] };
        var landscape = Landscape with { Actors = [Town, Club, key] };
        var agreement = PartnerCases.AgreementOf("v", "transitions", DateRange.Always, "town", "club");
        Assert.Empty(Assert.Single(Missing(landscape)).Agreements);
        Assert.Equal("v", Assert.Single(Assert.Single(Missing(landscape with { Agreements = [agreement] })).Agreements).Id);
        Assert.Empty(Missing(landscape with { Actors = [Town, Club, key with { PartOf = "town" }], Agreements = [agreement] }));
    }

    [Fact]
    public void Of_KeyActorWithoutRecordedFields_IsAQuestionWhereThereIsATable()
    {
        var landscape = Landscape with { Actors = [Town, Club, Actor("key") with { IsKeyActor = true }] };
        Assert.Empty(Missing(landscape));
        var missing = Assert.Single(Missing(landscape with { Agreements = [PartnerCases.AgreementOf("v", "transitions", DateRange.Always, "town", "club")] }));
        Assert.Equal("Arbeitet key im Feld Übergänge?", missing.Question?.Text.German);
    }

    [Fact]
    public void Of_EventsOfNeighboursADayApart_CouldBeOne()
    {
        var fair = Gathering("fair", "town", Kaufbeuren, Today.PlusDays(20));
        var talk = Gathering("talk", "club", Ostallgäu, Today.PlusDays(21));
        var overlap = Assert.Single(Overlaps(fair, talk));
        Assert.Equal((EventOverlapKind.JointSlot, Truth.True), (overlap.Kind, overlap.AreForTheSame));
        Assert.Empty(Overlaps(fair, talk with { Day = Today.PlusDays(35) }));
        Assert.Empty(Overlaps(fair, talk with { Roles = fair.Roles }));
        Assert.Equal(EventOverlapKind.Clash, Assert.Single(Overlaps(fair, talk with { Day = fair.Day, Territory = Kaufbeuren })).Kind);
        Assert.NotNull(Assert.Single(Overlaps(fair, talk with { AnswersNeeds = [] })).Question);
    }

    private static Event Gathering(string id, string actor, TerritoryKey territory, LocalDate day) => new()
    {
        Id = id,
        Title = new("Tag", "day"),
        Status = MeasureStatus.Approved,
        Roles = [new(actor, ActorRoles.Implementer)],
        Territory = territory,
        AnswersNeeds = ["need"],
        Day = day,
        Venue = "Rathaus",
        Provenance = Source,
    };

    private static EducationActor Actor(string id) =>
        new() { Id = id, Name = id, Kind = "club", Territory = Kaufbeuren, Provenance = Source };

    private static ValueList<PartnerSuggestion> Of(EducationLandscape landscape) => PartnerSearch.For("town", PartnerCases.In(landscape));

    private static ValueList<MissingKeyActor> Missing(EducationLandscape landscape) => MissingKeyActors.Of(Kaufbeuren, PartnerCases.In(landscape));

    private static ValueList<EventOverlap> Overlaps(params Event[] events) =>
        EventOverlaps.Of(DateRange.Always, PartnerCases.In(Landscape with { Measures = [.. events] }));
}
