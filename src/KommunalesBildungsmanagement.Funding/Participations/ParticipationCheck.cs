namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What cannot be right in a record from outside, all at once. A gap is no fault: rules ask for what is missing.</summary>
public static class ParticipationCheck
{
    /// <summary>The faults of a record; none if there are none. No value is repeated in them: they may be logged.</summary>
    /// <param name="participation">The record.</param>
    public static ValueList<Problem> Of(Participation participation)
    {
        var problems = new List<Problem>();
        if (participation.ExitedOn < participation.EnteredOn)
        {
            problems.Add(new(
                "participation.exit-before-entry", nameof(Participation.ExitedOn), null,
                new("Der Austritt liegt vor dem Eintritt.", "The exit lies before the entry."),
                new("Beide Tage prüfen.", "Check both days.")));
        }

        if (participation.EnteredOn < participation.AtEntry.BornOn)
        {
            problems.Add(new(
                "participation.entry-before-birth", nameof(EntryFacts.BornOn), null,
                new("Der Geburtstag liegt nach dem Eintritt.", "The day of birth lies after the entry."),
                new("Beide Tage prüfen.", "Check both days.")));
        }

        if (participation.EnteredOn < participation.AtEntry.UnemployedSince)
        {
            problems.Add(new(
                "participation.unemployed-after-entry", nameof(EntryFacts.UnemployedSince), null,
                new("Die Arbeitslosigkeit beginnt nach dem Eintritt.", "Unemployment begins after the entry."),
                new("Die Lage am Tag des Eintritts angeben.", "State how things stood on the day of entry.")));
        }

        return [.. problems];
    }
}
