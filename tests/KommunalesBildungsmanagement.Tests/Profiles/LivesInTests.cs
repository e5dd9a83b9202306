using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Tests;

public sealed class LivesInTests
{
    [Theory]
    [InlineData("09777129", "09777129", "True")]
    [InlineData("09777129", "09777151", "False")]
    [InlineData("09777129", "09777", "Unknown")]
    [InlineData("09777129", "09", "Unknown")]
    [InlineData("09777129", "09762", "False")]
    [InlineData("09777129", "07", "False")]
    [InlineData("09777", "09777129", "True")]
    [InlineData("09777", "09", "Unknown")]
    [InlineData("09777", "09762000", "False")]
    [InlineData("09777", "07138", "False")]
    [InlineData("09", "09777129", "True")]
    [InlineData("09", "07", "False")]
    [InlineData("09", "DG", "Unknown")]
    public void Evaluate_WhatThePersonHasSaid_Decides(string territory, string residence, string expected) =>
        Assert.Equal(expected, LivesIn(territory, residence).ToString(), ignoreCase: true);

    [Theory]
    [InlineData("09777129")]
    [InlineData("09777")]
    [InlineData("09")]
    public void Evaluate_NothingSaid_IsUnknown(string territory) =>
        Assert.Equal(Truth.Unknown, ProfileTerms.LivesIn(TerritoryKey.Parse(territory), "dort").Evaluate(PersonProfile.Unknown));

    [Fact]
    public void Explain_Condition_NamesTheTerritory() => Assert.Equal(
        new("wohnt in Ostallgäu", "lives in Ostallgäu"),
        ProfileTerms.LivesIn(TerritoryKey.Parse("09777"), "Ostallgäu").Explain(PersonProfile.Unknown).Text);

    [Fact]
    public void Whoever_surely_lives_in_a_territory_surely_lives_in_what_contains_it() => Law.Check(
        TerritoryKeys.Any.Where(k => k.Level is TerritoryLevel.State or TerritoryLevel.District or TerritoryLevel.Municipality).Three().ToArbitrary(),
        keys =>
        {
            var (inner, outer, residence) = keys;
            var profile = new PersonProfile { Residence = residence };
            var (inInner, inOuter) = (ProfileTerms.LivesIn(inner, "a").Evaluate(profile), ProfileTerms.LivesIn(outer, "b").Evaluate(profile));
            return !outer.Contains(inner) || inInner <= inOuter;
        });

    [Fact]
    public void Where_a_person_lives_is_never_surely_elsewhere() => Law.Check(TerritoryKeys.Any.Two().ToArbitrary(), keys =>
    {
        var (territory, said) = keys;
        if (territory.Level is TerritoryLevel.Country or TerritoryLevel.GovernmentRegion) return true;
        var outcome = ProfileTerms.LivesIn(territory, "dort").Evaluate(new PersonProfile { Residence = said });
        var residence = said.Level == TerritoryLevel.GovernmentRegion ? said.State : said;
        return territory.Contains(residence) ? outcome.IsTrue : residence.Contains(territory) ? !outcome.IsFalse : outcome.IsFalse;
    });

    private static Truth LivesIn(string territory, string residence) =>
        ProfileTerms.LivesIn(TerritoryKey.Parse(territory), "dort").Evaluate(new PersonProfile { Residence = TerritoryKey.Parse(residence) });

    [Fact]
    public void Evaluate_DistrictOfAKreisfreieStadtSaid_IsTheTownItself()
    {
        Assert.Equal(Truth.True, LivesIn("09762000", "09762"));
        Assert.Equal(Truth.True, LivesIn("09762", "09762000"));
        Assert.Equal(Truth.Unknown, LivesIn("09762000", "09"));
        Assert.Equal(Truth.False, LivesIn("09762000", "09777"));
    }
}
