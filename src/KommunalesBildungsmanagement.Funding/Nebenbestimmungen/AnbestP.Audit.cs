using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-P Nr. 6.2.2, 6.3 and 7.2: confirmation, parts of the interim use report, own audit.</summary>
public static partial class AnbestP
{
    /// <summary>
    /// The use report confirms that spending was necessary, economical and agrees with the books and, where given, the receipts.
    /// </summary>
    [Rule("NB-VN-BESTAETIGUNG-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Im Verwendungsnachweis ist zu bestätigen, dass die Ausgaben notwendig waren, wirtschaftlich und sparsam verfahren "
        + "wurde und die Angaben mit den Büchern und gegebenenfalls den Belegen übereinstimmen.")]
    [Text("en", "The use report confirms that spending was necessary, economical and agrees with the books and, where given, the receipts.")]
    [Cite("ANBest-P", "Nr. 6.2.2 letzter Satz", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Bestätigung nachreichen.")]
    [NextStep("en", "Submit the confirmation.")]
    public static Norm Confirmation(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant)).Must(grant.UseReport.IsConfirmed == true);

    /// <summary>
    /// The interim use report consists of the narrative, which may be joined with the next one, and a numeric part without a list of
    /// receipts.
    /// </summary>
    [Rule("NB-ZN-TEILE-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Zwischennachweis besteht aus dem Sachbericht, der mit dem nächsten verbunden sein darf, und einem zahlenmäßigen "
        + "Nachweis ohne Belegliste.")]
    [Text(
        "en",
        "The interim use report consists of the narrative, which may be joined with the next one, and a numeric part without a "
        + "list of receipts.")]
    [Cite("ANBest-P", "Nr. 6.3, 6.1 Satz 3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den fehlenden Teil nachreichen.")]
    [NextStep("en", "Submit the missing part.")]
    public static Norm InterimParts(CaseYear year) =>
        When(year.Kind == YearlyReportKind.InterimUseReport && year.Report?.Filing.SubmittedOn is not null).Must(
            year.Report?.HasNumericPart == true && (year.Report?.HasNarrative == true || year.Report?.IsMergedWithNext == true));

    /// <summary>
    /// If the recipient has an audit office of its own, it audits the use report beforehand and certifies that with the result.
    /// </summary>
    [Rule("NB-RPA-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Hat der Empfänger eine eigene Prüfungseinrichtung, so prüft sie den Verwendungsnachweis vorher und bescheinigt das "
        + "mit dem Ergebnis.")]
    [Text("en", "If the recipient has an audit office of its own, it audits the use report beforehand and certifies that with the result.")]
    [Cite("ANBest-P", "Nr. 7.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis prüfen lassen und mit dem Vermerk neu einreichen.")]
    [NextStep("en", "Have the report audited and submit it again with the certificate.")]
    public static Norm OwnAudit(FundingCase grant) =>
        When(grant.HasAuditOffice == true && UseReportParts.IsSubmitted(grant)).Must(UseReportParts.IsAuditedFirst(grant));
}
