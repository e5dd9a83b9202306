using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Measures;

/// <summary>Veranstaltung: a measure that is one dated gathering.</summary>
public sealed record Event : Measure
{
    /// <summary>The day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The day as a range; it follows from <see cref="Day"/> and is not stated beside it.</summary>
    /// <exception cref="InvalidValueException">Other days than <see cref="Day"/> were stated.</exception>
    public override DateRange Days
    {
        get => new(Day, Day);
        init
        {
            if (value == new DateRange(Day, Day)) return;
            throw Require.Broken(
                "event.days", nameof(Days), value.Text.English,
                new("Eine Veranstaltung findet an ihrem Tag statt.", "An event takes place on its day."),
                new("Den Tag ändern, oder eine Maßnahme mit Zeitraum anlegen.", "Change the day, or make it a measure with a term."));
        }
    }

    /// <summary>Where it takes place, not blank.</summary>
    public required string Venue { get; init => field = Require.Text(value); }
}
