using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Holidays;
using KommunalesBildungsmanagement.Funding.Resolutions;

namespace KommunalesBildungsmanagement.Funding.Dossiers;

/// <summary>How a host has its cases judged. Immutable.</summary>
public sealed record DossierOptions
{
    /// <summary>The shipped rules, and the holidays at the seat of the authority.</summary>
    public static DossierOptions Standard { get; } = new();

    /// <summary>
    /// The working days of the authority of a case. Standard: the holidays at <see cref="GrantNotice.AuthoritySeat"/>; without a seat nothing is
    /// shifted, and a finding of the pack RES says so.
    /// </summary>
    public Func<FundingCase, WorkingDays> WorkingDaysOf { get; init; } =
        @case => @case.Notice.AuthoritySeat is { } seat ? HolidayCalendar.At(seat) : WorkingDays.Every;

    /// <summary>Packs of the host: for a case and a day what applies and why, or nothing.</summary>
    public ValueList<Func<FundingCase, LocalDate, AppliedRules?>> Further { get; init; } = [];

    /// <summary>
    /// Judge with the law known on this day: editions and versions of rules whose first day comes later are not used, as if nobody had heard of
    /// them. <see langword="null"/> for all that the library knows.
    /// </summary>
    public LocalDate? KnownOn { get; init; }
}
