using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;
using KommunalesBildungsmanagement.Funding.Tests.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>Ages at entry: each threshold as literally as the regulation means it, one day before and on the birthday.</summary>
public sealed class AgeTests
{
    [Theory]
    [InlineData("1992-05-10", "2017-05-09", RuleVerdict.Met)] // 24
    [InlineData("1992-05-10", "2017-05-10", RuleVerdict.NotMet)] // 25
    [InlineData("2000-02-29", "2025-02-28", RuleVerdict.Met)] // 25 with the end of this day
    [InlineData("2000-02-29", "2025-03-01", RuleVerdict.NotMet)]
    public void Below25_Birthday_EndsIt(string born, string entered, RuleVerdict expected) =>
        Assert.Equal(expected, EsfOutputs.Compiled.Below25.Evaluate(Records.Aged(Records.Esf, Day(born), Day(entered)), Records.Context));

    [Theory]
    [InlineData("1962-03-01", "2017-02-28", RuleVerdict.NotMet)] // 54
    [InlineData("1962-03-01", "2017-03-01", RuleVerdict.Met)] // 55
    [InlineData("1964-02-29", "2019-02-28", RuleVerdict.NotMet)]
    [InlineData("1964-02-29", "2019-03-01", RuleVerdict.Met)]
    public void Above54_Birthday_BeginsIt(string born, string entered, RuleVerdict expected)
    {
        var p = Records.Aged(Records.Esf, Day(born), Day(entered));
        Assert.Equal(expected, EsfOutputs.Compiled.Above54.Evaluate(p, Records.Context));
        Assert.Equal(expected, EsfOutputs.Compiled.Above54WithoutWork.Evaluate(p, Records.Context));
    }

    [Theory]
    [InlineData("2005-09-02", "2023-09-01", "EECO06")] // 17
    [InlineData("2005-09-01", "2023-09-01", "EECO07")] // 18
    [InlineData("1993-09-02", "2023-09-01", "EECO07")] // 29
    [InlineData("1993-09-01", "2023-09-01", null)] // 30
    [InlineData("1968-09-02", "2023-09-01", null)] // 54
    [InlineData("1968-09-01", "2023-09-01", "EECO08")] // 55
    [InlineData("2004-02-29", "2022-02-28", "EECO06")]
    [InlineData("2004-02-29", "2022-03-01", "EECO07")]
    public void EsfPlus_EachAge_StandsInAtMostOneIndicator(string born, string entered, string? expected)
    {
        var p = Records.Aged(Records.EsfPlus, Day(born), Day(entered));
        string[] met = [.. IndicatorCatalogue.EsfPlus.Where(i => i.Code is "EECO06" or "EECO07" or "EECO08")
            .Where(i => i.Rule.Evaluate(p, Records.Context) == RuleVerdict.Met).Select(i => i.Code)];
        Assert.Equal(expected is null ? [] : [expected], met);
    }

    [Fact]
    public void Age_LaterBirthdays_ChangeNothing()
    {
        var p = Records.Aged(Records.Esf, Day("1992-05-10"), Day("2017-05-09")) with { ExitedOn = Day("2019-01-31") };
        Assert.Equal(RuleVerdict.Met, EsfOutputs.Compiled.Below25.Evaluate(p, Records.Context));
    }

    [Theory]
    [InlineData(null, "2017-05-09")]
    [InlineData("1992-05-10", null)]
    [InlineData("2018-01-01", "2017-05-09")]
    public void Age_DayMissingOrNotBornYet_IsUnknown(string? born, string? entered)
    {
        var p = Records.In(Records.Esf) with { EnteredOn = entered is null ? null : Day(entered) };
        p = p.With(a => a with { BornOn = born is null ? null : Day(born) });
        Assert.Equal(RuleVerdict.Undetermined, EsfOutputs.Compiled.Below25.Evaluate(p, Records.Context));
        Assert.Equal(RuleVerdict.Undetermined, EsfOutputs.Compiled.Above54.Evaluate(p, Records.Context));
    }

    [Theory]
    [InlineData(24, RuleVerdict.Met)]
    [InlineData(25, RuleVerdict.NotMet)]
    [InlineData(23, RuleVerdict.NotMet)]
    [InlineData(null, RuleVerdict.NotApplicable)]
    public void ReportedAge_IsThatAtEntry(int? reported, RuleVerdict expected)
    {
        var p = Records.Aged(Records.Esf, Day("1992-05-10"), Day("2017-05-09")) with { ReportedAge = reported };
        Assert.Equal(expected, ParticipationRules.Compiled.AgeAtEntry.Evaluate(p, Records.Context));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
