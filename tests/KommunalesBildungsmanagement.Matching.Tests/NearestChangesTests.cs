using static KommunalesBildungsmanagement.Matching.Tests.Samples;

namespace KommunalesBildungsmanagement.Matching.Tests;

public sealed class NearestChangesTests
{
    [Fact]
    public void Find_TooYoung_SaysTheAge()
    {
        var change = Assert.Single(NearestChanges.Find(new() { Age = 17 }, Course.Asking(ProfileTerms.Age.AtLeast(18)), Context));
        Assert.Equal("Alter: 18", Assert.Single(change.Changes).Text.German);
        Assert.Equal(Verdict.Suitable, change.Verdict);
    }

    [Fact]
    public void Find_TwoObstacles_SaysBothTogether()
    {
        var offering = Course.Asking(ProfileTerms.Age.AtLeast(18)).Asking(ProfileTerms.German.AtLeast(CefrLevel.B1));
        var change = Assert.Single(NearestChanges.Find(new() { Age = 17, German = CefrLevel.A1 }, offering, Context));
        Assert.Equal(["Alter: 18", "Deutsch: B1"], change.Changes.Select(c => c.Text.German).Order());
    }

    [Fact]
    public void Find_Alternatives_SaysEachAlone()
    {
        var offering = Course.Asking(ProfileTerms.Age.AtLeast(18) | ProfileTerms.Certificate.AtLeast(SchoolCertificate.Hauptschulabschluss));
        var changes = NearestChanges.Find(new() { Age = 17, Certificate = SchoolCertificate.None }, offering, Context);
        Assert.Equal(["Alter: 18", "Schulabschluss: Hauptschulabschluss"], changes.Select(c => Assert.Single(c.Changes).Text.German).Order());
    }

    [Fact]
    public void Find_ResidenceAlone_ProposesNothing() =>
        Assert.Empty(NearestChanges.Find(new() { Residence = Territories.TerritoryKey.Parse("07138") }, Course with { ResidentsOnly = true }, Context));

    [Fact]
    public void Find_TooOldOrTooGood_ProposesNothing()
    {
        Assert.Empty(NearestChanges.Find(new() { Age = 30 }, Course.Asking(ProfileTerms.Age.Within(4, 18)), Context));
        Assert.Empty(NearestChanges.Find(new() { German = CefrLevel.C1 }, Course.Asking(ProfileTerms.German.LessThan(CefrLevel.B1)), Context));
        Assert.Empty(NearestChanges.Find(
            new() { Certificate = SchoolCertificate.MittlererAbschluss }, Course.Asking(ProfileTerms.Certificate.Is(SchoolCertificate.None)), Context));
    }

    [Fact]
    public void Find_SomethingElseUnknown_SaysTheChangeAndLeavesTheQuestion()
    {
        var offering = Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B1)).Asking(ProfileTerms.HasVocationalQualification.Is(false));
        var change = Assert.Single(NearestChanges.Find(new() { German = CefrLevel.A2 }, offering, Context));
        Assert.Equal(("Deutsch: B1", Verdict.NeedsClarification), (Assert.Single(change.Changes).Text.German, change.Verdict));
    }

    [Fact]
    public void Find_Interval_ProposesTheNearestValueFirst() =>
        Assert.Equal("Alter: 18", NearestChanges.Find(new() { Age = 12 }, Course.Asking(ProfileTerms.Age.Within(18, 30)), Context)[0].Changes[0].Text.German);

    [Fact]
    public void Find_ImpossibleValue_ProposesNothing() =>
        Assert.Empty(NearestChanges.Find(new() { Age = 17 }, Course.Asking(ProfileTerms.Age.AtLeast(200)), Context));

    [Fact]
    public void Find_NotNotSuitable_IsEmpty() => Assert.Empty(NearestChanges.Find(new(), Course.Asking(ProfileTerms.Age.AtLeast(18)), Context));
}
