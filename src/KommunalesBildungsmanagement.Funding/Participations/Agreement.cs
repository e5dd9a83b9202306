namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What several records say together about one fact: the one value that any of them states, or unknown.</summary>
internal static class Agreement
{
    /// <summary>A record that is silent contradicts none; two that say different things leave it unknown.</summary>
    public static TValue? Of<T, TValue>(T[] records, Func<T, TValue?> fact)
        where TValue : struct
    {
        TValue? agreed = null;
        foreach (var record in records)
        {
            if (fact(record) is not { } value) continue;
            if (agreed is { } other && !EqualityComparer<TValue>.Default.Equals(other, value)) return null;
            agreed = value;
        }

        return agreed;
    }
}
