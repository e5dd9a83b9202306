using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>BNBest-BMBF 98, edition of April 2006: reports for the ministry, also by local authorities.</summary>
[RuleSet("BNBEST-BMBF-98", Programme = "Besondere Nebenbestimmungen des BMBF")]
public static partial class BnBestBmbf98
{
    /// <summary>
    /// The final report (narrative of the use report) is due within six months after the purpose is fulfilled, at the latest with the
    /// end of the sixth month that follows the grant period, in the form of Anlage 2; also from local authorities.
    /// </summary>
    [Rule("NB-SB-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Schlussbericht (Sachbericht des Verwendungsnachweises) ist innerhalb von sechs Monaten nach Erfüllung des Zweckes "
        + "vorzulegen, spätestens mit Ablauf des sechsten auf den Bewilligungszeitraum folgenden Monats, nach dem Muster der "
        + "Anlage 2; auch von Gebietskörperschaften.")]
    [Text(
        "en",
        "The final report (narrative of the use report) is due within six months after the purpose is fulfilled, at the latest "
        + "with the end of the sixth month that follows the grant period, in the form of Anlage 2; also from local authorities.")]
    [Cite("BNBest-BMBF 98", "Nr. 3.2, Anlage 2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Schlussbericht einreichen oder Verlängerung beantragen.")]
    [NextStep("en", "Submit the final report or apply for an extension.")]
    [Unsettled(
        "de",
        "Neben ANBest-Gk kann der Sachbericht nach sechs, der zahlenmäßige Nachweis nach zwölf Monaten fällig sein. Meist löst "
        + "der Bescheid das auf: nachsehen oder nachfragen.")]
    [Unsettled(
        "en",
        "Beside ANBest-Gk the narrative may be due after six and the numeric proof after twelve months. The notice mostly "
        + "settles it: look or ask.")]
    public static Norm FinalReport(FundingCase grant, RuleContext context) =>
        Submit(
            Deadline.SetOr(
                grant.FinalReport.SetDay,
                Deadline.Earlier(Deadline.MonthsAfter(grant.PurposeFulfilledOn, 6), Deadline.EndOfMonthAfter(grant.Notice.PeriodEnd, 6))),
            grant.FinalReport.SubmittedOn, context, grant.FinalReport.IsFixedDay);

    /// <summary>Four months after each calendar year a short interim report following Anlage 1 is due, with the updated exploitation plan.</summary>
    [Rule("NB-ZB-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Jeweils vier Monate nach Ablauf eines Kalenderjahres ist ein kurzer Zwischenbericht nach Anlage 1 vorzulegen, mit "
        + "fortgeschriebenem Verwertungsplan.")]
    [Text("en", "Four months after each calendar year a short interim report following Anlage 1 is due, with the updated exploitation plan.")]
    [Cite("BNBest-BMBF 98", "Nr. 3.1, Anlage 1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Den Zwischenbericht einreichen oder Verlängerung beantragen.")]
    [NextStep("en", "Submit the interim report or apply for an extension.")]
    [Unsettled("de", "Für das letzte (Teil-)Jahr wird kein Zwischenbericht verlangt, weil der Schlussbericht es umfasst; das ist Auslegung.")]
    [Unsettled("en", "No interim report is asked for the last (part) year, because the final report covers it; that is interpretation.")]
    public static Norm InterimReport(CaseYear year, RuleContext context) =>
        When(
                year.Kind == YearlyReportKind.InterimReport
                && year.Case.Notice.PeriodStart <= year.YearEnd && year.Case.Notice.PeriodEnd > year.YearEnd)
            .Submit(
                Deadline.SetOr(year.Report?.Filing.SetDay, Deadline.MonthsAfter(year.YearEnd, 4)),
                year.Report?.Filing.SubmittedOn, context, year.Report?.Filing.IsFixedDay);

