namespace KommunalesBildungsmanagement.Periods;

/// <summary>A school year, named by the calendar year in which it ends: 2023/24 ends in 2024.</summary>
/// <remarks>
/// It runs from 1 August to 31 July, as the Länder have agreed (Hamburger Abkommen of 28.10.1964, § 1; since 2021 the
/// Ländervereinbarung of 15.10.2020 stands in its place); when holidays begin is Land law and not part of
/// it.
/// </remarks>
/// <param name="EndYear">The year in which it ends, 1900 to 2200.</param>
public sealed record SchoolYear(int EndYear) : ReportingPeriod
{
    /// <summary>The year in which it ends, 1900 to 2200.</summary>
    public int EndYear { get; init => field = Checked(value); } = Checked(EndYear);

    /// <inheritdoc/>
    public override LocalizedText Text => new($"Schuljahr {EndYear - 1}/{EndYear % 100:00}", $"school year {EndYear - 1}/{EndYear % 100:00}");

    /// <inheritdoc/>
    public override DateRange Days => new(new(EndYear - 1, 8, 1), new(EndYear, 7, 31));

    internal static int Checked(int year) => year is >= 1900 and <= 2200
        ? year
        : throw Require.Broken(
            "period.year", "Year", year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new("Das Jahr liegt nicht zwischen 1900 und 2200.", "The year is not between 1900 and 2200."),
            new("Das Jahr vierstellig angeben.", "State the year with four digits."));
}
