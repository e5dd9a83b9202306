using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Calculations.Retentions;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Retentions;

public sealed class RetentionProperties
{
    private static readonly Gen<LocalDate?> Days = Gen.OneOf(
        Gen.Constant<LocalDate?>(null), Gen.Choose(0, 6000).Select(d => (LocalDate?)new LocalDate(2018, 1, 1).PlusDays(d)));

    private static readonly Gen<bool?> Answers = Gen.Elements<bool?>(true, false, null);

    private static readonly Gen<RetentionCase> Cases =
        from edition in Gen.Elements(Editions.Gk2014, Editions.Gk2024, Editions.P2019)
        from esf in Gen.Elements<EsfFunding?>(EsfFunding.None, EsfFunding.Esf2014, EsfFunding.EsfPlus2021, null)
        from report in Days
        from paid in Days
        from notified in Days
        from proceedings in Answers
        from applies in Answers
        from municipal in Days
        select new RetentionCase
        {
            Conditions = edition, Esf = esf, FinalReportSubmittedOn = report, LastPaymentOn = paid, NotifiedEsfEnd = notified,
            HasProceedings = proceedings, Stated = [new(RetentionGround.MunicipalLaw, applies, municipal, null)],
        };

    [Fact]
    public void The_end_is_never_before_any_component() => Law.Check(Cases.ToArbitrary(), c =>
    {
        var period = RetentionCalculation.Of(c);
        return !period.KeepThrough.TryGet(out var end)
            || period.Components.All(x => x.KeepThrough.State == CalculationState.NotApplicable || x.KeepThrough.Value <= end);
    });

    [Fact]
    public void The_end_is_known_exactly_if_every_applicable_one_is() => Law.Check(Cases.ToArbitrary(), c =>
    {
        var period = RetentionCalculation.Of(c);
        var states = period.Components.Select(x => x.KeepThrough.State).Where(s => s != CalculationState.NotApplicable).ToList();
        return period.KeepThrough.State == (states.Count == 0 ? CalculationState.NotApplicable
            : states.Contains(CalculationState.Unknown) ? CalculationState.Unknown : CalculationState.Known);
    });

    [Fact]
    public void The_lower_bound_is_never_after_the_end() => Law.Check(Cases.ToArbitrary(), c =>
    {
        var period = RetentionCalculation.Of(c);
        return !period.KeepThrough.TryGet(out var end) || period.NotBefore == end;
    });

    [Fact]
    public void Stating_one_more_duty_never_ends_the_keeping_earlier() => Law.Check(
        (from c in Cases from day in Days select (c, day)).ToArbitrary(), t =>
        {
            var before = RetentionCalculation.Of(t.c);
            var after = RetentionCalculation.Of(t.c with { Stated = [.. t.c.Stated, new(RetentionGround.Other, true, t.day, null)] });
            return !after.KeepThrough.TryGet(out var end)
                || (before.KeepThrough.State == CalculationState.NotApplicable || before.KeepThrough.Value <= end);
        });
}
