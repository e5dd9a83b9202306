using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Histories;

/// <summary>A finding that is another one than in the record. Equality is by value.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Item">Which part of the case; <see langword="null"/> for the case as a whole.</param>
/// <param name="Stored">What the record says; <see langword="null"/> if it has no such finding.</param>
/// <param name="Now">What the answer says; <see langword="null"/> if it has no such finding.</param>
/// <param name="Causes">All that is different around it, at least one.</param>
public sealed record FindingDifference(
    string RuleId, string? Item, RecordedFinding? Stored, RecordedFinding? Now, ValueList<DifferenceCause> Causes)
{
    /// <summary>Whether the verdict is another one; if not, due days, version or sources are.</summary>
    public bool ChangesVerdict => Stored?.Verdict != Now?.Verdict;
}
