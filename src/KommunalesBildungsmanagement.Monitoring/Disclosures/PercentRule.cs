namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>p%-rule: a cell discloses if its second largest contributor can tell the largest contribution to within p percent.</summary>
/// <remarks>
/// That is so if all others together are less than p percent of the largest. The publishing body sets p; there is no default. For a hidden cell the
/// highest value that an outsider can think possible must be so large that what remains besides the two is at least p percent of the largest.
/// </remarks>
/// <param name="Percent">p, more than 0.</param>
public sealed record PercentRule(decimal Percent)
{
    /// <summary>p, more than 0.</summary>
    public decimal Percent { get; init => field = DisclosureProblems.Share(value, 1000); } = DisclosureProblems.Share(Percent, 1000);

    /// <summary>By how much an outsider's highest value must exceed the true one; <see langword="null"/> if the cell does not disclose.</summary>
    internal long? RequiredAbove(long count, ValueList<long> contributions)
    {
        if (contributions.Count == 0) return null;
        var others = count - contributions.Take(2).Sum();
        return others * 100m < Percent * contributions[0] ? (long)Math.Ceiling((Percent * contributions[0] / 100m) - others) : null;
    }
}
