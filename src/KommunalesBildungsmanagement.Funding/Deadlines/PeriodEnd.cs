namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>Where a period ends before weekends and holidays are looked at, with the norms that lead there and the other readings of them.</summary>
/// <remarks>
/// <see cref="Last"/> is the earliest reading; every other one is later. All arithmetic is that of <see cref="Deadline"/>. Equality by all parts;
/// immutable.
/// </remarks>
public sealed record PeriodEnd
{
    private PeriodEnd(LocalDate last, ValueList<AppliedNorm> norms, IEnumerable<OtherReading> others) => (Last, Norms, OtherReadings) =
        (last, norms, others.Where(o => o.Last > last).DistinctBy(o => o.Last).OrderBy(o => o.Last).ToValueList());

    /// <summary>The last day by the earliest reading.</summary>
    public LocalDate Last { get; }

    /// <summary>The norms, in the order of their use.</summary>
    public ValueList<AppliedNorm> Norms { get; }

    /// <summary>Later days to which other readings lead, by day.</summary>
    public ValueList<OtherReading> OtherReadings { get; }

    /// <summary>
    /// A period after an event, whose day is not counted: "innerhalb von sechs Monaten nach Erfüllung des Zwecks" (§ 187 Abs. 1 BGB).
    /// </summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="length">How long.</param>
    public static PeriodEnd After(LocalDate day, PeriodLength length) => new(length.After(day), [Counting(length), .. length.Norms], []);

    /// <summary>A period that begins with a day, which is counted: "für vier Jahre ab dem 01.01.2024" (§ 187 Abs. 2 BGB).</summary>
    /// <param name="first">The first day.</param>
    /// <param name="length">How long.</param>
    public static PeriodEnd From(LocalDate first, PeriodLength length) => new(length.From(first), [Bgb.FirstDay, .. length.Norms], []);

    /// <summary>
    /// A period after the expiry of another: "ein Jahr nach Ablauf des Bewilligungszeitraums". The expiry is an event (§ 187 Abs. 1 BGB); if the next
    /// day is taken as the first day (§ 187 Abs. 2 BGB), a period from the end of a short month may end later.
    /// </summary>
    /// <param name="last">The last day of the period that expires.</param>
    /// <param name="length">How long.</param>
    public static PeriodEnd AfterExpiry(LocalDate last, PeriodLength length) =>
        new(length.After(last), [Bgb.Expiry, Counting(length), .. length.Norms], [FromNextDay(last, length)]);

    /// <summary>
    /// "Mit Ablauf des sechsten auf den Bewilligungszeitraum folgenden Monats": always the last day of a month. Not the same as six months after.
    /// </summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="months">Which following month, 1 or more.</param>
    public static PeriodEnd EndOfMonthAfter(LocalDate day, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return new(Deadline.EndOfMonthAfter(day, months)!.Value, [Bgb.PartOfMonth], []);
    }

    /// <summary>Beginning, middle or end of a month, § 192 BGB.</summary>
    /// <param name="month">The month.</param>
    /// <param name="part">The part.</param>
    public static PeriodEnd In(YearMonth month, MonthPart part) => new(
        part switch
        {
            MonthPart.Beginning => month.OnDayOfMonth(1),
            MonthPart.Middle => month.OnDayOfMonth(15),
            MonthPart.End => Deadline.EndOfMonthAfter(month.OnDayOfMonth(1), 0)!.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        },
        [Bgb.PartOfMonth], []);

    /// <summary>A day that a norm or a decision names itself.</summary>
    /// <param name="day">The day.</param>
    /// <param name="norm">What names it.</param>
    public static PeriodEnd On(LocalDate day, AppliedNorm norm) => new(day, [norm], []);

