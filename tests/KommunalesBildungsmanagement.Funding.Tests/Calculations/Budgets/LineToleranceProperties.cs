using FsCheck.Fluent;
using FsCheck;
using KommunalesBildungsmanagement.Funding.Calculations.Budgets;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Budgets;

public sealed class LineToleranceProperties
{
    private static readonly Gen<BudgetLine[]> Lines =
        from count in Gen.Choose(0, 6)
        from amounts in Gen.ArrayOf(from p in Gen.Choose(0, 1000) from a in Gen.Choose(0, 1300) from f in Gen.Choose(0, 5) select (p, a, f), count)
        select amounts.Select((x, i) => new BudgetLine
        {
            Code = $"{i}", Planned = x.p, Actual = x.a, IsFlatRate = x.f == 0, IsBoundByOfficialOrder = x.f == 1,
        }).ToArray();

    private static Calculation<ToleranceResult> Check(IEnumerable<BudgetLine> lines) =>
        LineTolerance.Check(Editions.Gk2016, FinancingKind.Proportional, [.. lines]);

    [Fact]
    public void The_order_of_lines_does_not_matter() => Law.Check(
        (from lines in Lines from shuffled in Gen.Shuffle(lines) select (lines, shuffled)).ToArbitrary(),
        t => Check(t.lines).Equals(Check(t.shuffled)));

    [Fact]
    public void A_line_is_found_exactly_if_it_exceeds_its_plan_by_more_than_a_fifth() => Law.Check(Lines.ToArbitrary(), lines =>
        Check(lines).Value.Findings.Select(f => f.Line.Code).ToHashSet().SetEquals(lines
            .Where(l => !l.IsFlatRate && !l.IsBoundByOfficialOrder && l.Actual * 5 > l.Planned * 6)
            .Select(l => l.Code)));

    [Fact]
    public void A_plan_is_kept_by_itself() => Law.Check(Lines.ToArbitrary(), lines =>
        Check(lines.Select(l => l with { Actual = l.Planned })).Value.IsKept);
}
