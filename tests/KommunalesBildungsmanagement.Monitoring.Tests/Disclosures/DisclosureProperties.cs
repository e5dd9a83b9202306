using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;
using KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;
using static KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.TableSamples;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures;

/// <summary>What holds for every table. The attacker knows the published figures, all sums and the policy, and shares no code with the suppressor.</summary>
public sealed class DisclosureProperties
{
    private static readonly DisclosurePolicy[] Policies =
    [
        new(),
        new() { GuardsAgainstSingleCases = false },
        new() { MinimumCount = 5, Loss = LossMeasure.Cases },
        new() { ZerosAreDisclosive = true },
        new() { LeastIntervalWidth = 5, Loss = LossMeasure.Cells },
        new() { GroupDisclosureDimensions = ["d1"] },
    ];

    [Fact]
    public void Suppression_AnyTable_LeavesNoIntervalNarrowerThanThePolicy() =>
        Law.Check(Cases(Policies.Length), c => AttackerFails([Random(c.Seed)], Policies[c.Choice]), 2500);

    [Fact]
    public void Suppression_LinkedTables_LeavesNoIntervalNarrowerThanThePolicy() =>
        Law.Check(Cases(Policies.Length), c => AttackerFails(RandomPair(c.Seed), Policies[c.Choice]), 1000);

    [Fact]
    public void Suppression_TinyTables_NoCellIsKnownAmongWholeCounts() => Law.Check(Cases(3), c =>
    {
        var policy = Policies[c.Choice] with { MinimumCount = 3 };
        var table = Random(c.Seed, 9, 2);
        var publication = Protect(table, policy);
        var view = new PublishedView(publication.Tables.Select(t => t.ToPublished()), policy);
        if (Enumerable.Range(0, view.Names.Count).Count(view.IsOpen) > 7) return;
        var possible = BruteForceAttack.Possible(view, table[Breakdown.Total].Count!.Value + 4);
        foreach (var cell in publication.Tables[0].Cells.Where(p => p.IsHidden))
        {
            var counts = possible[view.Number(cell.Address)];
            Assert.True(counts.Max() - counts.Min() >= policy.EffectiveIntervalWidth, $"{cell.Address}: {counts.Min()}-{counts.Max()}");
        }
    });

    [Fact]
    public void Suppression_APersonWhoIsTheOnlyOneInACell_LearnsNothingAboutOthers() => Law.Check(Cases(1), c =>
    {
        var table = Random(c.Seed, 60);
        var policy = new DisclosurePolicy();
        var publication = Protect(table, policy);
        foreach (var own in table.Cells.Where(s => s.Count == 1 && IsFinest(table, s.Address)))
        {
            // Sums of one over the own cell are known as well.
            var known = table.Cells.Where(s => s.Count == 1 && Contains(table, s.Address, own.Address)).ToDictionary(s => s.Address.ToString(), _ => 1L);
            var view = new PublishedView(publication.Tables.Select(t => t.ToPublished()), policy, known);
            var attack = new LinearAttack(view);
            foreach (var cell in table.Cells.Where(s => s.Count is > 0 and < 3 && !known.ContainsKey(s.Address.ToString())))
            {
                AssertWide(attack.IntervalOf(view.Number(cell.Address)), policy.EffectiveIntervalWidth, $"{own.Address} learns {cell.Address}");
            }
        }
    }, 600);

