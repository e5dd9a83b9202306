namespace KommunalesBildungsmanagement.Periods;

/// <summary>A calendar year.</summary>
/// <param name="Year">The year, 1900 to 2200.</param>
public sealed record CalendarYear(int Year) : ReportingPeriod
{
    /// <summary>The year, 1900 to 2200.</summary>
    public int Year { get; init => field = SchoolYear.Checked(value); } = SchoolYear.Checked(Year);

    /// <inheritdoc/>
    public override LocalizedText Text => LocalizedText.Same(Year.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override DateRange Days => new(new(Year, 1, 1), new(Year, 12, 31));
}
