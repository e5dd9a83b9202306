namespace KommunalesBildungsmanagement.Periods;

/// <summary>The months before an interview, e.g. "took part in the last 12 months"; with several interview days, before the last of them.</summary>
/// <param name="Until">The last day of interviews.</param>
/// <param name="Months">How many months before it count, 1 to 120.</param>
public sealed record SurveyPeriod(LocalDate Until, int Months) : ReportingPeriod
{
    /// <summary>How many months before the interview count, 1 to 120.</summary>
    /// <exception cref="InvalidValueException">It is not between 1 and 120.</exception>
    public int Months { get; init => field = Checked(value); } = Checked(Months);

    /// <inheritdoc/>
    public override LocalizedText Text => new(
        $"{Months} Monate vor der Befragung (bis {DateRange.German(Until)})",
        $"{Months} months before the interview (until {DateRange.English(Until)})");

    /// <inheritdoc/>
    public override DateRange Days => new(Until.PlusMonths(-Months).PlusDays(1), Until);

    private static int Checked(int months) => months is >= 1 and <= 120
        ? months
        : throw Require.Broken(
            "period.months", nameof(Months), months.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new("Die Zahl der Monate liegt nicht zwischen 1 und 120.", "The number of months is not between 1 and 120."),
            new("Die Zahl der Monate angeben, nach der gefragt wurde.", "State the number of months that was asked about."));
}
