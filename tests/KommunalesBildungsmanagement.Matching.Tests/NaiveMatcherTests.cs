using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Measures;
using static KommunalesBildungsmanagement.Matching.Tests.Samples;

namespace KommunalesBildungsmanagement.Matching.Tests;

/// <summary>Each criterion by example: met, not met, unknown, not asked for.</summary>
public sealed class NaiveMatcherTests
{
    private static readonly LearningOffering Paid = Course with { Price = new() { Amount = new(50), Per = PriceUnit.Course } };

    private static readonly GeoPosition Home = new(621_500, 5_304_000);

    private static readonly OfferingInstance FiveKilometresAway =
        new() { Id = "run", Seats = new(5, 0), Place = At(new(Home.Easting + 3000, Home.Northing - 4000)) };

    [Fact]
    public void Match_NothingAsked_IsSuitableForAnUnknownPerson() => Assert.Equal(Verdict.Suitable, Of(new(), Course));

    [Theory]
    [InlineData(17, Verdict.NotSuitable)]
    [InlineData(18, Verdict.Suitable)]
    [InlineData(null, Verdict.NeedsClarification)]
    public void Match_MinimumAge_DecidesByAge(int? age, Verdict expected) =>
        Assert.Equal(expected, Of(new() { Age = age }, Course.Asking(ProfileTerms.Age.AtLeast(18))));

    [Fact]
    public void Match_MeasureLeavesAnotherPartOfTheRequirementUnknown_AsksForThatPart()
    {
        var both = ProfileTerms.German.AtLeast(CefrLevel.B1) & ProfileTerms.HasVocationalQualification.Is(true);
        var match = NaiveMatcher.Match(new() { German = CefrLevel.A2 }, Course.Asking(both, StandardBarriers.Language), With(BridgeToB1));
        Assert.Equal(Verdict.NeedsClarification, match.Verdict);
        Assert.Equal(ProfileTerms.HasVocationalQualification.Name, Assert.Single(match.Questions).Term);
    }

    [Fact]
    public void Match_UnknownAge_AsksForIt()
    {
        var question = Assert.Single(NaiveMatcher.Match(new(), Course.Asking(ProfileTerms.Age.AtLeast(18)), Context).Questions);
        Assert.Equal(("Wie alt sind Sie?", "age", true), (question.Text.German, question.Term, question.IsForPerson));
    }

    [Theory]
    [InlineData("09762", Verdict.Suitable)]
    [InlineData("09762000", Verdict.Suitable)]
    [InlineData("09777", Verdict.NotSuitable)]
    [InlineData("07", Verdict.NotSuitable)]
    [InlineData("09", Verdict.NeedsClarification)]
    [InlineData(null, Verdict.NeedsClarification)]
    public void Match_ResidentsOnly_DecidesByResidenceAsExactlyAsItIsKnown(string? residence, Verdict expected) => Assert.Equal(
        expected, Of(new() { Residence = residence is null ? null : Territories.TerritoryKey.Parse(residence) }, Course with { ResidentsOnly = true }));

    [Theory]
    [InlineData(50, Verdict.Suitable)]
    [InlineData(49, Verdict.NotSuitable)]
    [InlineData(null, Verdict.Suitable)]
    public void Match_Price_CountsOnlyForThoseWhoNamedALimit(int? budget, Verdict expected) => Assert.Equal(expected, Of(new() { Budget = budget }, Paid));

    [Fact]
    public void Match_PriceWithoutALimit_IsListedAsNotConsidered() =>
        Assert.Contains(NaiveMatcher.Match(new(), Paid, Context).NotConsidered, c => c.Criterion.Id == "cost");

    [Fact]
    public void Match_PriceUnknown_AsksTheProvider()
    {
        var match = NaiveMatcher.Match(new() { Budget = 20 }, Course with { Price = null }, Context);
        Assert.Equal(Verdict.NeedsClarification, match.Verdict);
        Assert.False(Assert.Single(match.Questions).IsForPerson);
    }

