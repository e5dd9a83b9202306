using KommunalesBildungsmanagement.Funding.Holidays;

namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>When something is due: the day to plan for, the last day by law, the norms, and what is open about them.</summary>
/// <remarks>Equality by all parts; immutable.</remarks>
public sealed record DueDate
{
    private DueDate(LocalDate nominal, LocalDate? legal, LocalizedText? why, ValueList<AppliedNorm> norms, ValueList<Ambiguity> ambiguities) =>
        (NominalDue, LegalDue, NoLegalDueBecause, Norms, Ambiguities) = (nominal, legal, why, norms, ambiguities);

    /// <summary>The day by the earliest reading, not shifted: plan for it, warn before it.</summary>
    public LocalDate NominalDue { get; }

    /// <summary>
    /// The last day on which it is in time by the earliest reading, shifted where the kind of period shifts; <see langword="null"/> if unknown.
    /// </summary>
    public LocalDate? LegalDue { get; }

    /// <summary>Why there is no <see cref="LegalDue"/>; <see langword="null"/> if there is one.</summary>
    public LocalizedText? NoLegalDueBecause { get; }

    /// <summary>The norms that produced the days, in the order of their use.</summary>
    public ValueList<AppliedNorm> Norms { get; }

    /// <summary>Later days that the law may grant.</summary>
    public ValueList<Ambiguity> Ambiguities { get; }

    /// <summary>The due date at the end of a period.</summary>
    /// <param name="end">Where the period ends.</param>
    /// <param name="kind">What the period is for; decides whether the end moves.</param>
    /// <param name="calendar">The working days at the seat of the authority; without one a period that moves has no <see cref="LegalDue"/>.</param>
    public static DueDate Of(PeriodEnd end, PeriodKind kind, HolidayCalendar? calendar)
    {
        var rule = ShiftRule.Of(kind);
        if (rule.Shifts && Missing(end, calendar) is { } why)
        {
            var open = end.OtherReadings.Select(o => new Ambiguity(o.Last, null, o.Text, o.Source));
            return new(end.Last, null, why, [.. end.Norms, rule.Norm], open.ToValueList());
        }

        var shift = new WeekendShift(rule, calendar);
        return new(
            end.Last, shift.LegalDue(end.Last), null, [.. end.Norms, rule.Norm, .. shift.Reasons(end.Last)],
            [
                .. end.OtherReadings.Select(o => new Ambiguity(o.Last, shift.LegalDue(o.Last), o.Text, o.Source)),
                .. end.OtherReadings.Select(o => o.Last).Prepend(end.Last).SelectMany(shift.Ambiguities),
            ]);
    }

    /// <summary>The due date after the authority has granted an extension to a day, § 31 Abs. 7 VwVfG.</summary>
    /// <param name="extension">The extension; retroactive ones count.</param>
    /// <param name="kind">
    /// What the period is for, or <see cref="PeriodKind.FixedDate"/> if the day was notified with reference to § 31 Abs. 3 Satz 2.
    /// </param>
    /// <param name="calendar">The working days at the seat of the authority.</param>
    /// <exception cref="InvalidValueException">The day granted is before <see cref="NominalDue"/> (<c>extension.shortens</c>).</exception>
    public DueDate Extended(Extension extension, PeriodKind kind, HolidayCalendar? calendar)
    {
        if (extension.GrantedUntil < NominalDue) throw extension.Shortens();
        return Of(PeriodEnd.On(extension.GrantedUntil, VwVfg.Extended), kind, calendar);
    }

    /// <summary>Whether something done on a day is in time; unknown where it depends on what is open.</summary>
    /// <param name="doneOn">The day on which it reached the authority.</param>
    public Truth IsInTime(LocalDate doneOn) =>
        doneOn <= NominalDue || doneOn <= LegalDue ? Truth.True
        : LegalDue is null || Ambiguities.Any(a => doneOn <= a.LegalDue) ? Truth.Unknown
        : Truth.False;

    private static LocalizedText? Missing(PeriodEnd end, HolidayCalendar? calendar) =>
        calendar is null ? new(
            "Der Feiertagskalender am Sitz der Behörde fehlt; ob sich das Ende verschiebt, ist nicht bekannt.",
            "The holiday calendar at the seat of the authority is missing; whether the end moves is not known.")
        : end.Last < HolidayCalendar.HeldFrom ? new(
            "Der Feiertagskalender reicht nicht so weit zurück (erst ab 2000); ob sich das Ende verschiebt, ist nicht bekannt.",
            "The holiday calendar does not go back so far (only to 2000); whether the end moves is not known.")
        : null;
}
