using System.Globalization;

namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>A position within so many metres of a centre; the laws of every condition hold for it too and are checked with the others.</summary>
public sealed class NearTests
{
    private static readonly GeoPosition Centre = new(600_000, 5_300_000);

    private static readonly Near<Learner> Within5Km = LearnerTerms.Home.Near(Centre, 5000);

    private static readonly Near<Learner> WithinReach = LearnerTerms.Home.Near(Centre, LearnerTerms.Reach);

    [Theory]
    [InlineData(603_000, 5_304_000, "true")]
    [InlineData(603_001, 5_304_000, "false")]
    [InlineData(597_000, 5_296_000, "true")]
    public void Evaluate_Limit_IsIncluded(int easting, int northing, string expected)
    {
        Assert.Equal(expected, Within5Km.Evaluate(new() { Home = new(easting, northing) }).ToString());
        Assert.Equal(expected, WithinReach.Evaluate(new() { Home = new(easting, northing), Reach = 5000 }).ToString());
    }

    [Fact]
    public void Evaluate_PositionOrLimitMissing_IsUnknown()
    {
        Assert.Equal(Truth.Unknown, Within5Km.Evaluate(new()));
        Assert.Equal(Truth.Unknown, WithinReach.Evaluate(new() { Home = Centre }));
        Assert.Equal(Truth.Unknown, WithinReach.Evaluate(new() { Reach = 5000 }));
    }

    [Fact]
    public void Evaluate_NegativeLimitOfTheSubject_NothingIsWithinIt() =>
        Assert.Equal(Truth.False, WithinReach.Evaluate(new() { Home = Centre, Reach = -1 }));

    [Fact]
    public void Near_NegativeLimit_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => LearnerTerms.Home.Near(Centre, -1));

    [Fact]
    public void Text_Kilometres_HaveADecimalAndLoseNoMetre()
    {
        Assert.Equal(
            new("Zuhause: Luftlinie bis UTM32 600000 5300000 höchstens 5,0 km", "home: straight line to UTM32 600000 5300000 at most 5.0 km"),
            Within5Km.Text);
        Assert.EndsWith("höchstens 2,345 km", LearnerTerms.Home.Near(Centre, 2345).Text.German, StringComparison.Ordinal);
        Assert.EndsWith("at most reach", WithinReach.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Home_ShowsHowFarAndNotWhere()
    {
        var learner = new Learner { Home = new(603_001, 5_304_000), Reach = 5000 };
        var explanation = Within5Km.Explain(learner);
        Assert.Equal(new("5,1 km", "5.1 km"), explanation.Observed);
        Assert.Equal(("home", Sensitivity.Personal), (explanation.Term, explanation.Sensitivity));
        Assert.Equal(new("5,1 km / 5,0 km", "5.1 km / 5.0 km"), WithinReach.Explain(learner).Observed);
        Assert.DoesNotContain("603001", WithinReach.Explain(learner).Render(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OneOfTwoMissing_AsksForIt()
    {
        Assert.Equal("Bitte angeben: Reichweite", WithinReach.Explain(new() { Home = Centre }).Question!.German);
        Assert.Equal("Wo wohnen Sie ungefähr?", WithinReach.Explain(new() { Reach = 1 }).Question!.German);
    }

    [Fact]
    public void ToJson_BothLimits_AreWrittenUnderUpTo()
    {
        Assert.Equal("""{"term":"home","near":{"e":600000,"n":5300000},"upTo":5000}""", Within5Km.ToJson());
        Assert.Equal("""{"term":"home","near":{"e":600000,"n":5300000},"upTo":{"term":"reach"}}""", WithinReach.ToJson());
    }

    [Theory]
    [InlineData("""{"term":"home","near":{"e":1,"n":5300000},"upTo":-5}""", "position.metres $.near.e; condition.distance $.upTo")]
    [InlineData("""{"term":"home","near":{"e":600000}}""", "json.missing-field $.near.n; json.missing-field $.upTo")]
    [InlineData("""{"term":"home","near":{"e":600000,"n":5300000,"x":1},"upTo":5.5}""", "json.unknown-field $.near.x; value.whole-number $.upTo")]
    [InlineData("""{"term":"home","near":[600000,5300000],"upTo":{"term":"income"}}""", "json.object $.near; condition.term-of-other-type $.upTo.term")]
    [InlineData("""{"term":"age","near":{"e":600000,"n":5300000},"upTo":5000}""", "condition.near $.near")]
    [InlineData("""{"term":"home","upTo":5000}""", "condition.unordered $.upTo")]
    [InlineData("""{"term":"shoeSize","near":{"e":600000,"n":5300000},"upTo":5000}""", "condition.unknown-term $.term")]
    public void Read_BadCondition_IsAllProblems(string json, string expected) => Assert.Equal(
        expected, string.Join("; ", SpecificationJson.Read(json, LearnerTerms.All).Problems.Select(p => $"{p.Code} {p.Location}")));

    [Fact]
    public void Edges_Limit_AreOnItAndAMetreBeyond()
    {
        var learners = new[] { 4999, 5000, 5001, 5002 }.Select(d => new Learner { Home = new(600_000 + d, 5_300_000), Reach = 5000 }).ToList();
        Assert.All(new Specification<Learner>[] { Within5Km, WithinReach }, near => Assert.Equal(
            [1, 2], near.Edges().Select(edge => learners.FindIndex(edge.IsAt))));
        Assert.DoesNotContain(learners, l => l.Reach is not null && Within5Km.Edges().All(e => e.IsAt(l)));
    }

    [Fact]
    public void Implies_SameCentre_KnowsThatTwoKilometresAreWithinFive()
    {
        var within2Km = LearnerTerms.Home.Near(Centre, 2000);
        Assert.Equal(Truth.True, SpecificationChecks.Implies(within2Km, Within5Km));
        Assert.Equal(Truth.True, SpecificationChecks.Excludes(within2Km, !Within5Km));
        Assert.Equal(Truth.True, SpecificationChecks.Implies(WithinReach & LearnerTerms.Reach.UpTo(2000), Within5Km));
        Assert.Contains(SpecificationChecks.Check(within2Km & !Within5Km), f => f.Code == "condition.contradiction");
    }

    // The centres lie too far apart, which the solver does not know: it says nothing, and nothing wrong.
    [Fact]
    public void Excludes_OtherCentre_IsNotDecided() =>
        Assert.Equal(Truth.Unknown, SpecificationChecks.Excludes(Within5Km, LearnerTerms.Home.Near(new(900_000, 5_600_000), 5000)));

    [Fact]
    public void ChangesTowards_TooFar_NobodyIsToldToMove() =>
        Assert.Empty(Within5Km.ChangesTowards(true, new() { Home = new(900_000, 5_600_000) }));
}
