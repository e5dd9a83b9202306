namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>A holiday rule as it stands at one seat.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Applies">Whether it applies at the seat, by the key of the seat.</param>
/// <param name="Answers">What the host said where it is unknown; the last answer counts.</param>
internal sealed record SeatHoliday(HolidayRule Rule, Truth Applies, ValueList<HolidayAnswer> Answers)
{
    /// <summary>Whether it is known of every year in which the rule is law.</summary>
    public bool IsSettled => !Applies.IsUnknown
        || Answers.Any(a => !(a.During.First > Rule.Years.First) && !(a.During.Last < Rule.Years.Last));

    /// <summary>Whether a day is this holiday at the seat.</summary>
    public Truth Is(LocalDate day) =>
        !Rule.Falls(day) ? Truth.False
        : Answers.LastOrDefault(a => a.During.Contains(day)) is { } answer ? Truth.Of(answer.Applies)
        : Applies;
}
