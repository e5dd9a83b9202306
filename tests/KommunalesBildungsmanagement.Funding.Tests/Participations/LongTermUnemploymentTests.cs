using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.Participations;

/// <summary>Long-term unemployment: stated, or by a definition that a host chooses; never guessed.</summary>
public sealed class LongTermUnemploymentTests
{
    private static readonly LongTermUnemploymentDefinition Definition =
        new() { MonthsBelow25 = 6, MonthsFrom25 = 12, Source = new("Leitfaden (Beispiel)", "Nr. 1", null, null, Confidence.Reported) };

    [Fact]
    public void Indicator_WithoutStatement_IsOpen()
    {
        var p = Unemployed(new(1980, 1, 1), new(2010, 1, 1), new(2019, 1, 1));
        Assert.Equal(RuleVerdict.Undetermined, EsfOutputs.Compiled.LongTermUnemployed.Evaluate(p, Records.Context));
        Assert.Equal(RuleVerdict.Met, EsfOutputs.Compiled.LongTermUnemployed.Evaluate(Definition.ApplyTo(p), Records.Context));
    }

    [Theory]
    [InlineData("1999-01-01", "2018-07-01", "2019-01-01", false)] // 20 years: six months, not more
    [InlineData("1999-01-01", "2018-07-01", "2019-01-02", true)]
    [InlineData("1999-01-01", "2018-08-31", "2019-02-28", false)]
    [InlineData("1994-01-01", "2018-07-01", "2019-01-02", false)] // 25 years: twelve months
    [InlineData("1994-01-02", "2018-01-01", "2019-01-01", true)] // 24 years on this day
    [InlineData("1994-01-01", "2018-01-01", "2019-01-01", false)]
    [InlineData("1994-01-01", "2018-01-01", "2019-01-02", true)]
    [InlineData(null, "2018-07-02", "2019-01-02", false)] // too short at any age
    [InlineData(null, "2018-05-01", "2019-01-02", null)] // depends on the age
    [InlineData(null, "2017-05-01", "2019-01-02", true)] // long enough at any age
    [InlineData("1994-01-01", null, "2019-01-02", null)]
    [InlineData("1994-01-01", "2018-01-01", null, null)]
    public void IsMetBy_MoreThan_IsMeantLiterally(string? born, string? since, string? entered, bool? expected) =>
        Assert.Equal(expected, Definition.IsMetBy(Unemployed(Day(born), Day(since), Day(entered))));

    [Fact]
    public void IsMetBy_StatementAndStatus_GoFirst()
    {
        var p = Unemployed(new(1980, 1, 1), new(2010, 1, 1), new(2019, 1, 1));
        Assert.False(Definition.IsMetBy(p.With(a => a with { IsLongTermUnemployed = false })));
        Assert.False(Definition.IsMetBy(p.With(a => a with { Status = EmploymentStatus.Employed })));
        Assert.Null(Definition.IsMetBy(p.With(a => a with { Status = null })));
    }

    private static Participation Unemployed(LocalDate? born, LocalDate? since, LocalDate? entered) =>
        (Records.In(Records.Esf) with { EnteredOn = entered })
        .With(a => a with { BornOn = born, Status = EmploymentStatus.Unemployed, UnemployedSince = since });

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
