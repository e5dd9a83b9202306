using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;
using static KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.TableSamples;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;

/// <summary>The attacker must succeed where protection is bad; otherwise its failure would prove nothing.</summary>
public sealed class AttackTests
{
    private static readonly DisclosurePolicy Policy = new();

    [Fact]
    public void Attack_OneHiddenCellInARow_IsComputed()
    {
        var view = View(Hide(Grid(new long[,] { { 1, 20, 30 }, { 40, 50, 60 } }), At(0, 0)));
        AssertFound(view, At(0, 0), 1);
    }

    [Fact]
    public void Attack_PrimaryCellsOnlyInARow_AreComputedWhereEachMustHoldOne()
    {
        // Two cells of one hidden in a row: their sum is two, and nobody hides a zero.
        var view = View(Hide(Grid(new long[,] { { 1, 1, 30 }, { 40, 50, 60 } }), At(0, 0), At(0, 1)));
        AssertFound(view, At(0, 0), 1);
        AssertFound(view, At(0, 1), 1);
    }

    [Fact]
    public void Attack_BoxOfOnes_IsComputedBecauseZerosAreShown()
    {
        var table = Grid(new long[,] { { 1, 1, 9 }, { 1, 1, 9 }, { 9, 9, 9 } });
        var view = View(Hide(table, At(0, 0), At(0, 1), At(1, 0), At(1, 1)));
        AssertFound(view, At(0, 0), 1);
        var zerosMayHide = new DisclosurePolicy { ZerosAreDisclosive = true };
        var wide = new LinearAttack(new PublishedView([Hide(table, At(0, 0), At(0, 1), At(1, 0), At(1, 1))], zerosMayHide));
        Assert.Equal("0 to 2", Text(wide, new PublishedView([table], zerosMayHide).Number(At(0, 0))));
    }

    [Fact]
    public void Attack_StaircaseWithoutAlternatingCycle_IsComputed()
    {
        // Every row and column of the hidden cells but the ends has two, yet the ends are known one after the other.
        var view = View(Hide(Grid(new long[,] { { 2, 5, 9 }, { 9, 6, 7 }, { 9, 9, 8 } }), At(0, 0), At(0, 1), At(1, 1), At(1, 2), At(2, 2)));
        AssertFound(view, At(0, 0), 2);
        AssertFound(view, At(2, 2), 8);
    }

    [Fact]
    public void Attack_LinkedTableThatShowsTheMargin_IsComputed()
    {
        var one = Grid(new long[,] { { 1, 20 }, { 30, 40 } });
        var margin = FrequencyTable.OfFinestCells("m", [new("row", "r0", "r1")], [(At(0, null), 21), (At(1, null), 70)]).Value;
        var hidden = Hide(one, At(0, 0), At(1, 0), At(0, null), At(1, null));
        Assert.Null(new LinearAttack(View(hidden)).IntervalOf(View(hidden).Number(At(0, 0))).High is null ? "" : null);
        var linked = new PublishedView([margin, hidden], Policy);
        AssertFound(linked, At(0, 0), 1);
    }

    [Fact]
    public void Attack_SinglePersonWhoKnowsTheOwnCell_ComputesTheOther()
    {
        var hidden = Hide(Grid(new long[,] { { 1, 2, 9 }, { 8, 9, 9 } }), At(0, 0), At(0, 1), At(1, 0), At(1, 1));
        var person = new PublishedView([hidden], Policy, new Dictionary<string, long> { [At(0, 0).ToString()] = 1 });
        AssertFound(person, At(0, 1), 2);
    }

    [Fact]
    public void Attack_RoundedCounts_AreComputedWhereTheSumIsTooHigh()
    {
        // Four cells of two are rounded to 0, and their sum of eight to 10: each must be two.
        var table = Line(2, 2, 2, 2);
        var rounded = FrequencyTable.Read("t", table.Dimensions, table.Cells.Select(c => c with
        {
            Figure = Figure.Of(c.Count == 8 ? 10 : 0) with { RoundedToMultipleOf = 5 },
        }), 99).Value;
        var policy = new DisclosurePolicy { Method = DisclosureMethod.RoundToFive };
        AssertFound(new PublishedView([rounded], policy), At(null, 0), 2);
    }

    [Fact]
    public void BruteForce_SmallTable_AgreesWithLinearProgramming()
    {
        var view = View(Hide(Grid(new long[,] { { 1, 4, 3 }, { 5, 2, 0 } }), At(0, 0), At(0, 1), At(1, 0), At(1, 1)));
        var possible = BruteForceAttack.Possible(view, 9)[view.Number(At(0, 0))];
        Assert.Equal([1, 2, 3, 4], possible.Order());
        Assert.Equal("1 to 4", Text(new LinearAttack(view), view.Number(At(0, 0))));
    }

    [Fact]
    public void Propagation_SmallTable_FindsWhatOneEquationTells()
    {
        var view = View(Hide(Grid(new long[,] { { 1, 20, 30 }, { 40, 50, 60 } }), At(0, 0)));
        var (low, high) = PropagationAttack.Run(view);
        Assert.Equal((1, 1), (low[view.Number(At(0, 0))], high[view.Number(At(0, 0))]));
    }

    private static string Text(LinearAttack attack, int cell)
    {
        var (low, high) = attack.IntervalOf(cell);
        return $"{low} to {high}";
    }

    private static PublishedView View(FrequencyTable table) => new([table], Policy);

    private static FrequencyTable Hide(FrequencyTable table, params Breakdown[] hidden) => FrequencyTable.Read(
        table.Id, table.Dimensions,
        table.Cells.Select(c => hidden.Contains(c.Address) ? c with { Figure = Figure.Without(FigureSign.UnknownOrSecret) } : c)).Value;

    private static void AssertFound(PublishedView view, Breakdown cell, long count) =>
        Assert.Equal($"{count} to {count}", Text(new LinearAttack(view), view.Number(cell)));
}
