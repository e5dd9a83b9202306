namespace KommunalesBildungsmanagement.Tests;

public sealed class LearningOfferingTests
{
    [Theory]
    [InlineData("", "English")]
    [InlineData("Deutsch", " ")]
    public void Title_EmptyInOneLanguage_CannotBeMade(string german, string english) =>
        Assert.Throws<ArgumentException>(() => Valid.Offering with { Title = new(german, english) });

    [Fact]
    public void LifePhases_None_IsRefused() =>
        Assert.Equal("LifePhases", Refused.With("value.none", () => Valid.Offering with { LifePhases = [] }).Location);

    [Fact]
    public void Lists_EntryTwice_IsRefused()
    {
        Assert.Equal("LP3", Refused.With("value.twice", () => Valid.Offering with { LifePhases = ["LP3", "LP4", "LP3"] }).Value);
        Assert.Equal("Topics", Refused.With("value.twice", () => Valid.Offering with { Topics = ["0231", "0231"] }).Location);
    }

    [Fact]
    public void Instances_IdTwice_IsRefused() => Assert.Equal("autumn", Refused.With(
        "value.twice", () => Valid.Offering with { Instances = [Valid.Instance, Valid.Instance with { TimeSlots = [] }] }).Value);

    [Fact]
    public void AccessConditions_IdTwice_IsRefused() => Assert.Equal("age", Refused.With(
        "value.twice", () => Valid.Offering with { AccessConditions = [
            Valid.AccessCondition, Valid.AccessCondition with { Kind = AccessKind.Soft }] }).Value);

    [Fact]
    public void Defaults_WhatNobodyHasSaid_IsUnknownAndNotNo()
    {
        Assert.Null(Valid.Offering.Price);
        Assert.Equal(Truth.Unknown, Valid.Offering.ProvidesChildcare);
        Assert.Equal(Truth.Unknown, Valid.Offering.Accessibility.Has("step-free"));
        Assert.Equal(Audience.Everybody, Valid.Offering.Audience);
    }

    [Fact]
    public void Equality_SameContent_IsEqual() =>
        Assert.Equal(
            Valid.Offering,
            Valid.Offering with { LifePhases = ["LP3"], Topics = ["0231"], Instances = [Valid.Instance with { TimeSlots = ["tue-evening"] }] });
}
