namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>What the year in the first cell of a regional table stands for. Each table says it in its title or its footnotes.</summary>
public enum RegionalPeriod
{
    /// <summary>The school year that ends in that year: 2023 is 2022/23.</summary>
    [Term("de", "Schuljahr, das in dem Jahr endet"), Term("en", "school year that ends in the year")]
    SchoolYearEnding,

    /// <summary>The school year at whose beginning was counted: 2023 is 2023/24.</summary>
    [Term("de", "Schuljahr, das in dem Jahr beginnt"), Term("en", "school year that begins in the year")]
    SchoolYearBeginning,

    /// <summary>The calendar year: an average or a sum over it.</summary>
    [Term("de", "Kalenderjahr"), Term("en", "calendar year")]
    CalendarYear,
}
