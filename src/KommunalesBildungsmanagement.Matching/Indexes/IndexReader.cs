using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Asks an index, one subject after another. Keeps its memory, so that asking allocates nothing once it has seen the like; for one thread at a time.
/// </summary>
/// <typeparam name="T">The subject.</typeparam>
/// <typeparam name="TItem">What subjects are matched with.</typeparam>
public sealed class IndexReader<T, TItem>
{
    private readonly SpecificationIndex<T, TItem> _index;
    private readonly SegmentScan<T>[] _scans;
    private readonly Func<int, (Verdict, int)>[] _judges;
    private readonly BestKeys _best = new();
    private readonly List<Place> _places = [];
    private readonly List<T> _changed = [];
    private T _subject = default!;

    internal IndexReader(SpecificationIndex<T, TItem> index)
    {
        _index = index;
        _scans = [.. index.Parts.Select(p => new SegmentScan<T>(p.Segment))];
        _judges = [.. index.Parts.Select(p => (Func<int, (Verdict, int)>)(row => index.Judge(_subject, p.Items[row])))];
    }

    /// <summary>The best items for a subject: by verdict, then points, then order, then id. What is not suitable is not among them.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="best">Where they go, best first; its length is how many are wanted.</param>
    /// <returns>How many there are.</returns>
    public int FindBest(T subject, Span<Ranked<TItem>> best)
    {
        if (best.IsEmpty) return 0;
        Start(subject);
        _places.Clear();
        for (var part = 0; part < _scans.Length; part++)
        {
            _best.Start(best.Length, _places.Count < best.Length ? 0 : _places[best.Length - 1].Floor);
            _scans[part].Ask(subject, CollectionsMarshal.AsSpan(_changed));
            _scans[part].FindBest(_index.Parts[part].Alive, _best, _judges[part]);
            foreach (var key in _best.Keys) _places.Add(new(key, part, _index.Parts[part].Segment));
            if (part > 0) _places.Sort();
        }

        var count = Math.Min(best.Length, _places.Count);
        for (var i = 0; i < count; i++)
        {
            var place = _places[i];
            best[i] = new(_index.Parts[place.Part].Items[place.Row], RankKey.VerdictOf(place.Key), RankKey.PointsOf(place.Key));
        }

        return count;
    }

    /// <summary>How many items came to which verdict.</summary>
    /// <param name="subject">The subject.</param>
    public VerdictCounts Count(T subject)
    {
        var (suitable, suitableIf, open) = (0, 0, 0);
        foreach (var answer in Answers(subject).Values)
        {
            if (answer.Verdict == Verdict.Suitable) suitable++;
            else if (answer.Verdict == Verdict.SuitableIf) suitableIf++;
            else open++;
        }

        return new(suitable, suitableIf, open, _index.Count - suitable - suitableIf - open);
    }

    /// <summary>Which answers change, and how, from one subject to another, or when facts about a subject are others.</summary>
    /// <param name="before">The subject before; the default if there was none.</param>
    /// <param name="after">The subject after.</param>
    /// <returns>Each item whose verdict or points are others, in no promised order.</returns>
    public IReadOnlyList<AnswerChange<TItem>> Changes(T? before, T after)
    {
        var old = before is null ? [] : Answers(before);
        var changes = new List<AnswerChange<TItem>>();
        foreach (var (place, answer) in Answers(after))
        {
            old.Remove(place, out var was);
            if (was != answer) changes.Add(new(_index.Parts[place.Part].Items[place.Row], was, answer));
        }

        foreach (var (place, was) in old) changes.Add(new(_index.Parts[place.Part].Items[place.Row], was, Answer.None));
        return changes;
    }

    // Every answer but "not suitable". An item that stands for several elements has the best of its answers.
    private Dictionary<(int Part, int Row), Answer> Answers(T subject)
    {
        Start(subject);
        var answers = new Dictionary<(int Part, int Row), Answer>();
        for (var part = 0; part < _scans.Length; part++)
        {
            var scan = _scans[part];
            scan.Ask(subject, CollectionsMarshal.AsSpan(_changed));
            foreach (var visit in scan.Query.Visits)
            {
                for (var row = visit.Range.From; row < visit.Range.To; row = (row / BitTable.BlockRows + 1) * BitTable.BlockRows)
                {
                    var (block, rows) = (row / BitTable.BlockRows, scan.Decide(visit, row, _index.Parts[part].Alive));
                    foreach (var sure in new RowsOf(block, rows.Sure)) Add(part, sure, Verdict.Suitable, scan.PointsOf(sure));
                    foreach (var open in new RowsOf(block, rows.Open)) Add(part, open, Verdict.NeedsClarification, scan.PointsOf(open));
                    foreach (var other in new RowsOf(block, rows.Undecided | rows.Rescuable))
                    {
                        var (verdict, points) = IsIn(rows.Undecided, other)
                            ? scan.Evaluate(other, visit.Standing.IsUnknown, _judges[part])
                            : _judges[part](other);
                        Add(part, other, verdict, points);
                    }
                }
            }
        }

        return answers;

        void Add(int part, int row, Verdict verdict, int points)
        {
            if (verdict == Verdict.NotSuitable) return;
            var place = (part, _index.Parts[part].Segment.RowByOrder[_index.Parts[part].Segment.OrderOf(row)]);
            if (!answers.TryGetValue(place, out var other) || verdict > other.Verdict) answers[place] = new(verdict, points);
        }
    }

    private static bool IsIn(Vector512<ulong> rows, int row) => (rows[row / 64 % 8] >> (row & 63) & 1) != 0;

    private void Start(T subject)
    {
        _subject = subject;
        _changed.Clear();
        _index.Removal?.Change(subject, _changed);
    }

    /// <summary>A row with its key; sorts best first, across parts too.</summary>
    private readonly record struct Place(ulong Key, int Part, Segment<T> Segment) : IComparable<Place>
    {
        public int Row => Segment.RowByOrder[RankKey.OrderOf(Key)];

        /// <summary>What a key of another part must exceed: as many points, and last among equals.</summary>
        public ulong Floor => RankKey.Of(RankKey.VerdictOf(Key), RankKey.PointsOf(Key), int.MaxValue);

        public int CompareTo(Place other)
        {
            var byRank = (other.Key >> 32).CompareTo(Key >> 32);
            if (byRank != 0) return byRank;
            var byOrder = Segment.Orders[Row].CompareTo(other.Segment.Orders[other.Row]);
            return byOrder != 0 ? byOrder : string.CompareOrdinal(Segment.Ids[Row], other.Segment.Ids[other.Row]);
        }
    }
}
