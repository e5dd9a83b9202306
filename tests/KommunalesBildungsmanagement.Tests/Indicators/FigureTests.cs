namespace KommunalesBildungsmanagement.Tests;

public sealed class FigureTests
{
    [Theory]
    [InlineData(FigureSign.LessThanHalf)]
    [InlineData(FigureSign.UnknownOrSecret)]
    [InlineData(FigureSign.NotMeaningful)]
    [InlineData(FigureSign.Later)]
    [InlineData(FigureSign.NotReliable)]
    public void Without_AnySignButZero_HasNoValue(FigureSign sign)
    {
        var figure = Figure.Without(sign);
        Assert.Null(figure.Value);
        Assert.NotEqual(figure, Figure.Of(0));
        Assert.NotEqual(figure, Figure.Without(FigureSign.ExactZero));
        Assert.NotEqual(figure.Text.German, figure.Text.English);
    }

    [Fact]
    public void Without_ExactZero_IsZero() => Assert.Equal(0, Figure.Without(FigureSign.ExactZero).Value);

    [Fact]
    public void Without_SignThatPromisesANumber_IsRefused() => Refused.With("figure.number-without-value", () => Figure.Without(FigureSign.Number));

    [Fact]
    public void Signs_OfOfficialTables_AreSix() => Assert.Equal(7, Enum.GetValues<FigureSign>().Length);

    [Fact]
    public void Text_Number_HasGermanAndEnglishSeparators()
    {
        Assert.Equal(new("47.225", "47,225"), Figure.Of(47225).Text);
        Assert.Equal(new("1.234,5", "1,234.5"), Figure.Of(1234.5m).Text);
    }

    [Fact]
    public void Text_RoundedAndProvisional_SaysBoth() => Assert.Equal(
        new("645 (auf Vielfache von 3 gerundet) (vorläufig)", "645 (rounded to multiples of 3) (provisional)"),
        (Figure.Of(645) with { RoundedToMultipleOf = 3, Status = FigureStatus.Provisional }).Text);

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-5)]
    public void RoundedToMultipleOf_NoMultiple_IsRefused(int @base) =>
        Refused.With("figure.rounding", () => Figure.Of(645) with { RoundedToMultipleOf = @base });
}
