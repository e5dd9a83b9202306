namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Mitteilungspflichtiges Ereignis.</summary>
public sealed record CaseEvent
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "Ereignis"), Term("en", "event")]
    public required string Id { get; init; }

    /// <summary>What happened.</summary>
    [Term("de", "Art des Ereignisses"), Term("en", "kind of event")]
    public required CaseEventKind Kind { get; init; }

    /// <summary>When.</summary>
    [Term("de", "eingetreten am"), Term("en", "occurred on")]
    [FundingDate]
    public LocalDate? OccurredOn { get; init; }

    /// <summary>The day the authority was told; <see langword="null"/> as long as it was not.</summary>
    [Term("de", "mitgeteilt am"), Term("en", "notified on")]
    public LocalDate? NotifiedOn { get; init; }

    /// <summary>For an object: whether it must be inventoried and is still bound.</summary>
    [Term("de", "inventarisierungspflichtig und in der Bindungsfrist"), Term("en", "subject to inventory and within its binding period")]
    public bool? ConcernsInventory { get; init; }
}
