namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>(n, k)-dominance: a cell discloses if its n largest contributors together make up more than k percent of it.</summary>
/// <remarks>
/// The publishing body sets both numbers; there is no default. For a hidden cell the highest value that an outsider can think possible must be so
/// large that the n largest would make up no more than k percent of it.
/// </remarks>
/// <param name="Contributors">n, 1 or more.</param>
/// <param name="Percent">k, more than 0 and less than 100.</param>
public sealed record DominanceRule(int Contributors, decimal Percent)
{
    /// <summary>n, 1 or more.</summary>
    public int Contributors { get; init => field = DisclosureProblems.AtLeast(1, value); } = DisclosureProblems.AtLeast(1, Contributors);

    /// <summary>k, more than 0 and less than 100.</summary>
    public decimal Percent { get; init => field = DisclosureProblems.Share(value, 100); } = DisclosureProblems.Share(Percent, 100);

    /// <summary>By how much an outsider's highest value must exceed the true one; <see langword="null"/> if the cell does not disclose.</summary>
    internal long? RequiredAbove(long count, ValueList<long> contributions)
    {
        var largest = contributions.Take(Contributors).Sum();
        return largest * 100m > Percent * count ? (long)Math.Ceiling((largest * 100m / Percent) - count) : null;
    }
}
