namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Parts of the week in which people have time and offerings take place: day and part of day, e.g. <c>tue-evening</c>.</summary>
public static class TimeSlots
{
    /// <summary>The list: seven days, each with morning (until 12), afternoon (12 to 18) and evening (from 18).</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of("time-slots", "2026-11", new("Zeitfenster", "time slots"), All());

    private static IEnumerable<(string, string, string)> All()
    {
        (string Code, string De, string En)[] days =
        [
            ("mon", "Montag", "Monday"), ("tue", "Dienstag", "Tuesday"), ("wed", "Mittwoch", "Wednesday"), ("thu", "Donnerstag", "Thursday"),
            ("fri", "Freitag", "Friday"), ("sat", "Samstag", "Saturday"), ("sun", "Sonntag", "Sunday"),
        ];
        (string Code, string De, string En)[] parts =
            [("morning", "vormittag", "morning"), ("afternoon", "nachmittag", "afternoon"), ("evening", "abend", "evening")];
        return from day in days from part in parts select ($"{day.Code}-{part.Code}", $"{day.De}{part.De}", $"{day.En} {part.En}");
    }
}
