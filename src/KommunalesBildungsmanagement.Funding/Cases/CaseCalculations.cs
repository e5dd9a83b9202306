using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Calculations.Reductions;
using KommunalesBildungsmanagement.Funding.Calculations.Retentions;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>The calculations of funding law on the facts of a case. Nothing is filled in: a missing fact is a missing result.</summary>
public static class CaseCalculations
{
    /// <summary>What remains of the grant when expenditure falls or cover rises; <see langword="null"/> while a fact is missing.</summary>
    /// <param name="case">The case.</param>
    public static Calculation<GrantReduction>? ReductionOf(FundingCase @case) =>
        @case is
        {
            Notice: { Edition: { } edition, Financing: { } financing, PlannedTotal: > 0 and { } planned, Grant: >= 0 and { } grant },
            ActualTotal: >= 0 and { } actual,
            NewRevenue: >= 0 and { } revenue,
        }
        && grant <= planned
            ? SubsequentReduction.Of(new()
            {
                Conditions = edition,
                Financing = financing,
                PlannedTotal = new(planned),
                Grant = new(grant),
                ActualTotal = new(actual),
                NewCover = new(revenue),
                IsRecurring = @case.Notice.IsRecurring,
                BudgetActDeviates = @case.Notice.ReservesBudgetAct,
            })
            : null;

    /// <summary>How long documents are kept; <see langword="null"/> if the notice names no edition.</summary>
    /// <param name="case">The case.</param>
    public static RetentionPeriod? RetentionOf(FundingCase @case)
    {
        if (@case.Notice is not { Conditions: { } document, ConditionsStand: { } stand }) return null;
        var facts = @case.Retention;
        return RetentionCalculation.Of(new()
        {
            Conditions = ConditionsEdition.Named(document, stand),
            Esf = EsfOf(@case.Programme),
            FinalReportSubmittedOn = @case.UseReport.Filing.SubmittedOn,
            NotifiedEsfEnd = facts.NotifiedEnd,
            LastPaymentOn = facts.LastPaymentOn,
            HasProceedings = facts.IsSuspended,
            Stated =
            [
                .. facts.MunicipalEnd is { } end ? [new StatedRetention(RetentionGround.MunicipalLaw, true, end, null)] : Array.Empty<StatedRetention>(),
                .. facts.HasNoMunicipalDuty == true ? [new StatedRetention(RetentionGround.MunicipalLaw, false, null, null)] : Array.Empty<StatedRetention>(),
                .. facts.IsStateAid == true ? [new StatedRetention(RetentionGround.StateAid, true, facts.StateAidEnd, null)] : Array.Empty<StatedRetention>(),
            ],
        });
    }

    // Lernen vor Ort was paid from the ESF of 2007 to 2013, of which only the notified end counts: not known here.
    private static EsfFunding? EsfOf(KnownProgramme programme) => programme switch
    {
        KnownProgramme.KoordinierungNeuzugewanderte => EsfFunding.None,
        KnownProgramme.BildungIntegriert => EsfFunding.Esf2014,
        KnownProgramme.Bildungskommunen or KnownProgramme.GanztagInBildungskommunen => EsfFunding.EsfPlus2021,
        _ => null,
    };
}
