using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;
using static KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.TableSamples;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures;

public sealed class FrequencyTableTests
{
    private static readonly FrequencyTable Sample = Line(5, 7);

    [Fact]
    public void Read_AllFaults_AreNamedTogether()
    {
        var cells = new[]
        {
            Sample[At(null, 0)], Sample[At(null, 0)],
            new FrequencyCell(At(null, 9), Figure.Of(1)),
            new FrequencyCell(Breakdown.Total, Figure.Of(2.5m)),
        };
        var codes = FrequencyTable.Read("t", Sample.Dimensions, cells).Problems.Select(p => p.Code);
        Assert.Equal(["disclosure.cell-twice", "disclosure.unknown-category", "disclosure.no-count", "disclosure.cell-missing"], codes);
    }

    [Fact]
    public void Read_SumThatIsWrong_IsALocatedProblem()
    {
        var problem = Assert.Single(With(13).Problems);
        Assert.Equal(("disclosure.sum", "t: total", "13"), (problem.Code, problem.Location, problem.Value));
        Assert.Contains("12", problem.What.German, StringComparison.Ordinal);
        Assert.True(With(12).Succeeded);
    }

    [Theory]
    [InlineData(13, 1, true)]
    [InlineData(14, 1, false)]
    public void Read_SumWithinTheToleranceAllowed_IsAWarning(long total, int allowed, bool succeeds)
    {
        var table = With(total, allowed);
        Assert.Equal(succeeds, table.Succeeded);
        Assert.Equal(succeeds ? ProblemSeverity.Warning : ProblemSeverity.Error, Assert.Single(table.Problems).Severity);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(18, false)]
    public void Read_SumOfCountsThatTheSourceRounds_MayDifferByTheRounding(long total, bool succeeds)
    {
        // Three cells, each off by one at most: 9 and 3 and a sum of 9 to 15.
        Figure Rounded(long n) => Figure.Of(n) with { RoundedToMultipleOf = 3 };
        var table = FrequencyTable.Read("t", Sample.Dimensions, [
            new(At(null, 0), Rounded(9)), new(At(null, 1), Rounded(3)), new(Breakdown.Total, Rounded(total))]);
        Assert.Equal(succeeds, table.Succeeded);
    }

    [Fact]
    public void Read_SecretPart_LeavesTheSumUnchecked() => Assert.True(FrequencyTable.Read("t", Sample.Dimensions, [
        Sample[At(null, 0)], new(At(null, 1), Figure.Without(FigureSign.UnknownOrSecret)), new(Breakdown.Total, Figure.Of(99))]).Succeeded);

    [Fact]
    public void Read_TotalNamedInTheAddress_IsTheSameCell()
    {
        var cells = Sample.Cells.Select(c => c.Address == Breakdown.Total ? c with { Address = Breakdown.By(("column", TableDimension.TotalId)) } : c);
        Assert.Equal(Sample.Cells, FrequencyTable.Read("t", Sample.Dimensions, cells).Value.Cells);
    }

    [Fact]
    public void Read_NoOrTooManyOrEqualDimensions_IsAProblem()
    {
        TableDimension Of(string name) => new(name, "a");
        foreach (ValueList<TableDimension> dimensions in (ValueList<TableDimension>[])
            [[], [Of("a"), Of("b"), Of("c"), Of("d"), Of("e")], [Of("a"), Of("a")]])
        {
            Assert.Equal("disclosure.dimensions", Assert.Single(FrequencyTable.Read("t", dimensions, []).Problems).Code);
            Assert.Equal("disclosure.dimensions", Assert.Single(FrequencyTable.OfFinestCells("t", dimensions, []).Problems).Code);
        }
    }

    [Fact]
    public void OfFinestCells_ASumGiven_IsAProblem() =>
        Assert.Equal("disclosure.unknown-category", FrequencyTable.OfFinestCells("t", Sample.Dimensions, [(Breakdown.Total, 3)]).Problems[0].Code);

    [Fact]
    public void Dimension_CategoryTwice_IsRefused() =>
        Assert.Equal("disclosure.category-twice", Assert.Throws<InvalidValueException>(() => new TableDimension("x", "a", "a")).Problems[0].Code);

    [Fact]
    public void Publication_TablesThatContradict_AreLocated()
    {
        var other = FrequencyTable.Read("u", Sample.Dimensions, Line(5, 8).Cells).Value;
        var codes = TablePublication.Of(Sample, other).Problems;
        Assert.Equal(["u: total", "u: column=c1"], codes.Select(p => p.Location));
        Assert.All(codes, p => Assert.Equal("disclosure.tables-differ", p.Code));
        Assert.Contains(TablePublication.Of(Sample, Sample).Problems, p => p.Code == "disclosure.table-twice");
        var split = FrequencyTable.OfFinestCells("v", [new("column", "c0", "c1", "c2")], []).Value;
        Assert.Contains(TablePublication.Of(Sample, split).Problems, p => p.Code == "disclosure.other-tree");
    }

    [Fact]
    public void Publication_TableThatStopsAtACoarserLevel_SharesTheUpperCells()
    {
        var fine = new TableDimension("column", new TableCategory("total", [new("c0", [new("x"), new("y")]), new("c1")]));
        var table = FrequencyTable.OfFinestCells(
            "fine", [fine], [(Breakdown.By(("column", "x")), 1), (Breakdown.By(("column", "y")), 4), (At(null, 1), 7)]).Value;
        var publication = DisclosureControl.Protect(TablePublication.Of(Sample, table).Value, new()).Value;
        Assert.Equal(publication.Tables[0][At(null, 0)], publication.Tables[1][At(null, 0)]);
        Assert.True(publication.Tables[1][Breakdown.By(("column", "y"))].IsHidden);
    }

    private static Reading<FrequencyTable> With(long total, int allowed = 0) => FrequencyTable.Read(
        "t", Sample.Dimensions, Sample.Cells.Select(c => c.Address == Breakdown.Total ? c with { Figure = Figure.Of(total) } : c), allowed);
}
