using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>The notice and what is submitted, in JSON.</summary>
internal static class NoticeShapes
{
    public static Shape<GrantNotice> Notice { get; } = new(
        new(),
        FieldsOf<GrantNotice>.Day("issuedOn", n => n.IssuedOn, (n, v) => n with { IssuedOn = v }),
        FieldsOf<GrantNotice>.Day("receivedOn", n => n.ReceivedOn, (n, v) => n with { ReceivedOn = v }),
        FieldsOf<GrantNotice>.Name<RecipientKind>("recipient", n => n.Recipient, (n, v) => n with { Recipient = v }),
        FieldsOf<GrantNotice>.Name<ConditionsDocument>("conditions", n => n.Conditions, (n, v) => n with { Conditions = v }),
        FieldsOf<GrantNotice>.Day("conditionsStand", n => n.ConditionsStand, (n, v) => n with { ConditionsStand = v }),
        FieldsOf<GrantNotice>.Names<SpecialCondition>(
            "specialConditions", n => n.SpecialConditions, (n, v) => n with { SpecialConditions = v }),
        FieldsOf<GrantNotice>.Name<FinancingKind>("financing", n => n.Financing, (n, v) => n with { Financing = v }),
        FieldsOf<GrantNotice>.Name<PaymentMode>("payment", n => n.Payment, (n, v) => n with { Payment = v }),
        FieldsOf<GrantNotice>.Day("periodStart", n => n.PeriodStart, (n, v) => n with { PeriodStart = v }),
        FieldsOf<GrantNotice>.Day("periodEnd", n => n.PeriodEnd, (n, v) => n with { PeriodEnd = v }),
        FieldsOf<GrantNotice>.Amount("grant", n => n.Grant, (n, v) => n with { Grant = v }),
        FieldsOf<GrantNotice>.Amount("plannedTotal", n => n.PlannedTotal, (n, v) => n with { PlannedTotal = v }),
        FieldsOf<GrantNotice>.Answer("isRecurring", n => n.IsRecurring, (n, v) => n with { IsRecurring = v }),
        FieldsOf<GrantNotice>.Answer("reservesBudgetAct", n => n.ReservesBudgetAct, (n, v) => n with { ReservesBudgetAct = v }),
        FieldsOf<GrantNotice>.Value("authoritySeat", Formats.Territory, n => n.AuthoritySeat, (n, v) => n with { AuthoritySeat = v }))
    {
        Check = PeriodIsNotReversed,
    };

    /// <summary>Function in charge and document are for people: no rule reads them.</summary>
    public static Shape<Filing> Filing { get; } = new(
        new(),
        FieldsOf<Filing>.Day("submittedOn", f => f.SubmittedOn, (f, v) => f with { SubmittedOn = v }),
        FieldsOf<Filing>.Day("setByNotice", f => f.SetByNotice, (f, v) => f with { SetByNotice = v }),
        FieldsOf<Filing>.Answer("isFixedDay", f => f.IsFixedDay, (f, v) => f with { IsFixedDay = v }),
        FieldsOf<Filing>.Day("extendedUntil", f => f.ExtendedUntil, (f, v) => f with { ExtendedUntil = v }),
        FieldsOf<Filing>.Day("extensionDecidedOn", f => f.ExtensionDecidedOn, (f, v) => f with { ExtensionDecidedOn = v }),
        FieldsOf<Filing>.ForPeople(
            FieldsOf<Filing>.OptionalText("evidenceId", f => f.EvidenceId, (f, v) => f with { EvidenceId = v }),
            f => f with { EvidenceId = null }),
        FieldsOf<Filing>.ForPeople(
            FieldsOf<Filing>.OptionalText("responsible", f => f.Responsible, (f, v) => f with { Responsible = v }),
            f => f with { Responsible = null }));

