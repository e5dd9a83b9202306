using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Calculations.Durations;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Durations;

public sealed class ProgrammeDurationTests
{
    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    [Theory]
    [InlineData("2015-09-01", "2018-08-31")] // Erlangen
    [InlineData("2016-04-01", "2019-03-31")] // Pfaffenhofen
    [InlineData("2015-06-01", "2018-05-31")] // Fürth
    [InlineData("2017-01-01", "2019-12-31")] // Eisenach
    [InlineData("2021-03-01", "2024-02-29")]
    [InlineData("2020-02-29", "2023-02-28")]
    public void BildungIntegriert_RunsThreeYears(string start, string end) =>
        Assert.Equal(Day(end), ProgrammeDurations.BildungIntegriert(Day(start)).Value);

    [Theory]
    [InlineData("2018-08-31", "2020-08-31", false)] // Erlangen
    [InlineData("2019-03-31", "2021-03-31", false)] // Pfaffenhofen
    [InlineData("2019-12-31", "2021-06-30", true)] // Eisenach
    [InlineData("2019-06-29", "2021-06-29", false)]
    [InlineData("2019-06-30", "2021-06-30", false)]
    [InlineData("2019-07-01", "2021-06-30", true)]
    [InlineData("2018-02-28", "2020-02-29", false)]
    public void BildungIntegriert_ExtensionEndsWithTheProgramme(string end, string latest, bool capped) => Assert.Equal(
        new ExtensionEnd(Day(latest), capped),
        ProgrammeDurations.BildungIntegriertExtension(Day(end), ProgrammeDurations.BildungIntegriertProgrammeEnd).Value);

    [Fact]
    public void BildungIntegriert_ExtensionWithoutProgrammeEnd_IsNotKnown()
    {
        Assert.Equal(CalculationState.Unknown, ProgrammeDurations.BildungIntegriertExtension(Day("2019-12-31"), null).State);
        Assert.Equal(new LocalDate(2021, 12, 31), ProgrammeDurations.BildungIntegriertExtension(Day("2019-12-31"), Day("2022-12-31")).Value.Latest);
        Assert.Equal(
            CalculationState.NotApplicable, ProgrammeDurations.BildungIntegriertExtension(Day("2021-07-01"), Day("2021-06-30")).State);
    }

    [Fact]
    public void Koordinierung_RunsTwiceTwentyFourMonths()
    {
        Assert.Equal(Day("2018-06-30"), ProgrammeDurations.KoordinierungNeuzugewanderte(Day("2016-07-01")).Value); // Coburg
        Assert.Equal(Day("2020-06-30"), ProgrammeDurations.KoordinierungNeuzugewanderteExtension(Day("2018-06-30")).Value);
        Assert.Equal(Day("2018-11-30"), ProgrammeDurations.KoordinierungNeuzugewanderte(Day("2016-12-01")).Value); // Diepholz
    }

    [Theory]
    [InlineData("2024-01-01", "2027-12-31")]
    [InlineData("2023-07-15", "2027-07-14")]
    public void Bildungskommunen_RunsFortyEightMonths(string start, string end) =>
        Assert.Equal(Day(end), ProgrammeDurations.Bildungskommunen(Day(start)).Value);
}
