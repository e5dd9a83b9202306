namespace KommunalesBildungsmanagement.Tests;

public sealed class TerritoryNamesTests
{
    [Theory]
    [InlineData("Kaufbeuren", "Kaufbeuren, kreisfreie Stadt")]
    [InlineData("Kaufbeuren, Stadt", "KAUFBEUREN")]
    [InlineData("Dillingen a.d.Donau", "Dillingen  a.d.Donau, Landkreis")]
    [InlineData("Köln", "Reg.-Bez. Köln")]
    [InlineData("früher: Direktionsbezirk Leipzig", "Leipzig")]
    [InlineData("Garmisch - Partenkirchen", "Garmisch-Partenkirchen")]
    public void AreSame_OtherWriting_IsTheSame(string left, string right)
    {
        Assert.True(TerritoryNames.AreSame(left, right));
        Assert.True(TerritoryNames.AreSame(right, left));
    }

    [Theory]
    [InlineData("Rostock", "Landkreis Rostock")]
    [InlineData("Pfaffenhofen a.d.Ilm", "Pfaffenhofen a.d.Roth")]
    [InlineData("Neuwied", "Neustadt")]
    [InlineData("Kaufbeuren", "")]
    public void AreSame_OtherWord_IsAnotherName(string left, string right) => Assert.False(TerritoryNames.AreSame(left, right));
}
