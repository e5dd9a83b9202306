namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>How long documents are kept: through the latest end of all duties that apply.</summary>
/// <param name="Components">All duties looked at, applicable or not.</param>
/// <param name="KeepThrough">The last day; unknown while the end of any applicable duty is.</param>
/// <param name="NotBefore">
/// The duty surely does not end before this day, even if its end is unknown; <see langword="null"/> if there is no such day.
/// </param>
public sealed record RetentionPeriod(ValueList<RetentionComponent> Components, Calculation<LocalDate> KeepThrough, LocalDate? NotBefore)
{
    /// <summary>
    /// The day from which personal data must be deleted (Art. 5 Abs. 1 Buchst. e, Art. 17 DSGVO); <see langword="null"/> if the end is not known.
    /// </summary>
    public LocalDate? DeleteFrom => KeepThrough.TryGet(out var last) ? Deadline.DaysAfter(last, 1) : null;
}
