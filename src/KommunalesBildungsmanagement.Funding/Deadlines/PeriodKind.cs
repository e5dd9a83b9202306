namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>What a period is for: it decides whether its end moves to the next working day (see <see cref="ShiftRule"/>).</summary>
public enum PeriodKind
{
    /// <summary>Something must reach the authority by the end: proof of use, report, application. Moves.</summary>
    [Term("de", "Frist zur Vorlage bei der Behörde"), Term("en", "period for a submission")]
    Submission,

    /// <summary>Something must reach the authority some time before an event. Counted backwards; does not move.</summary>
    [Term("de", "Vorlauffrist"), Term("en", "period of notice before an event")]
    AdvanceNotice,

    /// <summary>A certain day that was notified with reference to § 31 Abs. 3 Satz 2 VwVfG. Does not move.</summary>
    [Term("de", "bestimmter Tag mit Hinweis auf § 31 Abs. 3 VwVfG"), Term("en", "fixed day with reference to § 31 Abs. 3 VwVfG")]
    FixedDate,

    /// <summary>A Termin set by an authority. Does not move.</summary>
    [Term("de", "Termin"), Term("en", "appointed day")]
    Appointment,

    /// <summary>A time for which an authority grants benefits, such as the Bewilligungszeitraum. Does not move.</summary>
    [Term("de", "Bewilligungs- oder Leistungszeitraum"), Term("en", "grant or benefit period")]
    BenefitPeriod,

    /// <summary>The time in which called funds must be used. Does not move.</summary>
    [Term("de", "Frist zur Verwendung abgerufener Mittel"), Term("en", "period for the use of called funds")]
    PaymentUse,

    /// <summary>The time in which an indicator is measured. Does not move.</summary>
    [Term("de", "Messzeitraum eines Indikators"), Term("en", "window of an indicator")]
    IndicatorWindow,

    /// <summary>The time for which documents are kept. Does not move.</summary>
    [Term("de", "Aufbewahrungsfrist"), Term("en", "retention period")]
    Retention,
}
