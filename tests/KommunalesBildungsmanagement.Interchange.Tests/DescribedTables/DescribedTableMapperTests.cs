using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.DescribedTables;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.DescribedTables;

public sealed class DescribedTableMapperTests
{
    private static readonly DescribedTableMapping Mapping = new("konstanz/x", TerritoryKey.Parse("08335043"))
    {
        Columns = [new("unter_3", new("C01", "konstanz", Breakdown.Total))],
    };

    [Fact]
    public void Map_OfKnownAndOtherColumns_LosesNothing()
    {
        var mapped = Map("jahr,unter_3,kinder", "2007,27.1,100", "2008,,90");
        Assert.Empty(mapped.Problems);
        Assert.Equal(
            [("C01.konstanz", 27.1m), ("konstanz/x/kinder.1", 100m), ("konstanz/x/kinder.1", 90m)],
            mapped.Observations.Select(o => (o.Identity.Measurand.ToString(), o.Figure.Value!.Value)));
        Assert.Equal(1, mapped.EmptyCells);
        Assert.All(mapped.Observations, o => Assert.Equal("konstanz/x", o.Identity.Source));
        Assert.Equal("sample.csv:2:unter_3", mapped.Observations[0].Provenance.Place);
    }

    [Fact]
    public void Map_OfATimeColumnWithReferenceDay_TakesItAndNotThatOfTheRemarks() =>
        Assert.Equal(new ReferenceDay(new(2007, 3, 1)), Map("jahr,unter_3,kinder", "2007,27.1,5").Observations[0].Identity.Period);

    [Theory]
    [InlineData("'Jahr (Stichtag 1. März)'", "Jahr", "2007", "31.12.2007")]
    [InlineData("'Jahr (Stichtag 1. März)'", "Schuljahr", "2007/08", "Schuljahr 2007/08")]
    [InlineData("'Jahr (Stichtag 1. März)'", "Schuljahr", "1999/00", "Schuljahr 1999/00")]
    [InlineData("'Jahr (Stichtag 1. März)'", "'Stichtag: 15.10.'", "2007", "15.10.2007")]
    [InlineData("'Jahr (Stichtag 1. März)'", "'Stichtag 30. Februar'", "2007", "31.12.2007")]
    public void Map_OfTime_IsThePeriodThatTheDescriptionNames(string sound, string other, string cell, string period)
    {
        var description = DescribedSample.Description.Replace(sound, other, StringComparison.Ordinal);
        if (cell.Contains('/', StringComparison.Ordinal)) description = Text(description);
        var mapped = DescribedTableMapper.Map(DescribedSample.Read(description, "jahr,unter_3,kinder", $"{cell},27.1,5"), Mapping);
        Assert.Equal(period, mapped.Observations[0].Identity.Period.Text.German);
    }

    [Fact]
    public void Map_WithoutReferenceDay_IsTheCalendarYear()
    {
        var description = DescribedSample.Description.Replace("'Jahr (Stichtag 1. März)'", "Jahr", StringComparison.Ordinal)
            .Replace("Stichtag 31.12.", "Ende", StringComparison.Ordinal);
        var mapped = DescribedTableMapper.Map(DescribedSample.Read(description, "jahr,unter_3,kinder", "2007,27.1,5"), Mapping);
        Assert.Equal(new CalendarYear(2007), mapped.Observations[0].Identity.Period);
    }

    [Theory]
    [InlineData("2007/09")]
    [InlineData("2007/8")]
    [InlineData("07/08")]
    [InlineData("gestern")]
    [InlineData("1899/00")]
    public void Map_OfABadPeriod_RefusesTheRow(string cell)
    {
        var mapped = DescribedTableMapper.Map(
            DescribedSample.Read(Text(DescribedSample.Description), "jahr,unter_3,kinder", $"{cell},27.1,5", "2010/11,1.5,6"), Mapping);
        Assert.Equal(("mapping.period", "sample.csv:2:jahr"), (Assert.Single(mapped.Problems).Code, mapped.Problems[0].Location));
        Assert.Equal(2, mapped.Observations.Count);
    }

    [Fact]
    public void Map_OfTheSamePeriodTwice_KeepsTheFirst()
    {
        var mapped = Map("jahr,unter_3,kinder", "2007,27.1,100", "2007,28.1,100");
        Assert.Equal(["mapping.twice", "mapping.twice"], mapped.Problems.Select(p => p.Code));
        Assert.Equal(27.1m, mapped.Observations[0].Figure.Value);
    }

    [Theory]
    [InlineData("0_bis_unter_1", "0-<1")]
    [InlineData("100_bis_unter_101", "100-<101")]
    [InlineData("104", "104-<105")]
    [InlineData("5_bis_unter_5", null)]
    [InlineData("ab_5", null)]
    public void Map_OfAges_NeedsAgesInTheFirstColumn(string cell, string? age)
    {
        var mapped = DescribedTableMapper.Map(
            DescribedSample.Read(Text(DescribedSample.Description), "jahr,unter_3,kinder", $"{cell},27.1,5"),
            Mapping with { Period = new ReferenceDay(new(2025, 12, 31)) });
        if (age is null) Assert.Equal("mapping.age", Assert.Single(mapped.Problems).Code);
        else Assert.All(mapped.Observations, o => Assert.Equal(Breakdown.By((Dimensions.Age, age)), o.Identity.Measurand.Breakdown));
    }

    [Fact]
    public void Map_OfAColumnThatIsGone_IsAWarning()
    {
        var mapped = DescribedTableMapper.Map(
            DescribedSample.Read(DescribedSample.Description, "jahr,unter_3,kinder", "2007,27.1,5"),
            Mapping with { Columns = [new("ab_3", new("C02", "konstanz", Breakdown.Total))] });
        Assert.Equal("ab_3", Assert.Single(mapped.Problems, p => p.Code == "mapping.column-missing").Value);
    }

    private static string Text(string description) => description.ReplaceLineEndings("\n").Replace("name: jahr\n  type: int", "name: jahr\n  type: str",
        StringComparison.Ordinal);

    private static MappedTable Map(params string[] lines) =>
        DescribedTableMapper.Map(DescribedSample.Read(DescribedSample.Description, lines), Mapping);
}
