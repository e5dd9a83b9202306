namespace KommunalesBildungsmanagement.Tests;

public sealed class TerritoryKeyTests
{
    [Theory]
    [InlineData("DG", TerritoryLevel.Country)]
    [InlineData("09", TerritoryLevel.State)]
    [InlineData("097", TerritoryLevel.GovernmentRegion)]
    [InlineData("09777", TerritoryLevel.District)]
    [InlineData("09777129", TerritoryLevel.Municipality)]
    public void Read_KeyOfEachLevel_KnowsItsLevelAndComesBack(string text, TerritoryLevel level)
    {
        var key = TerritoryKey.Read(text).Value;
        Assert.Equal(level, key.Level);
        Assert.Equal(text, key.ToString());
    }

    [Theory]
    [InlineData("9762", "09762")]
    [InlineData("9777129", "09777129")]
    public void Read_LostLeadingZero_IsRefusedWithAHintAndNotRepaired(string text, string meant)
    {
        var problem = Refused.With("territory-key.length", TerritoryKey.Read(text));
        Assert.Equal(text, problem.Value);
        Assert.Contains(meant, problem.Remedy.German, StringComparison.Ordinal);
        Assert.Contains(meant, problem.Remedy.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("097771")]
    [InlineData("097771290")]
    public void Read_AnotherLength_IsRefused(string text) => Refused.With("territory-key.length", TerritoryKey.Read(text));

    [Theory]
    [InlineData("17")]
    [InlineData("00")]
    [InlineData("17001")]
    [InlineData("99999999")]
    public void Read_LandThatDoesNotExist_IsRefused(string text) =>
        Assert.Contains(text[..2], Refused.With("territory-key.state", TerritoryKey.Read(text)).What.German, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" 09762")]
    [InlineData("0976a")]
    [InlineData("dg")]
    [InlineData("٠٩٧٦٢")]
    public void Read_OtherThanAsciiDigits_IsRefused(string text) => Refused.With("territory-key.digits", TerritoryKey.Read(text));

    [Fact]
    public void Parse_WrongKey_ThrowsWithTheProblem() => Refused.With("territory-key.state", () => TerritoryKey.Parse("17"));

    [Fact]
    public void Default_IsGermany()
    {
        Assert.Equal(TerritoryKey.Germany, default);
        Assert.Equal(TerritoryKey.Germany, TerritoryKey.Parse("DG"));
        Assert.Equal((TerritoryKey.Germany, null), (TerritoryKey.Germany.State, TerritoryKey.Germany.District));
    }

    [Fact]
    public void StateAndDistrict_OfAMunicipality_AreItsLeadingDigits()
    {
        var key = TerritoryKey.Parse("09777129");
        Assert.Equal((TerritoryKey.Parse("09"), TerritoryKey.Parse("09777")), (key.State, key.District));
        Assert.Null(TerritoryKey.Parse("097").District);
    }

    [Fact]
    public void Contains_OtherDistrictWithTheSameLastDigits_IsFalse()
    {
        Assert.True(TerritoryKey.Parse("09777").Contains(TerritoryKey.Parse("09777129")));
        Assert.False(TerritoryKey.Parse("09777129").Contains(TerritoryKey.Parse("09777")));
        Assert.False(TerritoryKey.Parse("09762").Contains(TerritoryKey.Parse("09777129")));
        Assert.True(TerritoryKey.Parse("09777129").Overlaps(TerritoryKey.Parse("09777")));
    }

    [Fact]
    public void FormatOf_KeyOfAnotherLevel_NamesTheLevelThatIsMeant()
    {
        using var json = System.Text.Json.JsonDocument.Parse("\"09777129\"");
        var problem = Refused.With("territory-key.level", TerritoryKey.FormatOf(TerritoryLevel.District).Read(json.RootElement));
        Assert.Contains("Kreis", problem.Remedy.German, StringComparison.Ordinal);
        Assert.Contains("district", problem.Remedy.English, StringComparison.Ordinal);
    }
}
