using KommunalesBildungsmanagement.Rules;
using KommunalesBildungsmanagement.Testing;
using NodaTime;

namespace Fachverfahren.Tests;

/// <summary>Worked examples of the rules on grants, with the figures of the norms and of real cases.</summary>
public static class GrantRuleExamples
{
    public static readonly RuleContext Context = new(new LocalDate(2026, 11, 22)) { ReferenceDate = new LocalDate(2024, 1, 15) };

    private static readonly GrantCase Grant = new() { Number = "1" };

    private static readonly GrantCase Building = new()
    {
        Number = "2", Fund = Fund.EsfPlus, HasPhysicalInvestment = true, TotalCost = 100_000.01m, ShowsPlaque = true,
    };

    /// <summary>ANBest-Gk Nr. 6.1 Satz 1: Verwendungsnachweis of a municipality. Days of the cases Coburg and Erlangen.</summary>
    public static RuleExamples<GrantCase> FinalUseReport()
    {
        static GrantCase Ended(LocalDate end, LocalDate? reported = null, LocalDate? fulfilled = null) =>
            Grant with { Period = new(end.PlusYears(-2), end), FinalUseReportOn = reported, PurposeFulfilledOn = fulfilled };
        static RuleContext On(LocalDate today) => Context with { Today = today };
        var june2020 = new LocalDate(2020, 6, 30);
        var due = new LocalDate(2021, 6, 30);
        return RuleExamples.Of(GrantRules.Compiled.FinalUseReport, Context)
            .Case("last day", Ended(june2020, due), RuleVerdict.Met)
            .Case("one day late", Ended(june2020, due.PlusDays(1)), RuleVerdict.NotMet)
            .Case("done early, last day not over", Ended(june2020, due.PlusDays(-10)), RuleVerdict.Met, On(due.PlusDays(-9)))
            .Case("not done, last day not over", Ended(june2020), RuleVerdict.Pending, On(due))
            .Case("not done, day after", Ended(june2020), RuleVerdict.NotMet, On(due.PlusDays(1)))
            .Case("purpose fulfilled earlier", Ended(june2020, new(2021, 3, 31), new(2020, 3, 31)), RuleVerdict.Met)
            .Case("purpose fulfilled earlier, a day late", Ended(june2020, new(2021, 4, 1), new(2020, 3, 31)), RuleVerdict.NotMet)
            .Case("purpose fulfilled later than the period", Ended(june2020, new(2021, 7, 1), new(2020, 9, 30)), RuleVerdict.NotMet)
            .Case("end of February, leap year after", Ended(new(2019, 2, 28), new(2020, 2, 28)), RuleVerdict.Met)
            .Case("29 February", Ended(new(2020, 2, 29), new(2021, 3, 1)), RuleVerdict.NotMet)
            .Case("end of August 2018", Ended(new(2018, 8, 31), new(2019, 8, 31)), RuleVerdict.Met)
            .Case("nothing known", Grant, RuleVerdict.Undetermined)
            .Case("reported, no day to count from", Grant with { FinalUseReportOn = due }, RuleVerdict.Undetermined);
    }

    /// <summary>Förderrichtlinie Bildungskommunen: 40 % grant in a more developed region. Figures of Kaufbeuren.</summary>
    public static RuleExamples<GrantCase> OwnShare() => RuleExamples.Of(GrantRules.Compiled.OwnShare, Context)
        .Case("exactly 60 %", Grant with { TotalCost = 343_750m, OwnFunds = 206_250m }, RuleVerdict.Met)
        .Case("one cent less", Grant with { TotalCost = 343_750m, OwnFunds = 206_249.99m }, RuleVerdict.NotMet)
        .Case("one cent more", Grant with { TotalCost = 343_750m, OwnFunds = 206_250.01m }, RuleVerdict.Met)
        .Case("40 % are not enough", Grant with { TotalCost = 343_750m, OwnFunds = 137_500m }, RuleVerdict.NotMet)
        .Case("cost not known", Grant with { OwnFunds = 206_250m }, RuleVerdict.Undetermined)
        .Case("own funds not known", Grant with { TotalCost = 343_750m }, RuleVerdict.Undetermined)
        .Case(
            "before the programme there is no rate", Grant with { TotalCost = 343_750m, OwnFunds = 206_250m }, RuleVerdict.Undetermined,
            Context with { ReferenceDate = new(2022, 1, 17) })
        .Case(
            "first day of the programme", Grant with { TotalCost = 343_750m, OwnFunds = 206_249.99m }, RuleVerdict.NotMet,
            Context with { ReferenceDate = new(2022, 1, 18) });

