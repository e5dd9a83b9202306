namespace KommunalesBildungsmanagement.Indicators;

/// <summary>
/// Ids of the counts that sources deliver and indicators are computed from (Grundzahlen). A count is observed; an indicator is computed from
/// counts, or observed under its own id where a source publishes it ready made.
/// </summary>
public static class Counts
{
    /// <summary>The variant of a count that is counted in one way only.</summary>
    public const string OnlyVariant = "1";

    /// <summary>Persons on a reference day.</summary>
    public const string Population = "population";

    /// <summary>Persons who left general schools in a school year, with or without certificate, by place of school.</summary>
    public const string SchoolLeavers = "school-leavers";
}
