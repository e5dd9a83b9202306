using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.DataProtection;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Nebenbestimmungen;
using KommunalesBildungsmanagement.Funding.Programmes;
using KommunalesBildungsmanagement.Funding.Publicity;
using KommunalesBildungsmanagement.Funding.Resolutions;
using KommunalesBildungsmanagement.Funding.Retentions;
using KommunalesBildungsmanagement.Funding.SimplifiedCosts;
using KommunalesBildungsmanagement.Funding.Tests.Documents;

namespace KommunalesBildungsmanagement.Funding.Tests.Dossiers;

/// <summary>Laws of findings and obligations, on random cases.</summary>
public sealed class DossierProperties
{
    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 12_000).Select(n => new LocalDate(2008, 1, 1).PlusDays(n));

    private static readonly Arbitrary<(FundingCase Grant, LocalDate Today)> CasesOnDays =
        (from grant in RandomRecords.Cases.Generator from today in Days select (grant, today)).ToArbitrary();

    [Fact]
    public void Code_and_data_of_every_rule_agree() => Law.Check(CasesOnDays, t =>
    {
        var context = new RuleContext(t.Today) { ReferenceDate = t.Grant.Notice.IssuedOn ?? t.Today };
        Agree(context, t.Grant, ResolutionRules.Compiled.ForFundingCase, AnbestGk.Compiled.ForFundingCase, AnbestP.Compiled.ForFundingCase, BnBestBmbf98.Compiled.ForFundingCase);
        Agree(context, t.Grant, BildungIntegriert.Compiled.ForFundingCase, KommunaleKoordinierung.Compiled.ForFundingCase, LernenVorOrt.Compiled.ForFundingCase);
        Agree(context, t.Grant, Bildungskommunen.Compiled.ForFundingCase, GanztagInBildungskommunen.Compiled.ForFundingCase, SimplifiedCostOptions.Compiled.ForFundingCase);
        Agree(context, t.Grant, FederalPublicity.Compiled.ForFundingCase, KeepingAndDeleting.Compiled.ForFundingCase, Verwaltungsverfahren.Compiled.ForFundingCase);
        foreach (var line in t.Grant.Lines) Agree(context, new CaseLine(t.Grant, line), AnbestGk.Compiled.ForCaseLine, AnbestP.Compiled.ForCaseLine);
        foreach (var payment in t.Grant.Payments)
            Agree(context, new CasePayment(t.Grant, payment), AnbestGk.Compiled.ForCasePayment, AnbestP.Compiled.ForCasePayment, Abruf.Compiled.ForCasePayment);
        foreach (var occurrence in t.Grant.Events)
            Agree(context, new CaseNotification(t.Grant, occurrence), AnbestGk.Compiled.ForCaseNotification, AnbestP.Compiled.ForCaseNotification);
        foreach (var asset in t.Grant.Assets) Agree(context, new CaseAsset(t.Grant, asset), AnbestGk.Compiled.ForCaseAsset, AnbestP.Compiled.ForCaseAsset);
        foreach (var contract in t.Grant.Procurements)
            Agree(context, new CaseProcurement(t.Grant, contract), AnbestGk.Compiled.ForCaseProcurement, AnbestP.Compiled.ForCaseProcurement);
        foreach (var passedOn in t.Grant.PassedOn)
            Agree(context, new CasePassedOn(t.Grant, passedOn), AnbestGk.Compiled.ForCasePassedOn, AnbestP.Compiled.ForCasePassedOn);
        foreach (var publicity in CasePublicity.Of(t.Grant)) Agree(context, publicity, EsfPublicity2014.Compiled.ForCasePublicity, EsfPublicity2021.Compiled.ForCasePublicity);
        foreach (var source in t.Grant.DataSources) Agree(context, new CaseDataSource(t.Grant, source), PersonalDataRules.Compiled.ForCaseDataSource);
        foreach (var table in t.Grant.Tables) Agree(context, new CaseTable(t.Grant, table), StatisticalSecrecy.Compiled.ForCaseTable);
        foreach (var holding in t.Grant.Holdings) Agree(context, new CaseHolding(t.Grant, holding), KeepingAndDeleting.Compiled.ForCaseHolding);
    }, count: 100);

    [Fact]
    public void An_obligation_is_in_the_state_that_its_days_say() => Law.Check(CasesOnDays, t =>
    {
        var calendar = ReportingCalendar.Of([Dossier.Of(t.Grant, t.Today)]);
        Assert.All(calendar.Obligations, o =>
        {
            var (due, done) = (o.Due, o.Finding.Deadline!.DoneOn);
            Assert.True(due is null || due.Value.Legal >= due.Value.Nominal, o.ToString());
            var state = due is not { } end ? ObligationState.Unknown
                : done <= end.Legal ? ObligationState.Done
                : done is not null ? ObligationState.DoneLate
                : t.Today > end.Legal ? ObligationState.Overdue
                : o.Finding.Deadline.Filing?.ExtendedUntil is not null ? ObligationState.Extended : ObligationState.Open;

            // Where it is not known whether the duty applies at all, nothing else is said.
            Assert.True(o.State == state || o.Finding.Verdict == RuleVerdict.Undetermined, $"{o} instead of {state}");
        });
    }, count: 200);

    [Fact]
    public void The_order_of_lines_and_payments_does_not_matter() => Law.Check(CasesOnDays, t =>
    {
        var turned = t.Grant with { Lines = t.Grant.Lines.Reverse().ToValueList(), Payments = t.Grant.Payments.Reverse().ToValueList() };
        return Findings(t.Grant, t.Today).SequenceEqual(Findings(turned, t.Today));
    }, count: 100);

    [Fact]
    public void A_later_end_of_the_period_never_brings_a_report_forward_and_an_earlier_purpose_never_postpones_it() => Law.Check(
        (from end in Days from later in Gen.Choose(0, 800) from fulfilled in Gen.Choose(-900, 100) select (end, later, fulfilled)).ToArbitrary(),
        t =>
        {
            foreach (var (rule, grant) in new[]
            {
                ("NB-VN-GK", Grants.Municipality(new(2008, 1, 1), t.end)), ("NB-VN-P", Grants.Association(new(2008, 1, 1), t.end)), ("NB-SB-BMBF", Grants.Municipality(new(2008, 1, 1), t.end)),
            })
            {
                LocalDate Due(FundingCase of) => of.Judge(rule, t.end).Due!.Value.Nominal;
                Assert.True(Due(grant with { Notice = grant.Notice with { PeriodEnd = t.end.PlusDays(t.later) } }) >= Due(grant), rule);
                Assert.True(Due(grant with { PurposeFulfilledOn = t.end.PlusDays(t.fulfilled) }) <= Due(grant), rule);
            }
        },
        count: 200);

    private static IEnumerable<string> Findings(FundingCase grant, LocalDate today) => Dossier.Of(grant, today).Findings.Select(f => f.ToString()).Order(StringComparer.Ordinal);

    private static void Agree<T>(RuleContext context, T subject, params RuleBook<T>[] books) => Assert.All(
        books.SelectMany(b => b.Rules), r => Assert.Equal(r.Conditions(context).Evaluate(subject), r.Evaluate(subject, context)));
}
