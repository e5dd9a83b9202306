namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>Whether the end of a kind of period moves from a weekend or holiday to the next working day, and why. Equality by all parts.</summary>
public sealed record ShiftRule
{
    private ShiftRule(PeriodKind kind, bool shifts, string place, Confidence confidence, LocalizedText words, bool isDisputed = false) =>
        (Kind, Shifts, Norm, IsDisputed) = (kind, shifts, new(new("VwVfG", place, null, null, confidence), words), isDisputed);

    /// <summary>The kind of period.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Whether its end moves.</summary>
    public bool Shifts { get; }

    /// <summary>The norm, with how well it is known that it covers this kind.</summary>
    public AppliedNorm Norm { get; }

    /// <summary>Whether the end might move after all, so that the moved day is reported as another reading.</summary>
    public bool IsDisputed { get; }

    /// <summary>The rule for every kind of period.</summary>
    public static ValueList<ShiftRule> All { get; } =
    [
        new(PeriodKind.Submission, true, "§ 31 Abs. 3 Satz 1", Confidence.Read, new(
            "Fällt das Ende der Frist auf einen Sonntag, einen gesetzlichen Feiertag oder einen Sonnabend, endet sie mit dem nächsten Werktag.",
            "If the end of the period falls on a Sunday, a statutory holiday or a Saturday, it ends with the next working day.")),
        new(PeriodKind.AdvanceNotice, false, "§ 31 Abs. 3 Satz 1 (nicht anwendbar; BGH, 17.02.2005, III ZR 172/04 zu § 193 BGB)",
            Confidence.Inferred, new(
            "Eine Frist, die rückwärts läuft und dem anderen Teil Zeit lassen soll, verlängert sich nicht um das Wochenende.",
            "A period that runs backwards and leaves the other side time is not lengthened by the weekend."), isDisputed: true),
        new(PeriodKind.FixedDate, false, "§ 31 Abs. 3 Satz 2", Confidence.Read, new(
            "Als Ende ist ein bestimmter Tag unter Hinweis auf die Vorschrift mitgeteilt.",
            "A certain day was notified as the end, with reference to the provision.")),
        new(PeriodKind.Appointment, false, "§ 31 Abs. 5", Confidence.Read, new(
            "Ein von der Behörde gesetzter Termin ist auch am Wochenende oder Feiertag einzuhalten.",
            "A day appointed by the authority is to be kept on a weekend or holiday too.")),
        new(PeriodKind.BenefitPeriod, false, "§ 31 Abs. 4", Confidence.Read, new(
            "Ein Zeitraum, für den Leistungen erbracht werden, endet mit seinem letzten Tag.",
            "A time for which benefits are granted ends with its last day.")),
        new(PeriodKind.PaymentUse, false, "§ 31 Abs. 3 Satz 1 (nicht anwendbar)", Confidence.Reported, new(
            "Mittel zu verwenden ist keine Handlung gegenüber der Behörde; danach laufen Zinsen.",
            "Using funds is no act towards the authority; after it, interest runs.")),
        new(PeriodKind.IndicatorWindow, false, "§ 31 Abs. 3 Satz 1 (nicht anwendbar)", Confidence.Inferred, new(
            "Ein Messzeitraum verlangt keine Handlung gegenüber der Behörde.", "A window of measurement demands no act towards the authority.")),
        new(PeriodKind.Retention, false, "§ 31 Abs. 3 Satz 1 (nicht anwendbar)", Confidence.Inferred, new(
            "Aufzubewahren ist keine Handlung gegenüber der Behörde; im Zweifel einen Tag länger aufbewahren.",
            "Keeping documents is no act towards the authority; in doubt keep them a day longer.")),
    ];

    /// <summary>The rule for a kind of period.</summary>
    /// <param name="kind">The kind.</param>
    public static ShiftRule Of(PeriodKind kind) =>
        All.FirstOrDefault(r => r.Kind == kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
}
