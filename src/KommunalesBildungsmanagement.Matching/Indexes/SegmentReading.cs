using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Reads entries into rows over facts. A condition that several entries share is read once.</summary>
internal sealed class SegmentReading<T>
{
    private readonly Dictionary<(Specification<T>, Specification<T>?), ConjunctiveForm<T>> _forms = new(ByReference.Instance);
    private readonly Dictionary<(Specification<T>, Specification<T>?), IndexedCondition<T>> _conditions = new(ByReference.Instance);

    private readonly Tabulation<T> _tables;

    private SegmentReading(IReadOnlyList<IndexEntry<T>> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var requirement in entry.Requirements) FormOf(requirement.Condition, requirement.CountsWhen);
            foreach (var preference in entry.Preferences) FormOf(preference.Condition, null);
        }

        Facts = FactCatalogue<T>.Of(
            _forms.Values.SelectMany(f => f.Clauses).SelectMany(c => c.Literals).Select(l => l.Leaf));

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
        RankKey.ThrowIfTooMany(entry.Preferences.Sum(p => Math.Abs((long)p.Weight)) + Math.Abs((long)entry.Points), entry.Id);
        var requirements = entry.Requirements.Select(r => (r, ConditionOf(r.Condition, r.CountsWhen))).ToList();
        var preferences = new List<(IndexPreference<T>, IndexedCondition<T>)>();
        var points = entry.Points;
        foreach (var preference in entry.Preferences)
        {
            var condition = ConditionOf(preference.Condition, null);
            if (condition.Clauses.Count == 0) points += preference.Weight;
            else if (!condition.IsNeverSure && preference.Weight != 0) preferences.Add((preference, condition));
        }

        return new(entry, place, requirements, preferences, points);
    }

    private IEnumerable<SegmentRow<T>> Copies(SegmentRow<T> row)
    {
        if (Clustering.ClauseOf(row, IsSetTerm) is not { } clause) return [row];
        return clause.Tables.Select(t => row with { Clustered = clause, Element = t.First + (int)SetFact.In });
    }

    private ConjunctiveForm<T> FormOf(Specification<T> condition, Specification<T>? countsWhen)
    {
        if (!_forms.TryGetValue((condition, countsWhen), out var form))
            _forms.Add((condition, countsWhen), form = ConjunctiveForm<T>.Of(condition, countsWhen));
        return form;
    }

    private IndexedCondition<T> ConditionOf(Specification<T> condition, Specification<T>? countsWhen)
    {
        if (!_conditions.TryGetValue((condition, countsWhen), out var indexed))
            _conditions.Add((condition, countsWhen), indexed = IndexedCondition<T>.Of(FormOf(condition, countsWhen), _tables));
        return indexed;
    }

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
