namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>From a day on a participant stood elsewhere in the labour market. Equality is by value; immutable.</summary>
public sealed record LabourMarketEvent
{
    /// <summary>An event.</summary>
    /// <param name="on">The day.</param>
    /// <param name="situation">The situation from that day on; not "unchanged".</param>
    /// <exception cref="InvalidValueException">The situation is "unchanged".</exception>
    public LabourMarketEvent(LocalDate on, LabourMarketSituation situation)
    {
        if (situation == LabourMarketSituation.Unchanged)
        {
            throw Require.Broken(
                "labour-market-event.unchanged", nameof(Situation), null,
                new("Ein Ereignis ändert die Lage.", "An event changes the situation."),
                new("Das Ereignis weglassen; eine leere Liste sagt, dass sich nichts geändert hat.",
                    "Leave the event out; an empty list says that nothing has changed."));
        }

        (On, Situation) = (on, situation);
    }

    /// <summary>The day.</summary>
    [PersonalData]
    public LocalDate On { get; }

    /// <summary>The situation from that day on.</summary>
    [PersonalData]
    public LabourMarketSituation Situation { get; }

    /// <summary>Says only what it is: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(LabourMarketEvent);
}
