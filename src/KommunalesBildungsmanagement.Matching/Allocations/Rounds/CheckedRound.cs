namespace KommunalesBildungsmanagement.Matching;

/// <summary>The part of a round that can be allocated, the lots drawn, and the problems of the part that cannot.</summary>
/// <remarks>
/// Made by <see cref="AllocationRound.Check"/> alone. Ids are unique, every wish leads to a place, quotas fit. Places, applicants and sibling wishes
/// are in the ordinal order of their ids, so the order in which they came in is forgotten.
/// </remarks>
[ResultMatters]
public sealed record CheckedRound
{
    internal CheckedRound(
        AllocationRound round, ValueList<PlaceOffer> places, ValueList<Applicant> applicants, ValueList<SiblingWish> siblingWishes,
        ValueList<Problem> problems)
    {
        (Day, Criteria, TieRule, Seed) = (round.Day, round.Criteria, round.TieRule, round.Seed);
        (Places, Applicants, SiblingWishes, Problems) = (places, applicants, siblingWishes, problems);
        Lots = Lottery.Draw(Seed, applicants.Select(a => a.Id));
    }

    /// <summary>Reference day.</summary>
    public LocalDate Day { get; }

    /// <summary>The published priority rules.</summary>
    public AllocationCriteria Criteria { get; }

    /// <summary>The places, by id.</summary>
    public ValueList<PlaceOffer> Places { get; }

    /// <summary>The applicants with the wishes that stand, by id.</summary>
    public ValueList<Applicant> Applicants { get; }

    /// <summary>The lot of each applicant, in the order of <see cref="Applicants"/>.</summary>
    public ValueList<Lot> Lots { get; }

    /// <summary>The sibling wishes, by id.</summary>
    public ValueList<SiblingWish> SiblingWishes { get; }

    /// <summary>What decides between equals.</summary>
    public TieRule TieRule { get; }

    /// <summary>Seed of the lots.</summary>
    public ulong Seed { get; }

    /// <summary>All problems: an error names what was left out, a warning what was taken over.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether an applicant is in the round; found by bisection, as applicants are in order.</summary>
    internal bool Contains(string applicant)
    {
        var (low, high) = (0, Applicants.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Applicants[middle].Id, applicant);
            if (order == 0) return true;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    /// <summary>Names the day and nothing about persons.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(CheckedRound)}({Day:uuuu-MM-dd})");
}
