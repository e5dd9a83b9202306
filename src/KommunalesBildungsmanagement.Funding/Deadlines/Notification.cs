using KommunalesBildungsmanagement.Funding.Holidays;

namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>
/// How and when a decision was sent, and what is known about its arrival (Bekanntgabe, § 41 VwVfG). Equality by all parts; immutable.
/// </summary>
public sealed record Notification
{
    /// <summary>A decision that was sent.</summary>
    /// <param name="channel">How.</param>
    /// <param name="dispatchedOn">The day of posting or dispatch.</param>
    /// <param name="receivedOn">The day of receipt, if it can be proved.</param>
    /// <param name="isReceiptDisputed">Whether the addressee says that it did not arrive, and nobody has proved otherwise.</param>
    /// <exception cref="InvalidValueException">Received before dispatch (<c>notification.received-before</c>).</exception>
    public Notification(NotificationChannel channel, LocalDate dispatchedOn, LocalDate? receivedOn = null, bool isReceiptDisputed = false)
    {
        if (receivedOn < dispatchedOn)
        {
            throw new InvalidValueException(new Problem(
                "notification.received-before", nameof(ReceivedOn), $"{receivedOn:uuuu-MM-dd}",
                new("Der Bescheid kann nicht vor der Absendung zugegangen sein.", "The decision cannot have arrived before it was sent."),
                new("Beide Tage prüfen.", "Check both days.")));
        }

        (Channel, DispatchedOn, ReceivedOn, IsReceiptDisputed) = (channel, dispatchedOn, receivedOn, isReceiptDisputed);
    }

    /// <summary>How it was sent.</summary>
    public NotificationChannel Channel { get; }

    /// <summary>The day of posting or dispatch.</summary>
    public LocalDate DispatchedOn { get; }

    /// <summary>The day of receipt, if it can be proved.</summary>
    public LocalDate? ReceivedOn { get; }

    /// <summary>Whether receipt is disputed and unproved.</summary>
    public bool IsReceiptDisputed { get; }

    /// <summary>
    /// The day of notification. An earlier receipt does not count, a later one does (§ 41 Abs. 2 VwVfG). Open is whether a day of fiction on a
    /// weekend or holiday moves, and which rule holds where posting and fiction lie on different sides of a change of the law.
    /// </summary>
    /// <param name="law">The law of the authority that sent it.</param>
    /// <param name="calendar">The working days at its seat.</param>
    public NotificationDay Under(NotificationLaw law, HolidayCalendar calendar)
    {
        if (IsReceiptDisputed) return new(null, VwVfg.Disputed.Words, [VwVfg.Disputed], []);
        if (Channel == NotificationChannel.Other) return ByReceipt();
        if (law.On(DispatchedOn) is not { } rule) return new(null, BeforeLaw, [], []);
        var deemed = Deemed(rule);
        var day = NotBeforeReceipt(deemed);
        var norms = new AppliedNorm(rule.Source, VwVfg.Deemed.Words);
        return new(day, null, ReceivedOn > deemed ? [norms, VwVfg.ReceivedLater] : [norms],
            Others(law, rule, deemed, calendar).Select(o => o with { Last = NotBeforeReceipt(o.Last) })
                .Where(o => o.Last > day).DistinctBy(o => o.Last).OrderBy(o => o.Last).ToValueList());
    }

    private static LocalizedText BeforeLaw { get; } =
        new("Für den Tag der Absendung ist keine Regel angegeben.", "No rule is stated for the day of dispatch.");

    private static LocalizedText NotReceived { get; } = new(
        "Der Tag des Zugangs ist nicht bekannt, und eine Bekanntgabefiktion gibt es hier nicht.",
        "The day of receipt is not known, and there is no fiction of notification here.");

    private static IEnumerable<OtherReading> Moved(LocalDate deemed, HolidayCalendar calendar)
    {
        var working = calendar.SurelyOnOrAfter(deemed);
        if (working > deemed) yield return new(working, new(
            "Der Tag der Bekanntgabefiktion ist kein Werktag; ob er sich verschiebt, ist umstritten (herkömmlich: nein).",
            "The day of the fiction is no working day; whether it moves is disputed (traditionally: no)."), VwVfg.NoShiftOfDeemedDay);
    }

    private LocalDate Deemed(DeemedNotification rule) => Deadline.DaysAfter(DispatchedOn, rule.Days)!.Value;

    private LocalDate NotBeforeReceipt(LocalDate deemed) => ReceivedOn is { } received && received > deemed ? received : deemed;

    private NotificationDay ByReceipt() =>
        ReceivedOn is { } received ? new(received, null, [VwVfg.Received], []) : new(null, NotReceived, [VwVfg.Received], []);

    private IEnumerable<OtherReading> Others(NotificationLaw law, DeemedNotification rule, LocalDate deemed, HolidayCalendar calendar)
    {
        foreach (var moved in Moved(deemed, calendar)) yield return moved;
        if (law.On(deemed) is not { } later || later == rule || later.DispatchDecides) yield break;
        var text = new LocalizedText(
            "Das Gesetz hat sich zwischen Absendung und Bekanntgabe geändert; eine Übergangsregel fehlt.",
            "The law changed between dispatch and notification; a transitional rule is missing.");
        yield return new(Deemed(later), text, later.Source);
        foreach (var moved in Moved(Deemed(later), calendar)) yield return moved;
    }
}
