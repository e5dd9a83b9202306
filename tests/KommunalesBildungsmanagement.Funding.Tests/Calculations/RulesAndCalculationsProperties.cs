using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Calculations.Budgets;
using KommunalesBildungsmanagement.Funding.Calculations.Durations;
using KommunalesBildungsmanagement.Funding.Calculations.Payments;
using KommunalesBildungsmanagement.Funding.Calculations.Rates;
using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations;

/// <summary>Where a rule judges what a calculation computes, both say the same of any case.</summary>
public sealed class RulesAndCalculationsProperties
{
    private static readonly LocalDate Today = new(2035, 1, 1);
    private static readonly FundingCase Gk = Grants.Municipality(new(2016, 7, 1), new(2018, 6, 30));

    [Fact]
    public void Lines_are_within_the_tolerance_by_rule_exactly_if_the_check_finds_none() => Law.Check(
        (from planned in Gen.Choose(0, 200) from cents in Gen.Choose(0, 30_000) from kind in Gen.Choose(0, 4) select (planned, cents, kind)).ToArbitrary(),
        t =>
        {
            var line = new BudgetLine { Code = "1", Planned = t.planned, Actual = t.cents / 100m, IsFlatRate = t.kind == 0, IsBoundByOfficialOrder = t.kind == 1 };
            var verdict = (Gk with { Lines = [line] }).Judge("NB-FIN-20-GK", Today, "1").Verdict;
            var isFound = LineTolerance.Check(Gk.Notice.Edition!, FinancingKind.Proportional, [line]).Value.Findings.Count > 0;
            return (verdict == RuleVerdict.NotMet) == isFound;
        });

    [Fact]
    public void The_last_day_of_use_is_the_due_day_of_the_rule() => Law.Check(
        (from edition in Gen.Elements(Editions.Gk2006, Editions.Gk2012, Editions.Gk2025) from day in Gen.Choose(0, 5_000) select (edition, day)).ToArbitrary(),
        t =>
        {
            var paid = new LocalDate(2012, 1, 1).PlusDays(t.day);
            var grant = Gk with { Notice = Gk.Notice with { ConditionsStand = t.edition.ReferenceDate }, Payments = [new() { Id = "1", PaidOutOn = paid }] };
            return grant.Judge("NB-USE-GK", Today, "1").Due!.Value.Nominal == UsePeriod.LastFineDay(t.edition, PaymentMode.Request, paid).Value;
        });

    [Fact]
    public void Posts_are_allowed_by_rule_exactly_up_to_the_number_computed() => Law.Check(
        (from inhabitants in Gen.Choose(0, 700_000) from posts in Gen.Choose(0, 4) select (inhabitants, posts)).ToArbitrary(),
        t =>
        {
            var grant = Gk with { Programme = KnownProgramme.KoordinierungNeuzugewanderte, Inhabitants = t.inhabitants, Posts = t.posts };
            return (grant.Judge("KKN-POSTS", Today).Verdict == RuleVerdict.Met) == (t.posts <= CoordinationPosts.For(t.inhabitants).Value);
        });

    [Fact]
    public void Terms_are_kept_by_rule_exactly_up_to_the_day_computed() => Law.Check(
        (from start in Gen.Choose(0, 3_000) from over in Gen.Choose(-2, 2) select (start, over)).ToArbitrary(),
        t =>
        {
            var start = new LocalDate(2015, 2, 1).PlusDays(t.start);
            bool Keeps(KnownProgramme programme, string rule, LocalDate last) =>
                (Gk with { Programme = programme, Notice = Gk.Notice with { IssuedOn = new(2017, 1, 1) }, Term = new() { BaseStart = start, BaseEnd = last.PlusDays(t.over) } }).Judge(rule, Today).Verdict == RuleVerdict.Met;
            return Keeps(KnownProgramme.BildungIntegriert, "BI-DUR", ProgrammeDurations.BildungIntegriert(start).Value) == (t.over <= 0)
                && Keeps(KnownProgramme.KoordinierungNeuzugewanderte, "KKN-DUR", ProgrammeDurations.KoordinierungNeuzugewanderte(start).Value) == (t.over <= 0);
        });
}
