using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Genesis;

namespace KommunalesBildungsmanagement.Interchange.Tests.Genesis;

public class GenesisSignsTests
{
    [Theory]
    [InlineData("-", FigureSign.ExactZero)]
    [InlineData(".", FigureSign.UnknownOrSecret)]
    [InlineData("x", FigureSign.NotMeaningful)]
    [InlineData("...", FigureSign.Later)]
    [InlineData("/", FigureSign.NotReliable)]
    [InlineData("0", FigureSign.LessThanHalf)]
    [InlineData("17", FigureSign.Number)]
    public void Every_sign_is_read(string text, FigureSign sign) => Assert.Equal(sign, GenesisSigns.Read(text).Value.Sign);

    [Fact]
    public void Decimal_comma_is_read() => Assert.Equal(6.8m, GenesisSigns.Read("6,8").Value.Value);

    [Theory]
    [InlineData("")]
    [InlineData("6.8")]
    [InlineData("1 000")]
    [InlineData("n/a")]
    public void Anything_else_is_a_problem(string text) => Assert.Equal("figure.form", Assert.Single(GenesisSigns.Read(text).Problems).Code);
}
