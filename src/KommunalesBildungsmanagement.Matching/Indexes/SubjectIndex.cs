using System.Diagnostics.CodeAnalysis;
using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Stored subjects, made ready for the question whom an item concerns: which answers change when an item is added, changed or taken away.
/// </summary>
/// <remarks>
/// <para>The inverse of <see cref="SpecificationIndex{T, TItem}"/>: rows are subjects, columns the facts that are the case. Conditions that ask for
/// other facts than those the index was made with are evaluated on the candidates; the answers are the same.</para>
/// <para>It keeps the subjects. Profiles of people are transient by default; store them only on a legal basis of your own.</para>
/// <para>Immutable, safe on any thread.</para>
/// </remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed class SubjectIndex<T>
{
    private readonly SubjectColumns<T> _columns;
    private readonly IReadOnlyList<SubjectPart<T>> _parts;
    private readonly Action<T, List<T>>? _change;

    private SubjectIndex(
        SubjectColumns<T> columns,
        IReadOnlyList<SubjectPart<T>> parts,
        Action<T, List<T>>? change)
    {
        (_columns, _parts, _change) = (columns, parts, change);
        Count = parts.Sum(p => p.Count);
    }

    /// <summary>How many subjects there are.</summary>
    public int Count { get; }

    /// <summary>Memory of the bit tables, in bytes.</summary>
    public long Bytes => _parts.Sum(p => p.Table.Bytes);

    /// <summary>An index of subjects.</summary>
    /// <param name="subjects">The subjects by key; keys are distinct.</param>
    /// <param name="entries">What their facts are numbered for: the items of today, or a sample of them.</param>
    /// <exception cref="ArgumentException">A key comes twice.</exception>
    [SuppressMessage("Design", "CA1000", Justification = "Hosts name the type anyway.")]
    public static SubjectIndex<T> Of(IEnumerable<KeyValuePair<string, T>> subjects, IEnumerable<IndexEntry<T>> entries) =>
        Of(subjects, entries, change: null);

    internal static SubjectIndex<T> Of(
        IEnumerable<KeyValuePair<string, T>> subjects,
        IEnumerable<IndexEntry<T>> entries,
        Action<T, List<T>>? change)
    {
        var leaves =
            from entry in entries
            from form in entry.Requirements.Select(r => ConjunctiveForm<T>.Of(r.Condition, r.CountsWhen))
                .Concat(entry.Preferences.Select(p => ConjunctiveForm<T>.Of(p.Condition, null)))
            from clause in form.Clauses
            from literal in clause.Literals
            select literal.Leaf;
        var columns = new SubjectColumns<T>(FactCatalogue<T>.Of(leaves));
        var all = subjects.ToList();
        if (all.GroupBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two subjects have the key '{twice.Key}'.", nameof(subjects));
        return new(columns, all.Count == 0 ? [] : [SubjectPart<T>.Of(all, columns, change)], change);
    }

    /// <summary>The subject with a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="subject">The subject, if there is one.</param>
    public bool TryFind(string key, [MaybeNullWhen(false)] out T subject)
    {
        foreach (var part in _parts)
        {
            if (part.Find(key) is not [var row]) continue;
            subject = part.Subjects[row];
            return true;
        }

        subject = default;
        return false;
    }

    /// <summary>The index with a subject added, in place of the one with the same key if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="subject">The subject.</param>
    public SubjectIndex<T> With(string key, T subject) => new(
        _columns,
        DoublingParts.With(
            Without(key)._parts,
            KeyValuePair.Create(key, subject),
            part => part.Count,
            part => part.Live,
            items => SubjectPart<T>.Of(items, _columns, _change)),
        _change);

    /// <summary>The index without a subject; the same index if there is none.</summary>
    /// <param name="key">Its key.</param>
    public SubjectIndex<T> Without(string key)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (_parts[i].Find(key) is not { IsEmpty: false } rows) continue;
            var part = _parts[i].Without(rows);
            return new(_columns, [.. _parts.Take(i), .. part.Count == 0 ? [] : new[] { part }, .. _parts.Skip(i + 1)], _change);
        }

        return this;
    }

    /// <summary>Whose answers change, and how, when an item is added, changed or taken away.</summary>
    /// <param name="before">The item as it was; <see langword="null"/> if it is new.</param>
    /// <param name="after">The item as it is; <see langword="null"/> if it is gone.</param>
    /// <returns>Each subject whose verdict or points are others, by key.</returns>
    public ValueList<AnswerChange<string>> Changes(IndexEntry<T>? before, IndexEntry<T>? after) => Changes(before, null, after, null);

    /// <param name="before">The item as it was.</param>
    /// <param name="judgeBefore">Its answer for a subject, measures included.</param>
    /// <param name="after">The item as it is.</param>
    /// <param name="judgeAfter">Its answer for a subject, measures included.</param>
    internal ValueList<AnswerChange<string>> Changes(
        IndexEntry<T>? before, Func<T, Answer>? judgeBefore, IndexEntry<T>? after, Func<T, Answer>? judgeAfter)
    {
        var changes = new List<AnswerChange<string>>();
        var (old, @new) = (new AnswersInBlock(_columns, before, judgeBefore), new AnswersInBlock(_columns, after, judgeAfter));
        foreach (var part in _parts)
        {
            for (var block = 0; block < part.Table.Blocks; block++)
            {
                var rows = old.Decide(part, block) | @new.Decide(part, block);
                foreach (var row in new RowsOf(block, rows))
                {
                    var (was, @is) = (old.Of(part, row), @new.Of(part, row));
                    if (was != @is) changes.Add(new(part.Keys[row], was, @is));
                }
            }
        }

        return changes.OrderBy(c => c.Of, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The answers of an item for the subjects of one block.</summary>
    private sealed class AnswersInBlock(SubjectColumns<T> columns, IndexEntry<T>? entry, Func<T, Answer>? judge)
    {
        private readonly EntryOverSubjects<T>? _entry = entry is null ? null : new(entry, columns);
        private BlockRows _rows;

        /// <summary>The subjects who may not be unsuitable.</summary>
        public Vector512<ulong> Decide(SubjectPart<T> part, int block)
        {
            if (_entry is null) return Vector512<ulong>.Zero;
            _rows = _entry.Decide(part.Table, block, part.Alive.In(block));
            return _rows.Passing | _rows.Rescuable;
        }

        public Answer Of(SubjectPart<T> part, int row)
        {
            if (_entry is null || _rows.IsEmpty) return Answer.None;
            var subject = part.Subjects[row];
            var verdict = !Has(_rows.Passing, row) ? Verdict.NotSuitable
                : Has(_rows.Undecided, row) ? _entry.Evaluate(subject)
                : Has(_rows.Open, row) ? Verdict.NeedsClarification
                : Verdict.Suitable;
            if (verdict != Verdict.NotSuitable) return new(verdict, _entry.PointsOf(part.Table, row, subject));
            return _entry.Entry.IsRemovable && Has(_rows.Passing | _rows.Rescuable, row) ? judge!(subject) : Answer.None;
        }

        private static bool Has(Vector512<ulong> rows, int row) => (rows[row / 64 % 8] >> (row & 63) & 1) != 0;
    }
}
