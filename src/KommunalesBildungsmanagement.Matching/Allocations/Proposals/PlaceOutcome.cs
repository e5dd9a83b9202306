namespace KommunalesBildungsmanagement.Matching;

/// <summary>What came of one offer of places: how many went to whom, up to which values, and who waits.</summary>
public sealed record PlaceOutcome
{
    /// <summary>The offer.</summary>
    public required PlaceOffer Place { get; init; }

    /// <summary>Ids of those who have a place, in the order of the place.</summary>
    public required ValueList<string> Admitted { get; init; }

    /// <summary>The line for the open places, then for each quota in its order.</summary>
    public required ValueList<CutOff> CutOffs { get; init; }

    /// <summary>The waiting list.</summary>
    /// <remarks>
    /// With quotas the next in line depends on which place becomes vacant; and a vacancy moves people between places. Who comes next is therefore
    /// found by a new run, not by the head of this list alone.
    /// </remarks>
    public required ValueList<WaitingListEntry> WaitingList { get; init; }

    /// <summary>Names the offer and nothing about persons.</summary>
    public override string ToString() => $"{nameof(PlaceOutcome)}({Place.Id})";
}
