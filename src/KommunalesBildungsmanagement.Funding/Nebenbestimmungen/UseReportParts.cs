using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>What both general conditions demand of a use report.</summary>
internal static class UseReportParts
{
    /// <summary>use report submitted.</summary>
    [Condition, Term("de", "Verwendungsnachweis vorgelegt"), Term("en", "use report submitted")]
    public static bool IsSubmitted(FundingCase grant) => grant.UseReport.Filing.SubmittedOn is not null;

    /// <summary>audited before submission.</summary>
    [Condition, Term("de", "vor der Vorlage geprüft"), Term("en", "audited before submission")]
    public static bool IsAuditedFirst(FundingCase grant) =>
        grant.UseReport.AuditedOn is not null && grant.UseReport.AuditedOn <= grant.UseReport.Filing.SubmittedOn;

    /// <summary>VAT treated properly.</summary>
    [Condition, Term("de", "Umsatzsteuer richtig behandelt"), Term("en", "VAT treated properly")]
    public static bool TreatsVatProperly(FundingCase grant) => grant.UseReport.CanDeductVat == false || grant.UseReport.ShowsNetAmounts == true;
}