    [Fact]
    public void Match_ReductionAndSupport_PayThePrice()
    {
        var price = Paid.Price! with { Reductions = [new(new("mit Kind", "with child"), ProfileTerms.Situations.Contains("parent"), new(10))], FundableBy = ["but"] };
        var offering = Paid with { Price = price };
        Assert.Equal(Verdict.Suitable, Of(new() { Budget = 10, Situations = PartialSet<string>.Exactly("parent") }, offering));
        Assert.Equal(Verdict.Suitable, Of(new() { Budget = 0, Supports = PartialSet<string>.Exactly("but") }, offering));
        Assert.Equal(Verdict.NeedsClarification, Of(new() { Budget = 10 }, offering));
        Assert.Equal(Verdict.NotSuitable, Of(new() { Budget = 9, Situations = PartialSet<string>.Exactly("parent"), Supports = PartialSet<string>.Exactly() }, offering));
    }

    [Theory]
    [InlineData(true, "true", Verdict.Suitable)]
    [InlineData(true, "false", Verdict.NotSuitable)]
    [InlineData(true, "unknown", Verdict.NeedsClarification)]
    [InlineData(false, "false", Verdict.Suitable)]
    [InlineData(null, "false", Verdict.Suitable)]
    public void Match_Childcare_CountsOnlyForThoseWhoNeedIt(bool? needs, string provided, Verdict expected) => Assert.Equal(
        expected,
        Of(new() { NeedsChildcare = needs }, Course with { ProvidesChildcare = provided switch { "true" => Truth.True, "false" => Truth.False, _ => Truth.Unknown } }));

    [Fact]
    public void Match_Accessibility_ChecksWhatIsNeededAndNothingElse()
    {
        var person = new PersonProfile { Adjustments = PartialSet<string>.Of(["step-free"], []) };
        Assert.Equal(Verdict.NeedsClarification, Of(person, Course));
        Assert.Equal(Verdict.Suitable, Of(person, Course with { Accessibility = new(PartialSet<string>.Exactly("step-free")) }));
        Assert.Equal(Verdict.NotSuitable, Of(person, Course with { Accessibility = new(PartialSet<string>.Exactly("induction-loop")) }));
    }

    [Theory]
    [InlineData("online", true, Verdict.Suitable)]
    [InlineData("online", false, Verdict.NotSuitable)]
    [InlineData("blended", null, Verdict.NeedsClarification)]
    [InlineData("on-site", false, Verdict.Suitable)]
    public void Match_Online_NeedsADevice(string format, bool? device, Verdict expected) =>
        Assert.Equal(expected, Of(new() { HasDevice = device }, Course with { Format = format }));

    [Fact]
    public void Match_Runs_OneOpenRunWithAFreePlaceAtASuitableTimeIsNeeded()
    {
        var full = new OfferingInstance { Id = "full", Days = new(Today, Today), Seats = new(5, 5), TimeSlots = ["mon-evening"] };
        var early = new OfferingInstance { Id = "early", Days = new(Today, Today), Seats = new(5, 4), TimeSlots = ["tue-morning"] };
        var evenings = new PersonProfile { AvailableTimes = PartialSet<string>.Exactly("mon-evening") };
        Assert.Equal(Verdict.NotSuitable, Of(evenings, Course with { Instances = [full, early] }));
        Assert.Equal(Verdict.Suitable, Of(new(), Course with { Instances = [full, early] }));
        Assert.Equal(Verdict.NotSuitable, Of(new(), Course with { Instances = [full] }));
        Assert.Equal(Verdict.NeedsClarification, Of(new(), Course with { Instances = [full with { Seats = null }] }));
        Assert.Equal(Verdict.NotSuitable, Of(new(), Course with { Instances = [early with { Days = new(null, Today.PlusDays(-1)) }] }));
    }

    [Fact]
    public void Match_PriceForAMonth_AsksForTheTotalUnlessOneMonthIsTooMuchAlready()
    {
        var monthly = Course with { Price = new() { Amount = new(35), Per = PriceUnit.Month } };
        Assert.Equal(Verdict.NeedsClarification, Of(new() { Budget = 40 }, monthly));
        Assert.Equal(Verdict.NotSuitable, Of(new() { Budget = 30 }, monthly));
    }

