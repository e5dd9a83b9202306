namespace KommunalesBildungsmanagement.Tests;

public sealed class AgeBandTests
{
    [Theory]
    [InlineData("0-<3", 0, 3, "unter 3 Jahre")]
    [InlineData("15-<16", 15, 16, "15 bis unter 16 Jahre")]
    [InlineData("65+", 65, null, "65 Jahre und älter")]
    [InlineData("0+", 0, null, "alle Altersgruppen")]
    public void Read_AGroup_IsWrittenTheSameWay(string code, int from, int? below, string german)
    {
        var band = AgeBand.Read(code).Value;
        Assert.Equal((from, below, code, german), (band.From, band.Below, band.Code, band.Text.German));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3-<3")]
    [InlineData("5-<3")]
    [InlineData("-<3")]
    [InlineData("0-3")]
    [InlineData("+")]
    [InlineData("-1+")]
    [InlineData("0-<3 ")]
    [InlineData("a-<b")]
    public void Read_SomethingElse_IsAProblem(string code)
    {
        var problem = Assert.Single(AgeBand.Read(code).Problems);
        Assert.Equal(("age-band.form", code), (problem.Code, problem.Value));
        Refused.SaysWhatAndRemedy(problem);
    }

    [Fact]
    public void Band_NegativeOrReversed_IsRefused()
    {
        Refused.With("value.negative", () => new AgeBand(-1, 3));
        Refused.With("age-band.reversed", () => new AgeBand(3, 3));
    }

    [Fact]
    public void SurveyPeriod_TwelveMonths_CoversAYear()
    {
        Assert.Equal(new DateRange(new(2022, 1, 1), new(2022, 12, 31)), new SurveyPeriod(new(2022, 12, 31), 12).Days);
        Refused.With("period.months", () => new SurveyPeriod(new(2022, 12, 31), 0));
        Refused.With("period.months", () => new SurveyPeriod(new(2022, 12, 31), 121));
    }
}
