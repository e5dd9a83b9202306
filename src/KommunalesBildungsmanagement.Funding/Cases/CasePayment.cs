using KommunalesBildungsmanagement.Funding.Calculations;
using KommunalesBildungsmanagement.Funding.Calculations.Payments;
using KommunalesBildungsmanagement.Funding.Holidays;

namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Money drawn in a case, with the case it belongs to: what rules about it are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Payment">It.</param>
public sealed record CasePayment(FundingCase Case, Payment Payment)
{
    /// <summary>Last day for a call in the year of this one; <see langword="null"/> if the seat of the authority is not known.</summary>
    [Term("de", "letzter Abruftag des Jahres"), Term("en", "last day for a call in the year")]
    public LocalDate? LastCallDay =>
        Payment.CalledOn is { } day && Case.Notice is { Payment: { } mode, AuthoritySeat: { } seat }
        && YearEndCall.LastDay(day.Year, mode, HolidayCalendar.At(seat)).TryGet(out var last)
            ? last
            : null;
}