    [Fact]
    public void Match_FullRunByAppointment_DoesNotHideTheTimesOfTheOthers()
    {
        var byAppointment = new OfferingInstance { Id = "a", Seats = new(5, 5) };
        var evening = new OfferingInstance { Id = "b", Seats = new(5, 0), TimeSlots = ["tue-evening"] };
        var mornings = new PersonProfile { AvailableTimes = PartialSet<string>.Exactly("tue-morning") };
        Assert.Equal(Verdict.NotSuitable, Of(mornings, Course with { Instances = [byAppointment, evening] }));
        Assert.Equal(Verdict.Suitable, Of(mornings, Course with { Instances = [byAppointment with { Seats = new(5, 0) }, evening] }));
        Assert.Equal(Verdict.NotSuitable, Of(new() { AvailableTimes = PartialSet<string>.Of([], ["tue-evening"]) }, Course with { Instances = [evening] }));
        Assert.Equal(Verdict.NotSuitable, Of(new() { AvailableTimes = PartialSet<string>.Exactly() }, Course with { Instances = [evening] }));
    }

    [Theory]
    [InlineData("07", Verdict.NotSuitable)]
    [InlineData("09762", Verdict.NeedsClarification)]
    public void Match_ResidentsOfARegierungsbezirk_AreAskedAndOthersAreNotLetIn(string residence, Verdict expected) => Assert.Equal(expected, Of(
        new() { Residence = Territories.TerritoryKey.Parse(residence) },
        Course with { ResidentsOnly = true, Territory = Territories.TerritoryKey.Parse("097") }));

