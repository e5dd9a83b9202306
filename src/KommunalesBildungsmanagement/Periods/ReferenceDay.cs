namespace KommunalesBildungsmanagement.Periods;

/// <summary>A reference day (Stichtag), e.g. 31 December for population, 1 March for day care.</summary>
/// <param name="Day">The day.</param>
public sealed record ReferenceDay(LocalDate Day) : ReportingPeriod
{
    /// <inheritdoc/>
    public override LocalizedText Text => new(DateRange.German(Day), DateRange.English(Day));

    /// <inheritdoc/>
    public override DateRange Days => new(Day, Day);
}
