using FsCheck.Fluent;
using FsCheck;
using KommunalesBildungsmanagement.Funding.Calculations.Reductions;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Reductions;

public sealed class SubsequentReductionProperties
{
    private static readonly Gen<ReductionCase> Cases =
        from planned in Gen.Choose(1, 400_000)
        from grant in Gen.Choose(0, planned)
        from actual in Gen.Frequency((3, Gen.Choose(Math.Max(0, planned - 60_000), planned + 60_000)), (1, Gen.Choose(0, 500_000)))
        from cover in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 100_000)))
        from financing in Gen.Elements(FinancingKind.Proportional, FinancingKind.Deficit, FinancingKind.Full)
        from recurring in Gen.Elements(false, true)
        from paid in Gen.Choose(0, grant)
        select new ReductionCase
        {
            Conditions = Editions.Gk2019, Financing = financing, PlannedTotal = new(planned / 100m), Grant = new(grant / 100m),
            ActualTotal = new(actual / 100m), NewCover = new(cover / 100m), IsRecurring = recurring, PaidOut = new(paid / 100m),
        };

    [Fact]
    public void The_new_grant_lies_between_zero_and_the_grant() => Law.Check(Cases.ToArbitrary(), c =>
    {
        var reduction = SubsequentReduction.Of(c).Value;
        return reduction.NewGrant <= c.Grant && reduction.NewGrant + reduction.ReducedBy == c.Grant && reduction.Repayable <= reduction.ReducedBy;
    });

    [Fact]
    public void Spending_more_never_lowers_the_grant() => Law.Check(
        (from c in Cases from more in Gen.Choose(0, 100_000) select (c, more)).ToArbitrary(),
        t => SubsequentReduction.Of(t.c).Value.NewGrant
            <= SubsequentReduction.Of(t.c with { ActualTotal = new(t.c.ActualTotal.Euros + (t.more / 100m)) }).Value.NewGrant);

    [Fact]
    public void New_cover_never_raises_the_grant() => Law.Check(
        (from c in Cases from more in Gen.Choose(0, 100_000) select (c, more)).ToArbitrary(),
        t => SubsequentReduction.Of(t.c with { NewCover = new(t.c.NewCover.Euros + (t.more / 100m)) }).Value.NewGrant
            <= SubsequentReduction.Of(t.c).Value.NewGrant);

    [Fact]
    public void The_grant_is_in_whole_cents() => Law.Check(Cases.ToArbitrary(), c =>
        SubsequentReduction.Of(c).Value.NewGrant.Euros * 100 % 1 == 0);

    [Fact]
    public void A_plan_that_is_met_changes_nothing() => Law.Check(Cases.ToArbitrary(), c =>
        SubsequentReduction.Of(c with { ActualTotal = c.PlannedTotal, NewCover = Money.Zero }).Value.NewGrant == c.Grant);
}
