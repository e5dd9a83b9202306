using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Histories;

/// <summary>A stored decision record against another answer to the same case: what differs, and why. Immutable.</summary>
[ResultMatters]
public sealed record DecisionComparison
{
    private DecisionComparison(DecisionRecord stored, DecisionRecord? now, ValueList<FindingDifference> differences, int same) =>
        (Stored, Now, Differences, Same) = (stored, now, differences, same);

    /// <summary>The record.</summary>
    public DecisionRecord Stored { get; }

    /// <summary>The answer; <see langword="null"/> if there was none.</summary>
    public DecisionRecord? Now { get; }

    /// <summary>The findings that differ, by rule and part.</summary>
    public ValueList<FindingDifference> Differences { get; }

    /// <summary>How many findings are the same.</summary>
    public int Same { get; }

    /// <summary>Whether the inputs were the same, by their fingerprint.</summary>
    public bool SameInputs => Stored.InputsHash == Now?.InputsHash;

    /// <summary>Whether the rules were the same, by their fingerprint. It covers all versions, also those that no finding comes from.</summary>
    public bool SameRules => Stored.RulesHash == Now?.RulesHash;

    /// <summary>Compares a record with a later one.</summary>
    /// <param name="stored">The record that was kept.</param>
    /// <param name="now">The other one; <see langword="null"/> if there is no answer.</param>
    public static DecisionComparison Of(DecisionRecord stored, DecisionRecord? now)
    {
        var before = Numbered(stored);
        var after = now is null ? [] : Numbered(now);
        var differences = before.Keys.Union(after.Keys)
            .Select(key => (key.RuleId, key.Item, Before: before.GetValueOrDefault(key), After: after.GetValueOrDefault(key)))
            .Where(pair => pair.Before != pair.After)
            .OrderBy(pair => pair.RuleId, StringComparer.Ordinal).ThenBy(pair => pair.Item, StringComparer.Ordinal)
            .Select(pair => new FindingDifference(
                pair.RuleId, pair.Item, pair.Before, pair.After, CausesOf(stored, now, pair.Before, pair.After)))
            .ToValueList();
        return new(stored, now, differences, before.Count(f => after.GetValueOrDefault(f.Key) == f.Value));
    }

    private static ValueList<DifferenceCause> CausesOf(
        DecisionRecord stored, DecisionRecord? now, RecordedFinding? before, RecordedFinding? after)
    {
        if (now is null) return [DifferenceCause.InputsChanged];

        // A finding on one side only says nothing about its rule; then all rules together must be the same, chosen by the same days.
        var sameRule = before is null || after is null
            ? stored.RulesHash == now.RulesHash && (stored.JudgedOn != now.JudgedOn || stored.Packs.Equals(now.Packs))
            : (before.From, before.ContentHash) == (after.From, after.ContentHash);
        var causes = new List<DifferenceCause>();
        if (stored.InputsHash != now.InputsHash) causes.Add(DifferenceCause.InputsChanged);
        if (!sameRule) causes.Add(DifferenceCause.RuleChanged);
        if (stored.JudgedOn != now.JudgedOn) causes.Add(DifferenceCause.DayChanged);
        if (causes.Count == 0)
            causes.Add(stored.LibraryVersion != now.LibraryVersion ? DifferenceCause.LibraryChanged : DifferenceCause.SettingsChanged);
        return causes.ToValueList();
    }

    // Ids of parts should differ within a case; where they do not, the order tells them apart.
    private static Dictionary<(string RuleId, string? Item, int Number), RecordedFinding> Numbered(DecisionRecord record) => record.Findings
        .GroupBy(f => (f.RuleId, f.Item))
        .SelectMany(group => group.Select((finding, number) => (Key: (group.Key.RuleId, group.Key.Item, number), finding)))
        .ToDictionary(pair => pair.Key, pair => pair.finding);
}
