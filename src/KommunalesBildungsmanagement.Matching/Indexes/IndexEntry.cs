namespace KommunalesBildungsmanagement.Matching;

/// <summary>Something that subjects are matched with: what it requires of them, and what makes it fit better.</summary>
/// <typeparam name="T">The subject: any type of the host.</typeparam>
public sealed record IndexEntry<T>
{
    /// <summary>Id, distinct among the entries of an index.</summary>
    public required string Id { get; init; }

    /// <summary>What is required; all of it.</summary>
    public ValueList<IndexRequirement<T>> Requirements { get; init; } = [];

    /// <summary>What adds points.</summary>
    public ValueList<IndexPreference<T>> Preferences { get; init; } = [];

    /// <summary>Points that every subject gives.</summary>
    public int Points { get; init; }

    /// <summary>Among equals, whoever is less comes first; then the id decides.</summary>
    public int Order { get; init; }

    /// <summary>Whether measures may remove an obstacle, so that a rejection by facts that measures change is not the last word.</summary>
    internal bool IsRemovable { get; init; }

    /// <summary>All its conditions.</summary>
    internal IEnumerable<Specification<T>> Conditions
    {
        get
        {
            foreach (var requirement in Requirements)
            {
                yield return requirement.Condition;
                if (requirement.CountsWhen is not null) yield return requirement.CountsWhen;
            }

            foreach (var preference in Preferences) yield return preference.Condition;
        }
    }
}
