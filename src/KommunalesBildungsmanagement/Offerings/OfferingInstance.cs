using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Offerings;

/// <summary>One concrete run of an offering: when, where, how many places.</summary>
public sealed record OfferingInstance
{
    /// <summary>Id within the offering, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>First and last day; open where it is not fixed.</summary>
    public DateRange Days { get; init; } = DateRange.Always;

    /// <summary>Last day of registration; <see langword="null"/> if there is none.</summary>
    public LocalDate? RegisterUntil { get; init; }

    /// <summary>Codes of <c>time-slots</c>: all of them are needed. Empty where the time is agreed one by one.</summary>
    public ValueList<string> TimeSlots { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Where it is held; <see langword="null"/> for online.</summary>
    public LearningPlace? Place { get; init; }

    /// <summary>The places; <see langword="null"/> if nobody has said.</summary>
    public Seats? Seats { get; init; }

    /// <summary>Whether people can join after the start.</summary>
    public bool ContinuousEntry { get; init; }

    /// <summary>Whether somebody can still join on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsOpenOn(LocalDate day) =>
        (RegisterUntil is null || day <= RegisterUntil) &&
        (Days.Last is null || day <= Days.Last) &&
        (ContinuousEntry || Days.First is null || day <= Days.First);
}