    [Fact]
    public void Suppression_WholeGroupInOneCategory_StaysOpenEvenIfTheSizeOfTheGroupIsKnown() => Law.Check(Cases(1), c =>
    {
        var policy = new DisclosurePolicy { GroupDisclosureDimensions = ["d1"] };
        var table = Random(c.Seed, 60);
        if (table.Dimensions.FirstOrDefault(d => d.Name == "d1") is not { } dimension) return;
        var published = Protect(table, policy).Tables.Select(t => t.ToPublished()).ToList();
        foreach (var group in table.Cells.Where(g => g.Count > 0))
        {
            var parts = Sums(dimension.Total).FirstOrDefault(s => s.Id == CategoryIn(dimension, group.Address))?.Children ?? [];
            Breakdown Part(TableCategory p) => Breakdown.By([.. group.Address.Parts.Where(a => a.Dimension != "d1"), ("d1", p.Id)]);
            if (parts.Count < 2 || parts.FirstOrDefault(p => table[Part(p)].Count == group.Count) is not { } whole) continue;
            var view = new PublishedView(published, policy, new Dictionary<string, long> { [group.Address.ToString()] = group.Count!.Value });
            Assert.True(new LinearAttack(view).IntervalOf(view.Number(Part(whole))).Low.CompareTo(group.Count.Value) < 0, $"{Part(whole)}");
        }
    }, 300);

    [Fact]
    public void Rounding_AnyTable_SmallCountsStayOpen() => Law.Check(Cases(3), c =>
    {
        var policy = new DisclosurePolicy { Method = (DisclosureMethod)(c.Choice + 1) };
        var table = Random(c.Seed, 40);
        var publication = Protect(table, policy);
        var view = new PublishedView(publication.Tables.Select(t => t.ToPublished()), policy);
        var attack = new LinearAttack(view);
        foreach (var cell in publication.Tables[0].Cells.Where(p => p.IsHidden || table[p.Address].Count is > 0 and < 3))
        {
            AssertWide(attack.IntervalOf(view.Number(cell.Address)), policy.EffectiveIntervalWidth, $"{cell.Address}");
        }
    }, 600);

    [Fact]
    public void Rounding_AnyTable_ErrorIsAtMostHalfTheBaseAndEachCountStandsAlone() => Law.Check(Cases(3), c =>
    {
        var policy = new DisclosurePolicy { Method = (DisclosureMethod)(c.Choice + 1) };
        var table = Random(c.Seed);
        foreach (var cell in Protect(table, policy).Tables[0].Cells.Where(p => p.Status == CellStatus.Rounded))
        {
            var (exact, shown) = (table[cell.Address].Count!.Value, cell.Figure.Value!.Value);
            Assert.Equal(0, shown % policy.RoundingBase!.Value);
            Assert.True(Math.Abs(shown - exact) <= policy.RoundingBase.Value / 2);
        }
    }, 500);

    [Fact]
    public void Publication_AnyTable_DiffersFromTheRawTableByStatusOnlyAndShowsNoSmallCount() => Law.Check(Cases(Policies.Length), c =>
    {
        var table = Random(c.Seed);
        foreach (var cell in Protect(table, Policies[c.Choice]).Tables[0].Cells)
        {
            var raw = table[cell.Address];
            if (cell.Status is CellStatus.Published or CellStatus.ExactZero) Assert.Equal(raw.Count, (long)cell.Figure.Value!.Value);
            else Assert.True(cell.IsHidden && cell.Symbol == ".");
            Assert.False(cell.Figure.Value is > 0 && cell.Figure.Value < Policies[c.Choice].MinimumCount);
        }
    });

    [Fact]
    public void Publication_ProtectedAgain_IsTheSame() => Law.Check(Cases(Policies.Length + 3), c =>
    {
        var policy = c.Choice < Policies.Length ? Policies[c.Choice] : new() { Method = (DisclosureMethod)(c.Choice - Policies.Length + 1) };
        var first = Protect(Random(c.Seed), policy).Tables[0].ToPublished();
        var second = Protect(first, policy).Tables[0].ToPublished();
        Assert.Equal(first.Cells, second.Cells);
    }, 600);

    [Fact]
    public void Publication_CategoriesAndDimensionsInAnotherOrder_IsTheSame() => Law.Check(Cases(Policies.Length), c =>
    {
        var table = Random(c.Seed);
        var reordered = FrequencyTable.Read(
            "t", table.Dimensions.Reverse().Select(d => new TableDimension(d.Name, Reversed(d.Total))).ToValueList(), table.Cells.Reverse()).Value;
        var (one, other) = (Protect(table, Policies[c.Choice]), Protect(reordered, Policies[c.Choice]));
        Assert.Equal(one.Tables[0].Cells, other.Tables[0].Cells);
    }, 300);

