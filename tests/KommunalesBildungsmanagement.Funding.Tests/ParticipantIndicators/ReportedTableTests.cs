using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Tests.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>Figures that somebody reports.</summary>
public sealed class ReportedTableTests
{
    [Theory]
    [InlineData(EsfGeneration.Esf, 6, 4, null, 10, RuleVerdict.Met)]
    [InlineData(EsfGeneration.Esf, 6, 4, null, 11, RuleVerdict.NotMet)]
    [InlineData(EsfGeneration.Esf, 6, 4, 1, 11, RuleVerdict.NotMet)] // no column for it then
    [InlineData(EsfGeneration.EsfPlus, 6, 4, 1, 11, RuleVerdict.Met)]
    [InlineData(EsfGeneration.EsfPlus, 6, 4, 1, 10, RuleVerdict.NotMet)]
    [InlineData(EsfGeneration.EsfPlus, 6, 4, null, 10, RuleVerdict.Undetermined)]
    [InlineData(EsfGeneration.Esf, 6, null, null, 10, RuleVerdict.Undetermined)]
    public void GendersAddUp_ByGeneration(EsfGeneration generation, int? women, int? men, int? nonBinary, int? total, RuleVerdict expected)
    {
        var figure = new ReportedIndicator { Code = "X", Generation = generation, Women = women, Men = men, NonBinary = nonBinary, Total = total };
        Assert.Equal(expected, ReportedTableRules.Compiled.GendersAddUp.Evaluate(figure, Records.Context));
    }

    [Theory]
    [InlineData(9, 10, RuleVerdict.Met)]
    [InlineData(10, 10, RuleVerdict.Met)]
    [InlineData(11, 10, RuleVerdict.NotMet)]
    [InlineData(null, 10, RuleVerdict.Undetermined)]
    [InlineData(9, null, RuleVerdict.Undetermined)]
    public void PartWithinWhole_MayBeAllOfIt(int? part, int? whole, RuleVerdict expected) => Assert.Equal(
        expected, ReportedTableRules.Compiled.PartWithinWhole.Evaluate(new("CO02", "CO01", "total", part, whole), Records.Context));

    [Theory]
    [InlineData("CO02 <= CO01 (total)", "CO02")]
    [InlineData("CO04 <= CO03 (total)", "CO04")]
    [InlineData("CO08 <= CO07 (total)", "CO08")]
    [InlineData("CO13 <= CO12 (total)", "CO13")]
    [InlineData("CO09+CO10+CO11 <= CO01+CO03+CO05 (total)", "CO10")]
    [InlineData("CO01+CO03+CO05 <= grand total (total)", "CO05", "grand")]
    public void Check_Esf_FindsTheOneFault(string expected, string code, string? also = null)
    {
        var table = Table(EsfGeneration.Esf, "CO01 CO02 CO03 CO04 CO05 CO07 CO08 CO09 CO10 CO11 CO12 CO13");
        Assert.DoesNotContain(table.Check(Records.Context), f => f.Verdict != RuleVerdict.Met);
        table = table with { Figures = table.Figures.Select(f => f.Code == code ? f with { Total = f.Total + 100 } : f).ToValueList() };
        if (also is null) table = table with { GrandTotal = 1000 };
        Assert.Contains(table.Check(Records.Context), f => f.Figures == expected && f.Verdict == RuleVerdict.NotMet);
        Assert.Contains(table.Check(Records.Context), f => f.Figures == code && f.Rule.Id == "ESF-GENDER" && f.Verdict == RuleVerdict.NotMet);
    }

    [Fact]
    public void Check_EsfPlus_LooksAtEveryColumn()
    {
        var table = Table(EsfGeneration.EsfPlus, "EECO01 EECO02 EECO03 EECO04 EECO05 EECO09 EECO10 EECO11");
        Assert.DoesNotContain(table.Check(Records.Context), f => f.Verdict != RuleVerdict.Met);
        table = table with
        {
            Figures = table.Figures.Select(f => f.Code == "EECO03" ? f with { Women = f.Women + 7, Men = f.Men - 5, NonBinary = f.NonBinary - 2 } : f).ToValueList(),
        };
        Assert.Equal(["EECO03 <= EECO02 (women)"], table.Check(Records.Context).Where(f => f.Verdict == RuleVerdict.NotMet).Select(f => f.Figures));
    }

    [Fact]
    public void Check_FigureOfTheWholeMissing_IsOpen()
    {
        var findings = Table(EsfGeneration.Esf, "CO02").Check(Records.Context);
        Assert.Contains(findings, f => f.Figures == "CO02 <= CO01 (total)" && f.Verdict == RuleVerdict.Undetermined);
        Assert.Contains(findings, f => f.Figures == "CO01+CO03+CO05 <= grand total (total)" && f.Verdict == RuleVerdict.Undetermined);
        Assert.DoesNotContain(findings, f => f.Figures.StartsWith("CO09", StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_CodeTwice_IsRefused() => Assert.Throws<InvalidValueException>(() => Table(EsfGeneration.Esf, "CO01 CO01"));

    [Fact]
    public void Figures_Negative_AreRefused() =>
        Assert.Throws<InvalidValueException>(() => new ReportedIndicator { Code = "X", Generation = EsfGeneration.Esf, Men = -1 });

    // Every figure 10, and enough in the status classes to hold three classes of education.
    private static ReportedTable Table(EsfGeneration generation, string codes)
    {
        int Of(string code) => code is "EECO01" ? 90 : code is "CO01" or "CO03" or "CO05" or "EECO02" or "EECO04" or "EECO05" ? 30 : 20;
        return new()
        {
            Generation = generation,
            GrandTotal = 90,
            Figures = codes.Split(' ').Select(code => new ReportedIndicator
            {
                Code = code,
                Generation = generation,
                Total = Of(code),
                Women = (Of(code) / 2) - (generation == EsfGeneration.EsfPlus ? 2 : 0),
                Men = Of(code) / 2,
                NonBinary = generation == EsfGeneration.EsfPlus ? 2 : null,
            }).ToValueList(),
        };
    }
}