    /// <summary>
    /// The last day on which something is done in time before an end: "spätestens sechs Monate vor Ende der Laufzeit". Counted back to the day of the
    /// same number, or to the day before the last six whole months; the earlier one is to be planned.
    /// </summary>
    /// <remarks>From 30 June half a year back: 30 December by number, 31 December by whole months.</remarks>
    /// <param name="end">The last day of what ends.</param>
    /// <param name="length">How long before.</param>
    public static PeriodEnd Before(LocalDate end, PeriodLength length)
    {
        var (byNumber, byWholeMonths) = (length.Before(end), length.BeforeLast(end));
        var (earlier, later) = byNumber <= byWholeMonths ? (byNumber, byWholeMonths) : (byWholeMonths, byNumber);
        return new(earlier, [Bgb.Backwards, .. length.Norms],
        [
            new(later, new(
                "Zurückgezählt wird auf den Tag mit derselben Zahl oder auf den Tag vor den letzten vollen Monaten; das Gesetz sagt es nicht.",
                "One counts back to the day of the same number, or to the day before the last whole months; the law does not say."),
                Bgb.Backwards.Source),
        ]);
    }

    /// <summary>A period that the authority sets and that begins on the day after the notification, § 31 Abs. 2 VwVfG.</summary>
    /// <param name="notified">When the decision that sets it is notified.</param>
    /// <param name="length">How long.</param>
    /// <returns><see langword="null"/> as long as the day of notification is not known.</returns>
    public static PeriodEnd? AfterNotification(NotificationDay notified, PeriodLength length)
    {
        if (notified.Day is not { } day) return null;
        return new(
            length.After(day),
            [.. notified.Norms, VwVfg.SetByAuthority, Counting(length), .. length.Norms],
            [FromNextDay(day, length), .. notified.OtherReadings.SelectMany(o => Counted(o, length))]);
    }

    /// <summary>
    /// An extension by a length, counted from the expiry of the old period, § 190 BGB. Old and new period are one, so a weekend at the old end does
    /// not count; for procedural periods the new one is also counted from the shifted end.
    /// </summary>
    /// <param name="old">The due date that is extended.</param>
    /// <param name="length">By how much.</param>
    public static PeriodEnd Extending(DueDate old, PeriodLength length)
    {
        var joined = AfterExpiry(old.NominalDue, length);
        var source = Bgb.Extension.Source with { Confidence = Confidence.Reported };
        var words = new LocalizedText(
            "Bei Verfahrensfristen kann die neue Frist erst vom verschobenen Ende der alten an zählen (BGH NJW-RR 2010, 211).",
            "For procedural periods the new period may be counted from the shifted end of the old one (BGH NJW-RR 2010, 211).");
        IEnumerable<OtherReading> ends =
        [
            .. old.Ambiguities.Select(a => new OtherReading(a.NominalDue, a.Text, a.Source)),
            .. old.LegalDue is { } legal ? [new OtherReading(legal, words, source)] : Array.Empty<OtherReading>(),
        ];
        return new(joined.Last, [Bgb.Extension, .. joined.Norms], [.. joined.OtherReadings, .. ends.SelectMany(e => Counted(e, length))]);
    }

    /// <summary>The earlier of two: "nach Erfüllung des Zwecks, spätestens nach Ablauf des Bewilligungszeitraums".</summary>
    /// <param name="other">The other end; <see langword="null"/> as long as there is none.</param>
    public PeriodEnd OrEarlier(PeriodEnd? other)
    {
        if (other is null) return this;
        var (earlier, later) = other.Last < Last ? (other, this) : (this, other);
        return new(
            earlier.Last, earlier.Norms,
            from reading in earlier.OtherReadings
            from limit in later.OtherReadings.Select(o => o.Last).Prepend(later.Last)
            select reading.Last <= limit ? reading : reading with { Last = limit });
    }

    /// <summary>A period after another reading of its start, by both readings of the count.</summary>
    private static IEnumerable<OtherReading> Counted(OtherReading start, PeriodLength length) =>
        [start with { Last = length.After(start.Last) }, FromNextDay(start.Last, length)];

    private static OtherReading FromNextDay(LocalDate last, PeriodLength length) => new(
        length.From(Deadline.DaysAfter(last, 1)!.Value),
        new("Wird der folgende Tag als erster Tag mitgezählt (§ 187 Abs. 2 BGB), endet die Frist später.",
            "If the next day is counted as the first day (§ 187 Abs. 2 BGB), the period ends later."),
        Bgb.FromNextDay);

    private static AppliedNorm Counting(PeriodLength length) => length is { Months: 0, Weeks: 0 } ? Bgb.DayCount : Bgb.EventDay;
}