    [Fact]
    public void Match_OneMeasureForTwoObstacles_IsNamedOnce()
    {
        var offering = Course
            .Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language)
            .Asking(ProfileTerms.German.MoreThan(CefrLevel.A2), StandardBarriers.Language);
        Assert.Single(NaiveMatcher.Match(new() { German = CefrLevel.A2 }, offering, With(BridgeToB1)).Conditions);
    }

    [Fact]
    public void ToString_OfResults_SaysNothingAboutThePerson()
    {
        var match = NaiveMatcher.Match(
            new() { German = CefrLevel.A2 }, Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language), With(BridgeToB1));
        var logged = string.Join(' ', match, match.Criteria, match.Obstacles.First().Explanation, match.Conditions, match.Conditions[0].Effect.Outcome);
        Assert.DoesNotContain("A2", logged, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_BridgingCourse_HelpsOneStepAndNotTwo()
    {
        var person = new PersonProfile { German = CefrLevel.A2 };
        var match = NaiveMatcher.Match(person, Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language), With(BridgeToB1));
        Assert.Equal(Verdict.SuitableIf, match.Verdict);
        Assert.Equal("m0", Assert.Single(match.Conditions).Measure.Id);
        Assert.Equal(Verdict.NotSuitable, Of(person, Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B2), StandardBarriers.Language), With(BridgeToB1)));
        Assert.Equal(Verdict.NotSuitable, Of(new() { German = CefrLevel.A1 }, Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language), With(BridgeToB1)));
    }

    [Fact]
    public void Match_MeasureThatDoesNotSuffice_IsNotProposed()
    {
        var offering = Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B2), StandardBarriers.Language);
        Assert.Empty(Assert.Single(NaiveMatcher.Match(new() { German = CefrLevel.A2 }, offering, With(BridgeToB1)).Obstacles).Removals);
    }

    [Fact]
    public void Match_UnknownThatAMeasureWouldRemove_IsStillAsked()
    {
        // Whether the course is needed at all is not known: first ask, then propose.
        var offering = Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language);
        var match = NaiveMatcher.Match(new(), offering, With(BridgeToB1 with { ForWhom = null }));
        Assert.Equal(Verdict.NeedsClarification, match.Verdict);
        Assert.Equal("german", Assert.Single(match.Questions).Term);
    }

    [Fact]
    public void Match_MeasureThatIsNotAvailable_RemovesNothing()
    {
        var (person, offering) = (new PersonProfile { German = CefrLevel.A2 }, Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language));
        foreach (var measure in new[]
        {
            Measure("draft", BridgeToB1) with { Status = MeasureStatus.Draft },
            Measure("over", BridgeToB1) with { Days = new(null, Today.PlusDays(-1)) },
            Measure("elsewhere", BridgeToB1) with { Territory = Territories.TerritoryKey.Parse("07") },
            Measure("reduces", BridgeToB1 with { Strength = EffectStrength.Reduces }),
            Measure("says nothing", BridgeToB1 with { Outcome = null }),
            Measure("another barrier", BridgeToB1 with { Barrier = StandardBarriers.Cost }),
        })
        {
            Assert.Equal(Verdict.NotSuitable, Of(person, offering, Context with { Landscape = new() { Measures = [measure] } }));
        }
    }

    [Fact]
    public void Match_MeasureOpenToAGroupThatIsUnknown_AsksForTheGroup()
    {
        var effect = BridgeToB1 with { ForWhom = ProfileTerms.Situations.Contains("newcomer") };
        var match = NaiveMatcher.Match(
            new() { German = CefrLevel.A2 }, Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language), With(effect));
        Assert.Equal(Verdict.NeedsClarification, match.Verdict);
        Assert.Equal("situations", Assert.Single(match.Questions).Term);
    }

    [Fact]
    public void Match_MeasuresThatUndoEachOther_DoNotMakeItSuitable()
    {
        // One requirement asks for B1, another for less: a measure for the first breaks the second.
        var offering = Course
            .Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language)
            .Asking(ProfileTerms.German.LessThan(CefrLevel.B1));
        Assert.Equal(Verdict.NotSuitable, Of(new() { German = CefrLevel.A2 }, offering, With(BridgeToB1)));
    }

    [Fact]
    public void Match_Several_OrdersByVerdictThenScoreThenStartThenId()
    {
        LearningOffering Starting(string id, int inDays) => Course with { Id = id, Instances = [new() { Id = "1", Days = new(Today.PlusDays(inDays), null), Seats = new(5, 0) }] };
        LearningOffering[] offerings =
        [
            Course.Asking(ProfileTerms.Age.AtLeast(18)) with { Id = "a-no" },
            Course.Asking(ProfileTerms.HasDevice.Is(true)) with { Id = "b-ask" },
            Starting("c-later", 20),
            Starting("e-soon", 10),
            Starting("d-soon", 10),
            Course with { Id = "f-topic", Topics = ["0611"] },
        ];
        var order = NaiveMatcher.Match(new() { Age = 17, Goals = PartialSet<string>.Exactly("0611") }, offerings, Context).Select(m => m.Offering.Id);
        Assert.Equal(["f-topic", "d-soon", "e-soon", "c-later", "b-ask", "a-no"], order);
    }

    [Theory]
    [InlineData(4999, Verdict.NotSuitable)]
    [InlineData(5000, Verdict.Suitable)]
    [InlineData(null, Verdict.Suitable)]
    public void Match_Distance_CountsOnlyForThoseWhoSaidHowFarTheyGo(int? metres, Verdict expected) =>
        Assert.Equal(expected, Of(new() { StartingPoint = Home, MaxDistance = metres }, Course with { Instances = [FiveKilometresAway] }));

    [Fact]
    public void Match_StartingPointUnknown_AsksThePersonAndKnowsTheBarrier()
    {
        var match = NaiveMatcher.Match(new() { MaxDistance = 5000 }, Course with { Instances = [FiveKilometresAway] }, Context);
        Assert.Equal("startingPoint", Assert.Single(match.Questions).Term);
        Assert.Equal(StandardBarriers.Distance, Assert.Single(match.Obstacles).Criterion.Barrier);
    }

    [Fact]
    public void Match_PlaceWithoutPosition_AsksTheProvider()
    {
        var unplaced = FiveKilometresAway with { Place = FiveKilometresAway.Place! with { Position = null } };
        var match = NaiveMatcher.Match(new() { StartingPoint = Home, MaxDistance = 1 }, Course with { Instances = [unplaced] }, Context);
        Assert.Equal(Verdict.NeedsClarification, match.Verdict);
        var question = Assert.Single(match.Questions);
        Assert.False(question.IsForPerson);
        Assert.Contains("Stadtbücherei", question.Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_OnlineRun_IsNearEnoughForEverybody()
    {
        var online = new OfferingInstance { Id = "online", Seats = new(5, 0) };
        var person = new PersonProfile { StartingPoint = Home, MaxDistance = 1 };
        Assert.Equal(Verdict.Suitable, Of(person, Course with { Instances = [online] }));
        Assert.Equal(Verdict.Suitable, Of(person, Course with { Instances = [FiveKilometresAway, online] }));
        Assert.Equal(Verdict.NotSuitable, Of(person, Course with { Instances = [FiveKilometresAway, online with { Seats = new(5, 5) }] }));
        Assert.Equal(Verdict.Suitable, Of(person, Course));
    }

    // One and the same run is near, has a free place and takes place at a suitable time.
    [Fact]
    public void Match_NearRunAtTheWrongTime_DoesNotMakeUpForADistantOne()
    {
        var near = FiveKilometresAway with { TimeSlots = ["tue-morning"] };
        var far = FiveKilometresAway with { Id = "far", TimeSlots = ["mon-evening"], Place = At(Home with { Easting = Home.Easting + 20_000 }) };
        var person = new PersonProfile { StartingPoint = Home, MaxDistance = 5000 };
        var offering = Course with { Instances = [near, far] };
        Assert.Equal(Verdict.Suitable, Of(person, offering));
        Assert.Equal(Verdict.NotSuitable, Of(person with { AvailableTimes = PartialSet<string>.Exactly("mon-evening") }, offering));
        Assert.Equal(Verdict.Suitable, Of(person with { AvailableTimes = PartialSet<string>.Exactly("tue-morning") }, offering));
        Assert.Equal(Verdict.NotSuitable, Of(person, Course with { Instances = [near with { Seats = new(5, 5) }, far] }));
    }

    [Fact]
    public void Match_TooFar_TellsNobodyToMove() => Assert.Empty(NearestChanges.Find(
        new() { StartingPoint = Home, MaxDistance = 1 }, Course with { Instances = [FiveKilometresAway] }, Context));

    [Theory]
    [InlineData(2000, 15)]
    [InlineData(2001, 10)]
    [InlineData(5000, 10)]
    [InlineData(15_000, 5)]
    [InlineData(15_001, 0)]
    public void Match_Travel_GivesThePointsOfEachBand(int metres, int expected)
    {
        var offering = Course with { Instances = [FiveKilometresAway with { Place = At(Home with { Easting = Home.Easting + metres }) }] };
        Assert.Equal(expected, NaiveMatcher.Match(new() { StartingPoint = Home }, offering, Context).Score - NaiveMatcher.Match(new(), offering, Context).Score);
    }

    [Fact]
    public void Match_Travel_OnlineAndPastRunsGiveNoPoints()
    {
        var past = FiveKilometresAway with { Days = new(null, Today.PlusDays(-1)), Place = At(Home) };
        var online = new OfferingInstance { Id = "online" };
        Assert.DoesNotContain(
            OfferingCriteria.Of(Course with { Instances = [past, online] }, Context), c => c.Id.StartsWith("travel", StringComparison.Ordinal));
    }

    [Fact]
    public void Travel_TwoBandsWithOneLimit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new CriterionWeights { Travel = [new(1000, 1), new(1000, 2)] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TravelBand(0, 1));
    }

    [Fact]
    public void Match_Preferences_GiveTheirPublishedPoints()
    {
        var offering = Course with { Topics = ["0611"], Format = "on-site", Audience = new(["TG-NOSCHOOL"], []) };
        var person = new PersonProfile
        {
            Goals = PartialSet<string>.Exactly("0611"),
            PreferredFormats = PartialSet<string>.Exactly("on-site"),
            Certificate = SchoolCertificate.None,
            Residence = Kaufbeuren,
        };
        var weights = CriterionWeights.Default;
        var all = weights.Goal + weights.RegionalDemand + weights.Audience + weights.Format + weights.Nearness + weights.Free + weights.Freshness;
        Assert.Equal(all, NaiveMatcher.Match(person, offering, Context with { RegionalDemand = ["0611"] }).Score);
        Assert.Equal(all - weights.RegionalDemand, NaiveMatcher.Match(person, offering, Context with { RegionalDemand = ["09"] }).Score);
    }

    private static LearningPlace At(GeoPosition position) => new("Stadtbücherei", "library", Kaufbeuren) { Position = position };

    private static Verdict Of(PersonProfile person, LearningOffering offering, MatchingContext? context = null) =>
        NaiveMatcher.Match(person, offering, context ?? Context).Verdict;
}
