using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
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
    private static readonly Comparer<AnswerChange<string>> ByKey =
        Comparer<AnswerChange<string>>.Create((one, other) => string.CompareOrdinal(one.Of, other.Of));

    private readonly FactCatalogue<T> _facts;
    private readonly ISetFacts? _cluster;
    private readonly IReadOnlyList<SubjectPart<T>> _parts;
    private readonly Action<T, List<T>>? _change;

    private SubjectIndex(FactCatalogue<T> facts, ISetFacts? cluster, IReadOnlyList<SubjectPart<T>> parts, Action<T, List<T>>? change)
    {
        (_facts, _cluster, _parts, _change) = (facts, cluster, parts, change);
        Count = parts.Sum(p => p.Count);
    }

    /// <summary>How many subjects there are.</summary>
    public int Count { get; }

    /// <summary>Memory of tables and facts, in bytes.</summary>
    public long Bytes => _parts.Sum(p => p.Bytes);

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
        var asking = entries.ToList();
        var facts = FactCatalogue<T>.Of(asking.SelectMany(e => e.Conditions));
        var all = subjects.ToList();
        if (all.GroupBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two subjects have the key '{twice.Key}'.", nameof(subjects));
        var cluster = ClusterOf(asking, facts);
        return new(facts, cluster, all.Count == 0 ? [] : [SubjectPart<T>.Of(all, facts, cluster, change)], change);
    }

    /// <summary>The subject with a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="subject">The subject, if there is one.</param>
    public bool TryFind(string key, [MaybeNullWhen(false)] out T subject)
    {
        foreach (var part in _parts)
        {
            if (part.Find(key) is not (>= 0 and var number)) continue;
            subject = part.Subjects[number];
            return true;
        }

        subject = default;
        return false;
    }

    /// <summary>The index with a subject added, in place of the one with the same key if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="subject">The subject.</param>
    public SubjectIndex<T> With(string key, T subject) => new(
        _facts,
        _cluster,
        DoublingParts.With(
            Without(key)._parts,
            KeyValuePair.Create(key, subject),
            part => part.Count,
            part => part.Live,
            items => SubjectPart<T>.Of(items, _facts, _cluster, _change)),
        _change);

    /// <summary>The index without a subject; the same index if there is none.</summary>
    /// <param name="key">Its key.</param>
    public SubjectIndex<T> Without(string key)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (_parts[i].Find(key) is not (>= 0 and var number)) continue;
            var part = _parts[i].Without(number);
            return new(_facts, _cluster, [.. _parts.Take(i), .. part.Count == 0 ? [] : new[] { part }, .. _parts.Skip(i + 1)], _change);
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
        var old = before is null ? null : new EntryOverSubjects<T>(before, _facts);
        var @new = after is null ? null : new EntryOverSubjects<T>(after, _facts);
        var changes = new List<AnswerChange<string>>();
        foreach (var part in _parts)
        {
            var ofPart = ChangesOf(part, SubjectScan<T>.Answers(part, old, judgeBefore), SubjectScan<T>.Answers(part, @new, judgeAfter));
            changes = changes.Count == 0 ? ofPart : Merged(changes, ofPart);
        }

        return ValueList.Create<AnswerChange<string>>(CollectionsMarshal.AsSpan(changes));
    }

    // Both lists are in the order of the subjects.
    private static List<AnswerChange<string>> ChangesOf(
        SubjectPart<T> part, List<(int Subject, Answer Answer)> before, List<(int Subject, Answer Answer)> after)
    {
        var changes = new List<AnswerChange<string>>(before.Count + after.Count);
        for (var (i, j) = (0, 0); i < before.Count || j < after.Count;)
        {
            var (first, second) = (i < before.Count ? before[i].Subject : int.MaxValue, j < after.Count ? after[j].Subject : int.MaxValue);
            var was = first <= second ? before[i++].Answer : Answer.None;
            var @is = second <= first ? after[j++].Answer : Answer.None;
            if (was != @is) changes.Add(new(part.Keys[Math.Min(first, second)], was, @is));
        }

        return changes;
    }

    // Parts become smaller, so most of the first list is taken over between two of the second.
    private static List<AnswerChange<string>> Merged(List<AnswerChange<string>> many, List<AnswerChange<string>> few)
    {
        if (few.Count == 0) return many;
        var (merged, taken) = (new List<AnswerChange<string>>(many.Count + few.Count), 0);
        foreach (var change in few)
        {
            var place = ~many.BinarySearch(taken, many.Count - taken, change, ByKey);
            merged.AddRange(CollectionsMarshal.AsSpan(many)[taken..place]);
            merged.Add(change);
            taken = place;
        }

        merged.AddRange(CollectionsMarshal.AsSpan(many)[taken..]);
        return merged;
    }

    // The set for whose elements most entries ask, if it has many.
    private static ISetFacts? ClusterOf(List<IndexEntry<T>> entries, FactCatalogue<T> facts)
    {
        var sets = facts.Terms.OfType<ISetFacts>().Where(s => s.Elements >= Clustering.FewestElements).ToList();
        var (asking, elements) = (new int[sets.Count], new List<int>());
        foreach (var entry in sets.Count == 0 ? [] : entries)
        {
            var over = new EntryOverSubjects<T>(entry, facts);
            for (var i = 0; i < sets.Count; i++)
            {
                if (over.FindAsked(sets[i], elements) >= 0) asking[i]++;
            }
        }

        return sets.Where((_, i) => asking[i] * 2 >= entries.Count).MaxBy(s => s.Elements);
    }
}
