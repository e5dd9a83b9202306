using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;
using static KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.TableSamples;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures;

public sealed class DisclosureControlTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void Minimum_CountAroundThree_IsHiddenBelow(long count, bool hidden)
    {
        var cell = Protect(Line(count, 40, 50)).Tables[0][At(null, 0)];
        Assert.Equal(hidden, cell.IsHidden);
        Assert.Equal(hidden ? CellStatus.PrimarySuppressed : CellStatus.Published, cell.Status);
        Assert.Equal(hidden ? "." : $"{count}", cell.Symbol);
    }

    [Fact]
    public void Minimum_Higher_HidesMore()
    {
        var table = Protect(Line(4, 5, 40, 50), new() { MinimumCount = 5 }).Tables[0];
        Assert.Equal(CellStatus.PrimarySuppressed, table[At(null, 0)].Status);
        Assert.NotEqual(CellStatus.PrimarySuppressed, table[At(null, 1)].Status);
    }

    [Fact]
    public void Box_CheapestCorners_AreHiddenAndNothingElse()
    {
        var publication = Protect(Grid(new long[,] { { 1, 90, 10 }, { 80, 95, 99 }, { 12, 96, 11 } }));
        var hidden = publication.Tables[0].Cells.Where(c => c.IsHidden).Select(c => c.Address).ToHashSet();
        Assert.Equal([At(0, 0), At(0, 2), At(2, 0), At(2, 2)], hidden);
        Assert.Equal(new DisclosureLoss(16, 1, 3, 1, 33), publication.Loss);
        Assert.Equal(CellStatus.SecondarySuppressed, publication.Tables[0][At(2, 2)].Status);
        Assert.Equal(25.0m, publication.Loss.PercentHidden);
    }

    [Fact]
    public void Cycle_ZerosInTheWay_GoesAroundThemInsteadOfHidingTotals()
    {
        var table = Protect(Grid(new long[,] { { 2, 9, 0 }, { 0, 9, 9 }, { 9, 0, 9 } })).Tables[0];
        Assert.All(table.Cells.Where(c => c.Address.Parts.Count < 2), c => Assert.False(c.IsHidden));
        Assert.Equal(6, table.Cells.Count(c => c.IsHidden));
        Assert.Equal("-", table[At(0, 2)].Symbol);
        Assert.Equal(CellStatus.ExactZero, table[At(0, 2)].Status);
    }

    [Fact]
    public void Sum_NothingBesideToMove_IsHiddenToo()
    {
        // The only case of the row; the row is the only one with cases in this column.
        var table = Protect(Grid(new long[,] { { 1, 0 }, { 0, 50 } })).Tables[0];
        Assert.True(table[At(0, null)].IsHidden);
        Assert.True(table[At(null, 0)].IsHidden);
        Assert.True(table[Breakdown.Total].IsHidden || table[At(1, 1)].IsHidden);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    public void Total_BelowTheMinimum_NothingIsShown(long count)
    {
        var publication = Protect(Line(count, 0));
        Assert.True(publication.Tables[0][Breakdown.Total].IsHidden);
        Assert.True(publication.Tables[0][At(null, 0)].IsHidden);
        Assert.True(publication.GuaranteeOf(Breakdown.Total)!.Highest >= 3);
    }

    [Fact]
    public void Guarantee_OfAHiddenCell_ReachesACountThatMayBeShown()
    {
        var guarantee = Protect(Line(1, 40, 50)).GuaranteeOf(At(null, 0))!;
        Assert.Equal((1, 3, 2), (guarantee.Lowest, guarantee.Highest, guarantee.Width));
        Assert.Equal([new(At(null, 0), 3, 1), new(At(null, 1), 38, 40)], guarantee.Witness);
        Assert.Null(Protect(Line(1, 40, 50)).GuaranteeOf(At(null, 2)));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(5, true)]
    public void Width_OfTheInterval_DecidesWhichCellsCanHelp(int width, bool large)
    {
        // The smaller helper holds 5 and can give up 4 without looking empty.
        var table = Protect(Line(1, 5, 60), new() { LeastIntervalWidth = width }).Tables[0];
        Assert.Equal(large, table[At(null, 2)].IsHidden);
        Assert.Equal(!large, table[At(null, 1)].IsHidden);
    }

    [Fact]
    public void Width_NotStated_ReachesACountThatMayBeShown()
    {
        Assert.Equal(2, new DisclosurePolicy().EffectiveIntervalWidth);
        Assert.Equal(4, new DisclosurePolicy { MinimumCount = 5 }.EffectiveIntervalWidth);
        Assert.Equal(3, new DisclosurePolicy { ZerosAreDisclosive = true }.EffectiveIntervalWidth);
        Assert.Equal(3, new DisclosurePolicy { GroupDisclosureDimensions = ["column"] }.EffectiveIntervalWidth);
        Assert.Equal(1, new DisclosurePolicy { Method = DisclosureMethod.RoundToThree }.EffectiveIntervalWidth);
        Assert.Equal(2, new DisclosurePolicy { Method = DisclosureMethod.RoundToFive }.EffectiveIntervalWidth);
        Assert.Equal(7, new DisclosurePolicy { LeastIntervalWidth = 7 }.EffectiveIntervalWidth);
    }

    [Fact]
    public void Guard_AgainstSingleCases_TakesAnotherCellBesides()
    {
        var table = Grid(new long[,] { { 1, 2, 60 }, { 1, 60, 70 }, { 50, 60, 70 } });
        var open = Protect(table, new() { GuardsAgainstSingleCases = false }).Loss;
        var guarded = Protect(table).Loss;
        Assert.True(guarded.Secondary >= open.Secondary);
    }

    [Fact]
    public void Zeros_Disclosive_AreHiddenLikeSmallCounts()
    {
        var table = Protect(Line(0, 40, 50), new() { ZerosAreDisclosive = true }).Tables[0];
        Assert.Equal(CellStatus.PrimarySuppressed, table[At(null, 0)].Status);
        Assert.Contains("niemand", table[At(null, 0)].Reason.German, StringComparison.Ordinal);
        Assert.Equal(CellStatus.ExactZero, Protect(Line(0, 40, 50)).Tables[0][At(null, 0)].Status);
    }

    [Fact]
    public void Group_AllInOneCategory_IsHiddenWithAZeroBeside()
    {
        var table = Grid(new long[,] { { 20, 0, 0 }, { 10, 11, 12 }, { 13, 14, 15 } });
        var policy = new DisclosurePolicy { GroupDisclosureDimensions = ["column"] };
        var shown = Protect(table, policy).Tables[0];
        Assert.Equal(CellStatus.PrimarySuppressed, shown[At(0, 0)].Status);
        Assert.Contains("alle", shown[At(0, 0)].Reason.German, StringComparison.Ordinal);
        Assert.True(shown[At(0, 1)].IsHidden || shown[At(0, 2)].IsHidden);
        Assert.False(shown[At(0, null)].IsHidden);
        Assert.Equal("20", Protect(table).Tables[0][At(0, 0)].Symbol);
        Assert.Equal("20", Protect(table, new() { GroupDisclosureDimensions = ["row"] }).Tables[0][At(0, 0)].Symbol);
    }

    [Theory]
    [InlineData(75, 85, false)]
    [InlineData(86, 85, true)]
    [InlineData(85, 85, false)]
    public void Dominance_LargestContributorsAroundTheShare_AreHiddenAbove(long largest, int percent, bool hidden)
    {
        var policy = new DisclosurePolicy { Dominance = new(1, percent) };
        var publication = Protect(WithContributions(100, largest, 5), policy);
        Assert.Equal(hidden, publication.Tables[0][At(null, 0)].IsHidden);
        // 86 is 85 % of 101.2: two more must be possible, of which 86 are no more than 85 %.
        if (hidden) Assert.True(publication.GuaranteeOf(At(null, 0))!.Highest >= 102);
    }

    [Theory]
    [InlineData(80, 12, 10, false)]
    [InlineData(81, 11, 10, true)]
    [InlineData(80, 13, 10, true)]
    public void Percent_OthersAroundTheShare_AreHiddenBelow(long first, long second, int percent, bool hidden)
    {
        // The others hold 8, 8 and 7; ten percent of the largest are 8, 8.1 and 8.
        var publication = Protect(WithContributions(100, first, second), new() { Percent = new(percent) });
        Assert.Equal(hidden, publication.Tables[0][At(null, 0)].IsHidden);
        if (hidden) Assert.True(publication.GuaranteeOf(At(null, 0))!.Highest >= 101);
    }

    [Fact]
    public void Priority_HeavyCell_IsSparedAndAKeptCellIsPublished()
    {
        var table = Line(1, 9, 40, 50);
        Assert.True(Protect(table).Tables[0][At(null, 1)].IsHidden);
        Assert.False(Protect(table, new() { Priorities = [new(At(null, 1), 5)] }).Tables[0][At(null, 1)].IsHidden);
        Assert.False(Protect(table, new() { Priorities = [CellPriority.Keep(At(null, 1))] }).Tables[0][At(null, 1)].IsHidden);
    }

    [Fact]
    public void Priority_TooMuchKept_NothingIsPublishedAndEachOpenCellIsNamed()
    {
        var all = new[] { At(null, 1), At(null, 2), Breakdown.Total }.Select(CellPriority.Keep).ToValueList();
        var result = DisclosureControl.Protect(TablePublication.Of(Line(1, 9, 40)).Value, new() { Priorities = all });
        Assert.False(result.Succeeded);
        Assert.Equal(("disclosure.impossible", At(null, 0).ToString()), (Assert.Single(result.Problems).Code, result.Problems[0].Location));
        var kept = DisclosureControl.Protect(TablePublication.Of(Line(1, 9, 40)).Value, new() { Priorities = [CellPriority.Keep(At(null, 0))] });
        Assert.Equal("disclosure.impossible", Assert.Single(kept.Problems).Code);
        var unknown = DisclosureControl.Protect(TablePublication.Of(Line(1, 9, 40)).Value, new() { Priorities = [new(At(3, 3), 2)] });
        Assert.Equal("disclosure.priority", Assert.Single(unknown.Problems).Code);
    }

    [Fact]
    public void Loss_Measure_DecidesBetweenFewCellsAndFewCases()
    {
        // Beside the small cell: one large cell, or a detour over small ones because of a zero.
        var table = Grid(new long[,] { { 2, 500, 6, 0 }, { 500, 500, 0, 500 }, { 0, 7, 8, 6 }, { 9, 8, 0, 500 } });
        var cells = Protect(table, new() { Loss = LossMeasure.Cells }).Loss;
        var cases = Protect(table, new() { Loss = LossMeasure.Cases }).Loss;
        Assert.True(cells.Secondary < cases.Secondary);
        Assert.True(cases.SecondaryCases < cells.SecondaryCases);
    }

    [Fact]
    public void Linked_SharedMargin_HasOneStatusInBothTables()
    {
        var one = Grid(new long[,] { { 1, 0 }, { 30, 40 } }, "one");
        var other = FrequencyTable.OfFinestCells(
            "other", [new("row", "r0", "r1"), new("sex", "f", "m")],
            [(Breakdown.By(("row", "r0"), ("sex", "f")), 1), (Breakdown.By(("row", "r1"), ("sex", "f")), 33), (Breakdown.By(("row", "r1"), ("sex", "m")), 37)])
            .Value;
        var publication = DisclosureControl.Protect(TablePublication.Of(one, other).Value, new()).Value;
        Assert.Equal(publication.Tables[0][At(0, null)], publication.Tables[1][At(0, null)]);
        Assert.True(publication.Tables[1][At(0, null)].IsHidden);
    }

    [Fact]
    public void Source_SecretAndUnreliableCells_StayAsTheyAre()
    {
        var raw = Line(20, 30, 40);
        FrequencyTable With(FigureSign sign) => FrequencyTable.Read("t", raw.Dimensions, raw.Cells.Select(c =>
            c.Address == At(null, 0) ? c with { Figure = Figure.Without(sign) } : c)).Value;
        var secret = Protect(With(FigureSign.UnknownOrSecret));
        Assert.Equal((CellStatus.PrimarySuppressed, "."), (secret.Tables[0][At(null, 0)].Status, secret.Tables[0][At(null, 0)].Symbol));
        Assert.Null(secret.GuaranteeOf(At(null, 0)));
        var unreliable = Protect(With(FigureSign.NotReliable)).Tables[0][At(null, 0)];
        Assert.Equal((CellStatus.NotReliable, "/"), (unreliable.Status, unreliable.Symbol));
        Assert.Equal("x", Protect(With(FigureSign.NotMeaningful)).Tables[0][At(null, 0)].Symbol);
        Assert.Equal("...", Protect(With(FigureSign.Later)).Tables[0][At(null, 0)].Symbol);
        Assert.Equal(CellStatus.Rounded, Protect(With(FigureSign.LessThanHalf)).Tables[0][At(null, 0)].Status);
    }

    [Theory]
    [InlineData(DisclosureMethod.RoundToThree, "0 3 3 3 6 6 6 9")]
    [InlineData(DisclosureMethod.RoundToFive, "0 0 5 5 5 5 5 10")]
    [InlineData(DisclosureMethod.RoundToTen, "0 0 0 0 10 10 10 10")]
    public void Rounding_EachCount_GoesToTheNearestMultipleOnItsOwn(DisclosureMethod method, string expected)
    {
        var table = Protect(Line(1, 2, 3, 4, 5, 6, 7, 8), new() { Method = method }).Tables[0];
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, 8).Select(i => table[At(null, i)].Symbol)));
        Assert.All(table.Cells, c => Assert.Equal(CellStatus.Rounded, c.Status));
    }

    [Fact]
    public void Rounding_ExactZero_LooksLikeOtherCountsThatAreRoundedToZero()
    {
        var table = Protect(Line(0, 1, 40), new() { Method = DisclosureMethod.RoundToThree }).Tables[0];
        Assert.Equal(table[At(null, 1)].Symbol, table[At(null, 0)].Symbol);
        Assert.Equal("0", table[At(null, 0)].Symbol);
    }

    [Fact]
    public void Rounding_SumThatGivesTheCountsAway_IsHidden()
    {
        var table = Protect(Line(2, 2, 2, 2), new() { Method = DisclosureMethod.RoundToFive }).Tables[0];
        Assert.Contains(table.Cells, c => c.IsHidden);
    }

    [Fact]
    public void Rounding_BaseBelowTheMinimum_IsRefused()
    {
        var table = TablePublication.Of(Line(2, 9)).Value;
        var policy = new DisclosurePolicy { MinimumCount = 5, Method = DisclosureMethod.RoundToThree };
        Assert.Equal("disclosure.rounding-base", Assert.Single(DisclosureControl.Protect(table, policy).Problems).Code);
        Assert.True(DisclosureControl.Protect(table, policy with { Method = DisclosureMethod.RoundToFive }).Succeeded);
    }

    [Fact]
    public void Edition_Corrected_HidesWhatWasHiddenAndUsesNothingThatWasShown()
    {
        var first = Protect(Line(1, 9, 40, 50));
        Assert.Equal([At(null, 0), At(null, 1)], first.Tables[0].Cells.Where(c => c.IsHidden).Select(c => c.Address));
        var next = Protect(Line(5, 9, 40, 50), null, first).Tables[0];
        Assert.Equal([At(null, 0), At(null, 1)], next.Cells.Where(c => c.IsHidden).Select(c => c.Address));
        Assert.Contains("früheren Ausgabe", next[At(null, 0)].Reason.German, StringComparison.Ordinal);
        Assert.DoesNotContain(Protect(Line(5, 9, 40, 50)).Tables[0].Cells, c => c.IsHidden);
    }

    [Fact]
    public void Edition_CellThatWasShownAndIsSecretNow_IsAWarningAndNeedsOthers()
    {
        var first = Protect(Line(5, 9, 40, 50));
        var next = DisclosureControl.Protect(TablePublication.Of(Line(1, 9, 40, 50)).Value, new(), first);
        Assert.False(next.Succeeded);
        Assert.Equal(["disclosure.earlier-shown", "disclosure.impossible"], next.Problems.Select(p => p.Code));
    }

    private static FrequencyTable WithContributions(long count, params long[] largest)
    {
        var raw = Line(count, 300, 400);
        return FrequencyTable.Read("t", raw.Dimensions, raw.Cells.Select(c =>
            c.Address == At(null, 0) ? c with { LargestContributions = largest.ToValueList() } : c)).Value;
    }
}
