using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Holidays;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Dossiers;

/// <summary>The deadline of a finding.</summary>
/// <param name="Due">When it ends; <see langword="null"/> if that is not known.</param>
/// <param name="DoneOn">The day it was done; <see langword="null"/> as long as it was not.</param>
/// <param name="Filing">The submission with its extension, evidence and function in charge; <see langword="null"/> if it is none.</param>
/// <param name="Ambiguity">What is not known about the last day, such as a holiday of single municipalities; <see langword="null"/> if nothing.</param>
public sealed record CaseDeadline(RuleDue? Due, LocalDate? DoneOn, Filing? Filing, LocalizedText? Ambiguity = null)
{
    /// <summary>What a calendar leaves open about the last day of a submission.</summary>
    internal static LocalizedText? AmbiguityOf(RuleDue? due, WorkingDays days) =>
        due is { } end && days is HolidayCalendar calendar && calendar.IsWorkingDay(end.Legal).IsUnknown
            ? new(
                $"Ob der {DateRange.German(end.Legal)} am Sitz der Behörde ein Feiertag ist, ist nicht bekannt. Gerechnet wird mit diesem früheren Tag.",
                $"Whether {DateRange.English(end.Legal)} is a holiday at the seat of the authority is not known. This earlier day is used.")
            : null;
}
