using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>What a host said about a municipal holiday at the seat.</summary>
/// <param name="During">In which days the answer holds.</param>
/// <param name="Applies">Whether the day is a holiday there.</param>
internal sealed record HolidayAnswer(DateRange During, bool Applies);
