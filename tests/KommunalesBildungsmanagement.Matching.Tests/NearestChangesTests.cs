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
    public void Find_NotNotSuitable_IsEmpty() => Assert.Empty(NearestChanges.Find(new(), Course.Asking(ProfileTerms.Age.AtLeast(18)), Context));
}