    public static Shape<UseReport> UseReport { get; } = new(
        new(),
        FieldsOf<UseReport>.Part("filing", Filing, r => r.Filing, (r, v) => r with { Filing = v }),
        FieldsOf<UseReport>.Answer("hasNarrative", r => r.HasNarrative, (r, v) => r with { HasNarrative = v }),
        FieldsOf<UseReport>.Answer("hasNumericPart", r => r.HasNumericPart, (r, v) => r with { HasNumericPart = v }),
        FieldsOf<UseReport>.Answer("comparesTargets", r => r.ComparesTargets, (r, v) => r with { ComparesTargets = v }),
        FieldsOf<UseReport>.Answer("explainsNecessity", r => r.ExplainsNecessity, (r, v) => r with { ExplainsNecessity = v }),
        FieldsOf<UseReport>.Answer("explainsMainPositions", r => r.ExplainsMainPositions, (r, v) => r with { ExplainsMainPositions = v }),
        FieldsOf<UseReport>.Answer("hasDepartmentReports", r => r.HasDepartmentReports, (r, v) => r with { HasDepartmentReports = v }),
        FieldsOf<UseReport>.Answer("showsAllIncome", r => r.ShowsAllIncome, (r, v) => r with { ShowsAllIncome = v }),
        FieldsOf<UseReport>.Answer("followsFinancingPlan", r => r.FollowsFinancingPlan, (r, v) => r with { FollowsFinancingPlan = v }),
        FieldsOf<UseReport>.Answer("hasReceiptList", r => r.HasReceiptList, (r, v) => r with { HasReceiptList = v }),
        FieldsOf<UseReport>.Answer("isFixedAmountsOnly", r => r.IsFixedAmountsOnly, (r, v) => r with { IsFixedAmountsOnly = v }),
        FieldsOf<UseReport>.Answer("canDeductVat", r => r.CanDeductVat, (r, v) => r with { CanDeductVat = v }),
        FieldsOf<UseReport>.Answer("showsNetAmounts", r => r.ShowsNetAmounts, (r, v) => r with { ShowsNetAmounts = v }),
        FieldsOf<UseReport>.Day("auditedOn", r => r.AuditedOn, (r, v) => r with { AuditedOn = v }),
        FieldsOf<UseReport>.Answer("hasCompleteReceipts", r => r.HasCompleteReceipts, (r, v) => r with { HasCompleteReceipts = v }),
        FieldsOf<UseReport>.Answer("isConfirmed", r => r.IsConfirmed, (r, v) => r with { IsConfirmed = v }));

    public static Shape<YearlyReport> YearlyReport { get; } = new(
        new() { Kind = default, Year = 0 },
        FieldsOf<YearlyReport>.Stated("kind", EnumNames<YearlyReportKind>.Format, r => r.Kind, (r, v) => r with { Kind = v }),
        FieldsOf<YearlyReport>.Stated("year", Formats.Year, r => r.Year, (r, v) => r with { Year = v }),
        FieldsOf<YearlyReport>.Part("filing", Filing, r => r.Filing, (r, v) => r with { Filing = v }),
        FieldsOf<YearlyReport>.Answer("isMergedWithNext", r => r.IsMergedWithNext, (r, v) => r with { IsMergedWithNext = v }),
        FieldsOf<YearlyReport>.Answer("hasNarrative", r => r.HasNarrative, (r, v) => r with { HasNarrative = v }),
        FieldsOf<YearlyReport>.Answer("hasNumericPart", r => r.HasNumericPart, (r, v) => r with { HasNumericPart = v }),
        FieldsOf<YearlyReport>.Answer(
            "updatesExploitationPlan", r => r.UpdatesExploitationPlan, (r, v) => r with { UpdatesExploitationPlan = v }));

    public static Shape<FinalReportContents> FinalReportContents { get; } = new(
        new(),
        FieldsOf<FinalReportContents>.Answer("hasShortAccount", f => f.HasShortAccount, (f, v) => f with { HasShortAccount = v }),
        FieldsOf<FinalReportContents>.Answer("hasDetailedAccount", f => f.HasDetailedAccount, (f, v) => f with { HasDetailedAccount = v }),
        FieldsOf<FinalReportContents>.Answer(
            "hasSuccessControlReport", f => f.HasSuccessControlReport, (f, v) => f with { HasSuccessControlReport = v }),
        FieldsOf<FinalReportContents>.Answer("hasSummary", f => f.HasSummary, (f, v) => f with { HasSummary = v }),
        FieldsOf<FinalReportContents>.Value("copies", Formats.Count, f => f.Copies, (f, v) => f with { Copies = v }),
        FieldsOf<FinalReportContents>.Answer("isWithTib", f => f.IsWithTib, (f, v) => f with { IsWithTib = v }));

    private static void PeriodIsNotReversed(JsonFields json, GrantNotice notice)
    {
        if (!(notice.PeriodEnd < notice.PeriodStart)) return;
        json.Refuse(
            "periodEnd", "grant-period.reversed", $"{notice.PeriodEnd:uuuu-MM-dd}",
            new(
                $"Der Bewilligungszeitraum endet vor seinem Beginn am {DateRange.German(notice.PeriodStart!.Value)}.",
                $"The grant period ends before it starts on {DateRange.English(notice.PeriodStart!.Value)}."),
            new("Beginn und Ende mit dem Bescheid vergleichen.", "Compare start and end with the notice."));
    }
}
