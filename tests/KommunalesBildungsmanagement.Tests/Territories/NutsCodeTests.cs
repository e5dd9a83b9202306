namespace KommunalesBildungsmanagement.Tests;

public sealed class NutsCodeTests
{
    [Theory]
    [InlineData("DE", 0)]
    [InlineData("DE2", 1)]
    [InlineData("DE27", 2)]
    [InlineData("DE272", 3)]
    [InlineData("DEB18", 3)]
    public void Read_GermanCode_KnowsItsLevelAndComesBack(string text, int level)
    {
        var code = NutsCode.Read(text).Value;
        Assert.Equal((level, text), (code.Level, code.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("D")]
    [InlineData("de272")]
    [InlineData("AT130")]
    [InlineData("DE27B2")]
    [InlineData("DE27b")]
    [InlineData("DE٣")]
    [InlineData("DE 2")]
    public void Read_OtherText_IsRefused(string text) => Assert.Equal(text, Refused.With("nuts.form", NutsCode.Read(text)).Value);
}
