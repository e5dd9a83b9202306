using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Monitoring.SelfAssessments;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.SelfAssessments;

public sealed class DkbmSelfAssessmentTests
{
    private static readonly Evidence Report = new(EvidenceKind.Survey, new("Befragung", "survey"), new() { Source = "Beispiel", IsSample = true });

    private static readonly DkbmSelfAssessment First = new()
    {
        Territory = TerritoryKey.Parse("09777"),
        On = new(2025, 5, 1),
        AssessedBy = [AssessorRole.HeadOfOffice],
        Ratings =
        [
            new(DkbmComponent.PublicDiscourse, MaturityLevel.NotBegun),
            new(DkbmComponent.Strategy, MaturityLevel.Established) { Evidence = [Report] },
        ],
    };

    private static readonly Gen<DkbmSelfAssessment> Assessments =
        from levels in Gen.Choose(-1, 3).ArrayOf(7)
        select First with
        {
            Ratings = DkbmSelfAssessment.Components.Zip(levels).Where(x => x.Second >= 0).Select(x => new ComponentRating(x.First, (MaturityLevel)x.Second)).ToValueList(),
        };

    [Fact]
    public void Components_AreSeven() => Assert.Equal(
        ["K1", "K2", "K3", "K4", "K5", "K6", "K7"],
        DkbmSelfAssessment.Components.Select(c => ValueFormat.For<DkbmComponent>().Describe(c).German[..2]));

    [Fact]
    public void Unrated_IsUnknownAndNotTheLowestLevel()
    {
        Assert.Null(First.LevelOf(DkbmComponent.DataBasis));
        Assert.Equal(MaturityLevel.NotBegun, First.LevelOf(DkbmComponent.PublicDiscourse));
        Assert.Equal(5, First.Unknown.Count());
        Assert.True(First.IsAtLeast(MaturityLevel.NotBegun).IsUnknown);
        Assert.True(First.IsAtLeast(MaturityLevel.Begun).IsFalse);
        var all = First with { Ratings = DkbmSelfAssessment.Components.Select(c => new ComponentRating(c, MaturityLevel.Established)).ToValueList() };
        Assert.True(all.IsAtLeast(MaturityLevel.Established).IsTrue);
        Assert.True(all.IsAtLeast(MaturityLevel.Anchored).IsFalse);
    }

    [Fact]
    public void Profile_SaysWhatIsNotKnownAndWhatHasNoEvidence()
    {
        Assert.Equal("K1 Strategie und strategische Ziele: eingeführt", First.Profile[0].German);
        Assert.Equal("K2 data basis and education monitoring: not known", First.Profile[1].English);
        Assert.Equal("K7 öffentlicher Diskurs: noch nicht begonnen (ohne Beleg)", First.Profile[6].German);
        Assert.Equal([DkbmComponent.PublicDiscourse], First.WithoutEvidence);
    }

    [Fact]
    public void Since_ComparesWhatIsKnown()
    {
        var second = First with
        {
            On = new(2026, 5, 1),
            Ratings = [new(DkbmComponent.Strategy, MaturityLevel.Begun), new(DkbmComponent.DataBasis, MaturityLevel.Begun), First.Ratings[1]],
        };
        var changes = second.Since(First);
        Assert.Equal([-1, null, null, null, null, null, 0], changes.Select(c => c.Difference));
        Assert.Equal("K1 Strategie und strategische Ziele: eingeführt → begonnen", changes[0].Text.German);
        Assert.Equal("K2 data basis and education monitoring: not known → begun", changes[1].Text.English);
        Assert.Equal("K3 interne Kooperation: nicht bekannt (unverändert)", changes[2].Text.German);
        Assert.Throws<ArgumentException>(() => First.Since(First));
        Assert.Throws<ArgumentException>(() => (second with { Territory = TerritoryKey.Parse("09762") }).Since(First));
    }

    [Fact]
    public void History_KeepsDaysApartAndTerritoriesTogether()
    {
        var second = First with { On = new(2026, 5, 1), Ratings = [] };
        var history = new SelfAssessmentHistory([second, First]);
        Assert.Equal([First, second], history.Assessments);
        Assert.Null(history.AsOf(new(2025, 4, 30)));
        Assert.Equal(First, history.AsOf(new(2025, 5, 1)));
        Assert.Equal(First, history.AsOf(new(2026, 4, 30)));
        Assert.Equal(second, history.AsOf(new(2026, 5, 1)));
        Assert.Equal([(new(2025, 5, 1), MaturityLevel.Established), (new(2026, 5, 1), null)], history.Of(DkbmComponent.Strategy));
        Assert.Equal(7, history.LastChanges.Count);
        Assert.Empty(new SelfAssessmentHistory([First]).LastChanges);
        Assert.Throws<InvalidValueException>(() => new SelfAssessmentHistory([First, second with { On = First.On }]));
        Assert.Throws<InvalidValueException>(() => new SelfAssessmentHistory([First, second with { Territory = TerritoryKey.Parse("09762") }]));
    }

    [Fact]
    public void Assessment_WithoutRoleOrWithAComponentTwice_IsRefused()
    {
        Assert.Throws<InvalidValueException>(() => First with { AssessedBy = [] });
        Assert.Throws<InvalidValueException>(() => First with { Ratings = [First.Ratings[0], First.Ratings[0]] });
    }

    [Fact]
    public void A_further_rating_never_turns_what_was_decided() => Law.Check(
        Arb.From(from a in Assessments from component in Gen.Elements(Enum.GetValues<DkbmComponent>()) from level in Gen.Elements(Enum.GetValues<MaturityLevel>()) from asked in Gen.Elements(Enum.GetValues<MaturityLevel>()) select (A: a, Component: component, Level: level, Asked: asked)),
        x =>
        {
            if (x.A.LevelOf(x.Component) is not null) return true;
            var more = x.A with { Ratings = [.. x.A.Ratings, new(x.Component, x.Level)] };
            return x.A.IsAtLeast(x.Asked).IsUnknown || x.A.IsAtLeast(x.Asked) == more.IsAtLeast(x.Asked);
        });
}
