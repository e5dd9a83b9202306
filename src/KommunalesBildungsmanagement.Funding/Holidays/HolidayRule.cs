using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>
/// That a day of the year is a holiday by a law, and in which years it was or is. Equality by reference: each stands once in a table.
/// </summary>
internal sealed class HolidayRule(NamedDay day, Citation law, HolidayScope scope, int firstYear, int lastYear)
{
    /// <summary>For a law without an end.</summary>
    public const int StillInForce = 9999;

    public NamedDay Day { get; } = day;

    public Citation Law { get; } = law;

    public HolidayScope Scope { get; } = scope;

    public int FirstYear { get; } = firstYear;

    public int LastYear { get; } = lastYear;

    /// <summary>Set for a holiday of some municipalities.</summary>
    public MunicipalHoliday? Municipal { get; init; }

    /// <summary>The municipalities, for a holiday of some.</summary>
    public MunicipalArea? Area { get; init; }

    public DateRange Years => new(new(FirstYear, 1, 1), new(LastYear, 12, 31));

    public bool IsInForce(int year) => FirstYear <= year && year <= LastYear;

    public bool Falls(LocalDate date) => IsInForce(date.Year) && Day.In(date.Year) == date;

    public Holiday In(int year) => new(Day.In(year), Day.Name, Law, Scope);
}
