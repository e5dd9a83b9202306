namespace KommunalesBildungsmanagement.Tests;

public sealed class OfficialMunicipalityKeyTests
{
    [Fact]
    public void Read_KreisfreieStadt_EndsIn000()
    {
        var kaufbeuren = OfficialMunicipalityKey.Read("09762000").Value;
        Assert.True(kaufbeuren.IsIndependentCity);
        Assert.Equal(TerritoryKey.Parse("09762"), kaufbeuren.District);
        Assert.Equal("09762000", kaufbeuren.ToString());
        Assert.False(OfficialMunicipalityKey.Read("09777151").Value.IsIndependentCity);
    }

    [Theory]
    [InlineData("09762")]
    [InlineData("DG")]
    public void Read_KeyOfAnotherLevel_IsRefused(string text) => Refused.With("municipality-key.length", OfficialMunicipalityKey.Read(text));

    [Fact]
    public void Read_LostLeadingZero_NamesTheKeyThatIsMeant() =>
        Assert.Contains(
            "09762000", Refused.With("territory-key.length", OfficialMunicipalityKey.Read("9762000")).Remedy.German,
            StringComparison.Ordinal);
}
