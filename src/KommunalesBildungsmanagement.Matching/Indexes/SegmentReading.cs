using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Reads entries into rows over facts. A condition that several entries share is read once.</summary>
internal sealed class SegmentReading<T>
{
    private readonly Dictionary<Specification<T>, IndexedCondition<T>> _ofTerms = [];
    private readonly Dictionary<(Specification<T>, Specification<T>?), IndexedCondition<T>> _others = new(ByReference.Instance);

    private readonly Tabulation<T> _tables;

    private SegmentReading(IReadOnlyList<IndexEntry<T>> entries)
    {
        Facts = FactCatalogue<T>.Of(entries.SelectMany(e => e.Conditions));
        _tables = new(Facts);
        IsSetTerm = [.. Facts.Terms.Select(t => t is ISetFacts)];
        var rows = entries.Select(Row).ToList();
        Clustering = Clustering.Of(rows, IsSetTerm);
        Preferences = PreferenceColumns.Of(rows, IsSetTerm);

        // Best first: whoever looks for the best few can stop early.
        Rows =
        [
            .. rows.SelectMany(Copies).Select(Preferences.Mark)
                .OrderBy(r => r.Element).ThenByDescending(r => r.MostOthers).ThenBy(r => r.Entry.Order),
        ];
    }

    public FactCatalogue<T> Facts { get; }

    /// <summary>For each term, whether it is a set.</summary>
    public bool[] IsSetTerm { get; }

    /// <summary>What rows stand together by.</summary>
    public Clustering Clustering { get; }

    /// <summary>Which preferences get columns.</summary>
    public PreferenceColumns Preferences { get; }

    /// <summary>The rows: by element, then the points they may have without the preferences that weigh most, best first.</summary>
    public IReadOnlyList<SegmentRow<T>> Rows { get; }

    public static SegmentReading<T> Of(IReadOnlyList<IndexEntry<T>> entries) => new(entries);

    private SegmentRow<T> Row(IndexEntry<T> entry, int place)
    {
        var most = Math.Abs((long)entry.Points);
        foreach (var preference in entry.Preferences) most += Math.Abs((long)preference.Weight);
        RankKey.ThrowIfTooMany(most, entry.Id);
        var requirements = new (IndexRequirement<T>, IndexedCondition<T>)[entry.Requirements.Count];
        for (var i = 0; i < requirements.Length; i++)
            requirements[i] = (entry.Requirements[i], ConditionOf(entry.Requirements[i].Condition, entry.Requirements[i].CountsWhen));
        var preferences = new List<(IndexPreference<T>, IndexedCondition<T>)>(entry.Preferences.Count);
        var points = entry.Points;
        foreach (var preference in entry.Preferences)
        {
            var condition = ConditionOf(preference.Condition, null);
            if (condition.Clauses.Length == 0) points += preference.Weight;
            else if (!condition.IsNeverSure && preference.Weight != 0) preferences.Add((preference, condition));
        }

        return new(entry, place, requirements, [.. preferences], points);
    }

    private IEnumerable<SegmentRow<T>> Copies(SegmentRow<T> row)
    {
        if (Clustering.ClauseOf(row, IsSetTerm) is not { } clause) return [row];
        return clause.Tables.Select(t => row with { Clustered = clause, Element = t.First + (int)SetFact.In });
    }

    // Conditions on one term are often equal to those of other entries; the others only if they are the same.
    private IndexedCondition<T> ConditionOf(Specification<T> condition, Specification<T>? countsWhen)
    {
        if (condition is TermCondition<T> && countsWhen is null)
        {
            if (!_ofTerms.TryGetValue(condition, out var ofTerm)) _ofTerms.Add(condition, ofTerm = New(condition, null));
            return ofTerm;
        }

        if (!_others.TryGetValue((condition, countsWhen), out var other)) _others.Add((condition, countsWhen), other = New(condition, countsWhen));
        return other;
    }

    private IndexedCondition<T> New(Specification<T> condition, Specification<T>? countsWhen) =>
        IndexedCondition<T>.Of(ConjunctiveForm<T>.Of(condition, countsWhen), _tables);

    private sealed class ByReference : IEqualityComparer<(Specification<T>, Specification<T>?)>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals((Specification<T>, Specification<T>?) x, (Specification<T>, Specification<T>?) y) =>
            ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((Specification<T>, Specification<T>?) pair) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item1),
            pair.Item2 is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item2));
    }
}
