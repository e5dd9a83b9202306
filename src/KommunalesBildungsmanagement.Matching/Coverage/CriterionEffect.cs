namespace KommunalesBildungsmanagement.Matching;

/// <summary>How many places one criterion takes away from a group: alone, in order, and as the only obstacle.</summary>
/// <remarks>
/// In order: each place is counted at the first criterion, in the order of <see cref="OfferingCriteria"/> after the topic, at which nobody of the
/// group is left; so the numbers add up. Alone: whatever the other criteria say; these overlap and do not add up.
/// </remarks>
/// <param name="Id">Id of the criterion within its offering, e.g. <c>access:german</c>.</param>
/// <param name="Label">The criterion in words.</param>
/// <param name="Barrier">Code of the barrier behind it; <see langword="null"/> if nothing removes it.</param>
public sealed record CriterionEffect(string Id, LocalizedText Label, string? Barrier)
{
    /// <summary>Places that it would take away if there were no other criterion.</summary>
    public int Alone { get; init; }

    /// <summary>Places that it takes away after the criteria before it.</summary>
    public int InOrder { get; init; }

    /// <summary>Places that would not be lost without it: it is the only obstacle.</summary>
    public int OnlyObstacle { get; init; }

    /// <summary>Places that it leaves open, because something is unknown; in order.</summary>
    public int LeftOpen { get; init; }

    /// <summary>Places and criterion in words.</summary>
    public LocalizedText Text => new($"{InOrder}: {Label.German}", $"{InOrder}: {Label.English}");

    /// <summary>Both numbers of places together; the criterion is the same.</summary>
    internal CriterionEffect Plus(CriterionEffect other) => this with
    {
        Alone = Alone + other.Alone,
        InOrder = InOrder + other.InOrder,
        OnlyObstacle = OnlyObstacle + other.OnlyObstacle,
        LeftOpen = LeftOpen + other.LeftOpen,
    };
}
