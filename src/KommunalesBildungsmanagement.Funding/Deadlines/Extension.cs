namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>That an authority has extended a period that it had set to a day (§ 31 Abs. 7 VwVfG). Equality by both days.</summary>
/// <param name="GrantedUntil">The new last day.</param>
/// <param name="DecidedOn">The day of the decision; it may lie after the old end.</param>
public sealed record Extension(LocalDate GrantedUntil, LocalDate DecidedOn)
{
    /// <summary>Whether it was decided when the old period had expired; unknown where that depends on what is open.</summary>
    /// <param name="old">The due date that was extended.</param>
    public Truth IsRetroactive(DueDate old) => !old.IsInTime(DecidedOn);

    internal InvalidValueException Shortens() => new(new Problem(
        "extension.shortens", nameof(GrantedUntil), GrantedUntil.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        new("Die Verlängerung endet vor der alten Frist.", "The extension ends before the old period."),
        new("Den neuen letzten Tag prüfen; eine Frist wird nicht durch Verlängerung verkürzt.",
        "Check the new last day; an extension does not shorten a period.")));
}
