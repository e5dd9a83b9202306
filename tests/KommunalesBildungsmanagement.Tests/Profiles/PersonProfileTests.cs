namespace KommunalesBildungsmanagement.Tests;

public sealed class PersonProfileTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(151)]
    public void Age_Impossible_IsRefused(int age) => Refused.With("profile.age", () => new PersonProfile { Age = age });

    [Theory]
    [InlineData(0)]
    [InlineData(150)]
    public void Age_AtTheEnds_IsTakenOver(int age) => Assert.Equal(age, new PersonProfile { Age = age }.Age);

    [Fact]
    public void Budget_Negative_IsRefused() => Refused.With("value.negative", () => new PersonProfile { Budget = -1 });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxDistance_NotMoreThanZero_IsRefused(int metres) =>
        Refused.With("profile.max-distance", () => new PersonProfile { MaxDistance = metres });

    [Fact]
    public void StartingPointAndMaxDistance_AreNeverProposedAsAChange() =>
        Assert.DoesNotContain(ProfileChanges.Terms, t => t.Equals(ProfileTerms.StartingPoint) || t.Equals(ProfileTerms.MaxDistance));

    [Fact]
    public void Residence_EachLevel_SaysWhatItKnows()
    {
        Assert.Equal(("09", "09777", "09777129"), Of("09777129"));
        Assert.Equal(("09", "09777", null), Of("09777"));
        Assert.Equal(("09", null, null), Of("097"));
        Assert.Equal(("09", null, null), Of("09"));
        Assert.Equal((null, null, null), Of("DG"));
    }

    [Fact]
    public void ToString_FullProfile_LeaksNothing()
    {
        var profile = new PersonProfile
        {
            Age = 17,
            Residence = TerritoryKey.Parse("09762000"),
            German = CefrLevel.A2,
            Situations = PartialSet<string>.Exactly("refugee"),
            Biography = new(new Station("between", DateRange.Always)),
        };
        Assert.Equal("PersonProfile", profile.ToString());
        Assert.Equal("PersonProfile", $"{profile}");
        Assert.DoesNotContain("between", profile.Biography.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_EachFactOfAProfile_IsPersonalDataWithAQuestionInBothLanguages() => Assert.All(ProfileTerms.All, term =>
    {
        Assert.NotEqual(Sensitivity.None, term.Sensitivity);
        Assert.NotEqual(term.Label.German, term.Label.English);
        Assert.NotEqual(term.Question.German, term.Question.English);
        Assert.Null(term.Observe(PersonProfile.Unknown));
    });

    private static (string? State, string? District, string? Municipality) Of(string key)
    {
        var profile = new PersonProfile { Residence = TerritoryKey.Parse(key) };
        return (profile.ResidenceState, profile.ResidenceDistrict, profile.ResidenceMunicipality);
    }
}