    /// <summary>The same in a transition region, as in Trier or Eisenach: up to 60 % grant.</summary>
    public static RuleExamples<GrantCase> OwnShareInTransitionRegion()
    {
        var trier = Grant with { TotalCost = 343_750m, IsInTransitionRegion = true };
        return RuleExamples.Of(GrantRules.Compiled.OwnShareInTransitionRegion, Context)
            .Case("exactly 40 %", trier with { OwnFunds = 137_500m }, RuleVerdict.Met)
            .Case("one cent less", trier with { OwnFunds = 137_499.99m }, RuleVerdict.NotMet)
            .Case("own funds not known", trier, RuleVerdict.Undetermined)
            .Case("other region", trier with { OwnFunds = 0m, IsInTransitionRegion = false }, RuleVerdict.NotApplicable)
            .Case("region not known", trier with { OwnFunds = 206_250m, IsInTransitionRegion = null }, RuleVerdict.Undetermined);
    }

    /// <summary>VO (EU) 2021/1060 Art. 50 Abs. 1 Buchst. c: more than 100,000 euros, and only for physical investments.</summary>
    public static RuleExamples<GrantCase> Plaque() => RuleExamples.Of(GrantRules.Compiled.Plaque, Context)
        .Case("n + 1 cent, plaque", Building, RuleVerdict.Met)
        .Case("n + 1 cent, no plaque", Building with { ShowsPlaque = false }, RuleVerdict.NotMet)
        .Case("n, no plaque", Building with { TotalCost = 100_000m, ShowsPlaque = false }, RuleVerdict.NotApplicable)
        .Case("n - 1 cent, no plaque", Building with { TotalCost = 99_999.99m, ShowsPlaque = false }, RuleVerdict.NotApplicable)
        .Case("personnel only", Building with { HasPhysicalInvestment = false, ShowsPlaque = false }, RuleVerdict.NotApplicable)
        .Case("federal money only", Building with { Fund = Fund.Federal, ShowsPlaque = false }, RuleVerdict.NotApplicable)
        .Case("plaque not known", Building with { ShowsPlaque = null }, RuleVerdict.Undetermined)
        .Case("cost not known", Building with { TotalCost = null }, RuleVerdict.Undetermined)
        .Case("fund not known, but personnel only", Building with { Fund = null, HasPhysicalInvestment = false }, RuleVerdict.NotApplicable)
        .Case("fund not known", Building with { Fund = null }, RuleVerdict.Undetermined)
        .Case("investment not known", Building with { HasPhysicalInvestment = null }, RuleVerdict.Undetermined);

    /// <summary>VO (EU) 2021/1057 Anhang I Nr. 1: complete before counted. Never undetermined: it asks about the record.</summary>
    public static RuleExamples<Participation> Complete()
    {
        var complete = new Participation { Gender = "w", BornOn = new LocalDate(2005, 9, 1), Status = "inactive" };
        return RuleExamples.Of(GrantRules.Compiled.Complete, Context)
            .Case("complete", complete, RuleVerdict.Met)
            .Case("no gender", complete with { Gender = null }, RuleVerdict.NotMet)
            .Case("no day of birth", complete with { BornOn = null }, RuleVerdict.NotMet)
            .Case("no status", complete with { Status = null }, RuleVerdict.NotMet)
            .Case("nothing", new(), RuleVerdict.NotMet);
    }
}
