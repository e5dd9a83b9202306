using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Calendars;

/// <summary>All obligations with a deadline, of one case or of an office with several grants. Immutable.</summary>
/// <remarks>It is read from dossiers: no deadline is computed a second time here.</remarks>
public sealed class ReportingCalendar
{
    private ReportingCalendar(LocalDate today, ValueList<Obligation> obligations) => (Today, Obligations) = (today, obligations);

    /// <summary>The day it was made for.</summary>
    public LocalDate Today { get; }

    /// <summary>All obligations that apply, by nominal day; those without a known day last.</summary>
    public ValueList<Obligation> Obligations { get; }

    /// <summary>The obligations that need attention: overdue, or open within their warning time, or unclear.</summary>
    public IEnumerable<Obligation> Warnings => Obligations.Where(o => o.State switch
    {
        ObligationState.Overdue or ObligationState.Unknown => true,
        ObligationState.Open or ObligationState.Extended => o.WarnFrom <= Today,
        _ => false,
    });

    /// <summary>The calendar of the cases of an office, all judged on the same day.</summary>
    /// <param name="dossiers">One dossier for each case, at least one.</param>
    /// <param name="lead">How many days before the nominal day a warning begins, by rule; <see langword="null"/> for 90 days.</param>
    /// <exception cref="ArgumentException">There is no dossier, or they were made on different days.</exception>
    public static ReportingCalendar Of(IEnumerable<Dossier> dossiers, Func<RuleEntry, int>? lead = null)
    {
        var all = dossiers.ToList();
        if (all.Select(d => d.Context.Today).Distinct().Count() != 1)
            throw new ArgumentException("The calendar needs dossiers that were made on the same day.", nameof(dossiers));
        var obligations = all
            .SelectMany(d => d.Findings.Where(IsDeadline).Select(f => Read(d, f, lead ?? (_ => StandardLead))))
            .OrderBy(o => o.Due?.Nominal ?? LocalDate.MaxIsoValue)
            .ThenBy(o => o.Case.Id, StringComparer.Ordinal)
            .ThenBy(o => o.Finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(o => o.Finding.Item, StringComparer.Ordinal);
        return new(all[0].Context.Today, obligations.ToValueList());
    }

    /// <summary>Days before the nominal day on which a warning begins, if the host says nothing else.</summary>
    public const int StandardLead = 90;

    // A deadline that surely does not apply is no obligation; one that may apply is shown as unclear.
    private static bool IsDeadline(CaseFinding finding) => finding.Deadline is not null && finding.Verdict != RuleVerdict.NotApplicable;

    private static Obligation Read(Dossier dossier, CaseFinding finding, Func<RuleEntry, int> lead) => new()
    {
        Case = dossier.Case,
        Finding = finding,
        WarnFrom = Deadline.DaysAfter(finding.Due?.Nominal, -lead(finding.Rule)),
        State = StateOf(finding.Verdict, finding.Deadline!),
    };

    private static ObligationState StateOf(RuleVerdict verdict, CaseDeadline deadline) => verdict switch
    {
        RuleVerdict.Met => ObligationState.Done,
        RuleVerdict.NotMet => deadline.DoneOn is null ? ObligationState.Overdue : ObligationState.DoneLate,
        RuleVerdict.Pending => deadline.Filing?.ExtendedUntil is null ? ObligationState.Open : ObligationState.Extended,
        RuleVerdict.Undetermined or RuleVerdict.NotApplicable => ObligationState.Unknown,
        _ => throw new InvalidOperationException($"{verdict} is no verdict."),
    };
}