    [Fact]
    public void Guarantee_AnyHiddenCell_IsProvedByTwoTablesThatLookTheSame() => Law.Check(Cases(Policies.Length), c =>
    {
        var policy = Policies[c.Choice];
        var table = Random(c.Seed);
        var publication = Protect(table, policy);
        var view = new PublishedView([table], policy);
        foreach (var cell in publication.Tables[0].Cells.Where(p => p.IsHidden))
        {
            var guarantee = publication.GuaranteeOf(cell.Address)!;
            Assert.True(guarantee.Width >= policy.EffectiveIntervalWidth);
            var tables = new[] { view.Low.ToArray(), view.Low.ToArray() };
            foreach (var change in guarantee.Witness)
            {
                Assert.True(publication.Tables[0][change.Cell].IsHidden);
                (tables[0][view.Number(change.Cell)], tables[1][view.Number(change.Cell)]) = (change.First, change.Second);
            }

            var number = view.Number(cell.Address);
            Assert.True(tables[0][number] - tables[1][number] >= policy.EffectiveIntervalWidth);
            Assert.All(tables, t => Assert.All(view.Equations, e => Assert.Equal(t[e.Sum], e.Parts.Sum(p => t[p]))));
            Assert.All(tables, t => Assert.All(t, n => Assert.True(n >= 0)));
        }
    }, 300);

    private static void AttackerFails(ValueList<FrequencyTable> tables, DisclosurePolicy policy)
    {
        var publication = DisclosureControl.Protect(TablePublication.Of(tables).Value, policy).Value;
        var view = new PublishedView(publication.Tables.Select(t => t.ToPublished()), policy);
        var attack = new LinearAttack(view);
        foreach (var cell in publication.Tables.SelectMany(t => t.Cells).Where(p => p.IsHidden))
        {
            AssertWide(attack.IntervalOf(view.Number(cell.Address)), policy.EffectiveIntervalWidth, $"{cell.Address}");
        }
    }

    private static void AssertWide((Fraction Low, Fraction? High) interval, int width, string where) =>
        Assert.True(interval.High is not { } high || (high - interval.Low).CompareTo(width) >= 0, $"{where}: {interval.Low} to {interval.High}");

    private static TableCategory Reversed(TableCategory category) => new(category.Id, category.Children.Reverse().Select(Reversed).ToValueList());

    private static IEnumerable<TableCategory> Sums(TableCategory category) =>
        category.Children.Count == 0 ? [] : category.Children.SelectMany(Sums).Prepend(category);

    private static IEnumerable<string> Path(TableCategory category, string id)
    {
        if (category.Id == id) return [id];
        foreach (var child in category.Children)
        {
            var below = Path(child, id).ToList();
            if (below.Count > 0) return [category.Id, .. below];
        }

        return [];
    }

    private static string CategoryIn(TableDimension dimension, Breakdown address) =>
        address.Parts.Where(p => p.Dimension == dimension.Name).Select(p => p.Category).FirstOrDefault() ?? dimension.Total.Id;

    private static bool Contains(FrequencyTable table, Breakdown sum, Breakdown part) =>
        table.Dimensions.All(d => Path(d.Total, CategoryIn(d, part)).Contains(CategoryIn(d, sum)));

    private static bool IsFinest(FrequencyTable table, Breakdown address) =>
        !table.Cells.Any(c => c.Address != address && Contains(table, address, c.Address));

    private static Arbitrary<(int Seed, int Choice)> Cases(int choices) =>
        (from seed in Gen.Choose(0, int.MaxValue - 1) from choice in Gen.Choose(0, choices - 1) select (seed, choice)).ToArbitrary();
}
