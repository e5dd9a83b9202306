namespace KommunalesBildungsmanagement.Tests;

public sealed class RegionalKeyTests
{
    [Fact]
    public void Read_TwelveDigits_GivesMunicipalityAndAssociation()
    {
        var key = RegionalKey.Read("097775742138").Value;
        Assert.Equal("09777138", key.Municipality.ToString());
        Assert.Equal("097775742", key.Association);
        Assert.Equal("097775742138", key.ToString());
    }

    [Theory]
    [InlineData("09777138")]
    [InlineData("09777574213a")]
    [InlineData("DG")]
    [InlineData("")]
    public void Read_OtherThanTwelveDigits_IsRefused(string text) => Refused.With("regional-key.length", RegionalKey.Read(text));

    [Fact]
    public void Read_LandThatDoesNotExist_IsRefused() => Refused.With("territory-key.state", RegionalKey.Read("170010000000"));
}
