namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>
/// When a decision counts as notified under one law: the federal VwVfG or that of a Land, which may have changed at another time or not at all.
/// </summary>
/// <remarks>
/// For an authority of a Land or a municipality state the law of the Land; <see cref="Federal"/> is for federal authorities. Immutable.
/// </remarks>
public sealed record NotificationLaw
{
    /// <summary>A law with the rules it had one after the other.</summary>
    /// <param name="rules">The rules by their first day, at least one; only the first may have no first day.</param>
    /// <exception cref="InvalidValueException">
    /// There is none, they are not in order, or a number of days is not positive (<c>notification-law.rules</c>).
    /// </exception>
    public NotificationLaw(ValueList<DeemedNotification> rules)
    {
        var inOrder = rules.Zip(rules.Skip(1)).All(p => p.Second.InForceFrom is { } next && !(p.First.InForceFrom >= next));
        if (rules.Count == 0 || !inOrder || rules.Any(r => r.Days < 1)) throw Broken();
        Rules = rules;
    }

    /// <summary>
    /// § 41 Abs. 2 VwVfG of the federation: the third day, from 1 January 2025 the fourth (Art. 2 Nr. 2 PostModG of 15 July 2024, BGBl. 2024 I
    /// Nr. 236). That article contains no transitional rule.
    /// </summary>
    public static NotificationLaw Federal { get; } = new(
    [
        new(null, 3, new("VwVfG", "§ 41 Abs. 2 Satz 1, 2 (bis 31.12.2024)", null, null, Confidence.Read)),
        new(new LocalDate(2025, 1, 1), 4, new("VwVfG",
        "§ 41 Abs. 2 Satz 1, 2 i. d. F. von Art. 2 Nr. 2 PostModG", new LocalDate(2024, 7, 15), null, Confidence.Read)),
    ]);

    /// <summary>The rules by their first day.</summary>
    public ValueList<DeemedNotification> Rules { get; }

    /// <summary>The rule in force on a day; <see langword="null"/> before the first.</summary>
    internal DeemedNotification? On(LocalDate day) => Rules.LastOrDefault(r => !(r.InForceFrom > day));

    private static InvalidValueException Broken() => new(new Problem(
        "notification-law.rules", nameof(Rules), null,
        new("Die Regeln fehlen, stehen nicht in der Reihenfolge ihres Inkrafttretens oder nennen keine positive Zahl von Tagen.",
            "The rules are missing, not in the order of their entry into force, or state no positive number of days."),
        new("Jede Regel mit ihrem ersten Tag angeben, die älteste zuerst.", "State each rule with its first day, the oldest first.")));
}