    /// <summary>
    /// The final report holds a short and a detailed account, encloses a success control report and comes with a summary (report sheet).
    /// </summary>
    [Rule("NB-SB-TEILE-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Schlussbericht enthält eine kurze und eine eingehende Darstellung, als Anlage einen Erfolgskontrollbericht und "
        + "dazu eine Kurzfassung (Berichtsblatt).")]
    [Text("en", "The final report holds a short and a detailed account, encloses a success control report and comes with a summary (report sheet).")]
    [Cite("BNBest-BMBF 98", "Nr. 3.2, 3.3, Anlage 2 Teil I bis IV", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den fehlenden Teil nachreichen.")]
    [NextStep("en", "Submit the missing part.")]
    public static Norm FinalReportParts(FundingCase grant) =>
        When(grant.FinalReport.SubmittedOn is not null).Must(
            grant.FinalReportContents.HasShortAccount == true && grant.FinalReportContents.HasDetailedAccount == true
            && grant.FinalReportContents.HasSuccessControlReport == true && grant.FinalReportContents.HasSummary == true);

    /// <summary>The final report with success control report and summary is submitted in four copies.</summary>
    [Rule("NB-SB-KOPIEN-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text("de", "Der Schlussbericht mit Erfolgskontrollbericht und Kurzfassung ist in vierfacher Ausfertigung vorzulegen.")]
    [Text("en", "The final report with success control report and summary is submitted in four copies.")]
    [Cite("BNBest-BMBF 98", "Nr. 3.3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [NextStep("de", "Fehlende Ausfertigungen nachreichen oder klären, ob die elektronische Form genügt.")]
    [NextStep("en", "Submit the missing copies, or clarify whether the electronic form will do.")]
    [Unsettled("de", "Ob eine elektronische Vorlage die Ausfertigungen ersetzt, sagt die Fassung von 2006 nicht.")]
    [Unsettled("en", "Whether electronic submission replaces the copies the edition of 2006 does not say.")]
    public static Norm FinalReportCopies(FundingCase grant) =>
        When(grant.FinalReport.SubmittedOn is not null).Must(grant.FinalReportContents.Copies >= 4);

    /// <summary>
    /// The TIB receives the final report and the summary, where need be without the confidential part, printed and on an electronic
    /// medium.
    /// </summary>
    [Rule("NB-SB-TIB-BMBF", RuleKind.Publicity, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Der TIB sind Schlussbericht und Kurzfassung, gegebenenfalls ohne den vertraulichen Teil, gedruckt und auf einem "
        + "elektronischen Speichermedium zuzuleiten.")]
    [Text(
        "en",
        "The TIB receives the final report and the summary, where need be without the confidential part, printed and on an "
        + "electronic medium.")]
    [Cite("BNBest-BMBF 98", "Nr. 6.6 Satz 2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [NextStep("de", "Schlussbericht und Kurzfassung an die TIB senden.")]
    [NextStep("en", "Send final report and summary to the TIB.")]
    [Unsettled("de", "Eine Frist nennt die Norm nicht.")]
    [Unsettled("en", "The norm names no period.")]
    public static Norm FinalReportToTib(FundingCase grant) =>
        When(grant.FinalReport.SubmittedOn is not null).Must(grant.FinalReportContents.IsWithTib == true);

    /// <summary>The exploitation plan is updated every year with the interim report.</summary>
    [Rule("NB-VERWERTUNG-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Der Verwertungsplan ist mit dem Zwischenbericht jährlich fortzuschreiben.")]
    [Text("en", "The exploitation plan is updated every year with the interim report.")]
    [Cite("BNBest-BMBF 98", "Nr. 2.2, 3.1 Satz 2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Verwertungsplan fortschreiben und nachreichen.")]
    [NextStep("en", "Update the exploitation plan and submit it.")]
    public static Norm ExploitationPlanUpdated(CaseYear year) =>
        When(year.Kind == YearlyReportKind.InterimReport && year.Report?.Filing.SubmittedOn is not null)
            .Must(year.Report?.UpdatesExploitationPlan == true);
}
