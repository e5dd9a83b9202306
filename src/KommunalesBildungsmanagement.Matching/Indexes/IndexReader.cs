using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    private readonly SegmentAsking<T>[] _askings;
    private readonly PreparedSubject<T> _own;
    private readonly Func<int, (Verdict, int)>[] _judges;
    private readonly Func<int, IndexEntry<T>>[] _entries;
    private readonly BestKeys _best = new();
    private readonly List<Place> _places = [];
    private readonly List<T> _changed = [];
    private readonly List<Obstacle<T>> _obstacles = [];
    private PreparedSubject<T> _subject;

    internal IndexReader(SpecificationIndex<T, TItem> index)
    {
        _index = index;
        _subject = _own = NewSubject();
        _scans = [.. index.Parts.Select((p, part) => new SegmentScan<T>(p.Segment, _own.Queries[part]))];
        _askings = [.. index.Parts.Select(p => new SegmentAsking<T>(p.Segment))];
        _entries = [.. index.Parts.Select(p => (Func<int, IndexEntry<T>>)(row => index.Read(p.ItemOf(row))))];
        _judges = [.. index.Parts.Select(p => (Func<int, (Verdict, int)>)(row => index.Removal!.Judge(_subject.Subject, p.ItemOf(row))))];
    }

    /// <summary>Reads the facts of a subject once, for several questions about it.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>It answers for the subject as it is now.</returns>
    public PreparedSubject<T> Prepare(T subject)
    {
        var prepared = NewSubject();
        Ask(subject, prepared);
        return prepared;
    }

    /// <summary>The best items for a subject: by verdict, then points, then order, then id. What is not suitable is not among them.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="best">Where they go, best first; its length is how many are wanted.</param>
    /// <returns>How many there are.</returns>
    public int FindBest(T subject, Span<Ranked<TItem>> best) => FindBest(Asked(subject), best);

    /// <summary>The best items for a prepared subject, as for the subject itself.</summary>
    /// <param name="subject">The subject, prepared for this index.</param>
    /// <param name="best">Where they go, best first; its length is how many are wanted.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentException">The subject was prepared for another index.</exception>
    [OverloadResolutionPriority(-1)]
    public int FindBest(PreparedSubject<T> subject, Span<Ranked<TItem>> best)
    {
        Use(subject);
        if (best.IsEmpty) return 0;
        _places.Clear();
        for (var part = 0; part < _scans.Length; part++)
        {
            _best.Start(best.Length, _places.Count < best.Length ? 0 : _places[best.Length - 1].Floor);
            _scans[part].FindBest(_index.Parts[part].Alive, _best, _judges[part]);
            foreach (var key in _best.Keys) _places.Add(new(key, part, _index.Parts[part].Segment));
            if (part > 0) _places.Sort();
        }

        var count = Math.Min(best.Length, _places.Count);
        for (var i = 0; i < count; i++)
        {
            var place = _places[i];
            best[i] = new(_index.Parts[place.Part].Items[RankKey.RankOf(place.Key)], RankKey.VerdictOf(place.Key), RankKey.PointsOf(place.Key));
        }

        return count;
    }

    /// <summary>How many items came to which verdict.</summary>
    /// <param name="subject">The subject.</param>
    public VerdictCounts Count(T subject) => Count(Asked(subject));

    /// <summary>How many items came to which verdict, for a prepared subject.</summary>
    /// <param name="subject">The subject, prepared for this index.</param>
    /// <exception cref="ArgumentException">The subject was prepared for another index.</exception>
    [OverloadResolutionPriority(-1)]
    public VerdictCounts Count(PreparedSubject<T> subject) => CountsOf(Answers(subject));

    /// <summary>Counts and open terms in one go.</summary>
    internal IndexSurvey<T> Survey(PreparedSubject<T> subject)
    {
        var answers = Answers(subject);
        return new(CountsOf(answers), OpenTermsOf(answers));
    }

    private VerdictCounts CountsOf(Dictionary<(int Part, int Rank), Found> answers)
    {
        var (suitable, suitableIf, open) = (0, 0, 0);
        foreach (var found in answers.Values)
        {
            if (found.Answer.Verdict == Verdict.Suitable) suitable++;
            else if (found.Answer.Verdict == Verdict.SuitableIf) suitableIf++;
            else open++;
        }

        return new(suitable, suitableIf, open, _index.Count - suitable - suitableIf - open);
    }

    /// <summary>
    /// Why an item does not surely suit a subject, in short: the terms that stand against it or are open. Measures are not considered.
    /// </summary>
    /// <remarks>
    /// Read off the columns, without texts and values; <see cref="MatchingIndex.Match"/> explains in full. A requirement over several terms names all
    /// of them.
    /// </remarks>
    /// <param name="subject">The subject.</param>
    /// <param name="id">Id of the item.</param>
    /// <returns>None if the item suits.</returns>
    /// <exception cref="ArgumentException">There is no such item.</exception>
    public ValueList<Obstacle<T>> FindObstacles(T subject, string id) => FindObstacles(Asked(subject), id);

    /// <summary>Why an item does not surely suit a prepared subject, in short.</summary>
    /// <param name="subject">The subject, prepared for this index.</param>
    /// <param name="id">Id of the item.</param>
    /// <returns>None if the item suits.</returns>
    /// <exception cref="ArgumentException">There is no such item, or the subject was prepared for another index.</exception>
    [OverloadResolutionPriority(-1)]
    public ValueList<Obstacle<T>> FindObstacles(PreparedSubject<T> subject, string id)
    {
        Use(subject);
        for (var part = 0; part < _scans.Length; part++)
        {
            if (_index.Parts[part].Find(id) is not (>= 0 and var rank)) continue;
            var rows = _index.Parts[part].Segment.Entries.RowsOf(rank);

            // Of the elements for which an item stands, the best one counts.
            var best = rows[0];
            foreach (var row in rows)
            {
                if (_scans[part].Reasons.StandingOf(row) > _scans[part].Reasons.StandingOf(best)) best = row;
            }

            _obstacles.Clear();
            _scans[part].Reasons.AddObstacles(best, _obstacles);
            _obstacles.Sort(static (one, other) =>
                one.Outcome != other.Outcome ? one.Outcome.CompareTo(other.Outcome) : string.CompareOrdinal(one.Term?.Name, other.Term?.Name));
            return [.. _obstacles];
        }

        throw new ArgumentException($"There is no item with the id '{id}'.", nameof(id));
    }

    /// <summary>What is unknown of a subject and keeps items open, by the number of items: the first is the best next question.</summary>
    /// <remarks>
    /// An item counts for each unknown term that one of its undecided requirements reads. Where a requirement was taken apart into clauses, a term
    /// may be among them whose answer alone would change nothing. Items that only measures may rescue are not counted.
    /// </remarks>
    /// <param name="subject">The subject.</param>
    public ValueList<OpenTerm<T>> FindOpenTerms(T subject) => FindOpenTerms(Asked(subject));

    /// <summary>What is unknown of a prepared subject and keeps items open, by the number of items.</summary>
    /// <param name="subject">The subject, prepared for this index.</param>
    /// <exception cref="ArgumentException">The subject was prepared for another index.</exception>
    [OverloadResolutionPriority(-1)]
    public ValueList<OpenTerm<T>> FindOpenTerms(PreparedSubject<T> subject) => OpenTermsOf(Answers(subject));

    private ValueList<OpenTerm<T>> OpenTermsOf(Dictionary<(int Part, int Rank), Found> answers)
    {
        var counts = new Dictionary<Term<T>, int>();
        foreach (var ((part, _), found) in answers)
        {
            if (found.Answer.Verdict != Verdict.NeedsClarification || found.IsJudged) continue;
            var terms = new HashSet<Term<T>>();
            _scans[part].Reasons.AddOpenTerms(found.Row, found.Standing, _entries[part], terms);
            foreach (var term in terms) counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Name, StringComparer.Ordinal)
            .Select(c => new OpenTerm<T>(c.Key, c.Value)).ToValueList();
    }

    /// <summary>Which answers change, and how, from one subject to another, or when facts about a subject are others.</summary>
    /// <param name="before">The subject before; the default if there was none.</param>
    /// <param name="after">The subject after.</param>
    /// <returns>Each item whose verdict or points are others, in no promised order.</returns>
    public IReadOnlyList<AnswerChange<TItem>> Changes(T? before, T after)
    {
        var old = before is null ? [] : Answers(Asked(before));
        var changes = new List<AnswerChange<TItem>>();
        foreach (var (place, found) in Answers(Asked(after)))
        {
            old.Remove(place, out var was);
            if (was.Answer != found.Answer) changes.Add(new(_index.Parts[place.Part].ItemOf(found.Row), was.Answer, found.Answer));
        }

        foreach (var (place, was) in old) changes.Add(new(_index.Parts[place.Part].ItemOf(was.Row), was.Answer, Answer.None));
        return changes;
    }

    // Every answer but "not suitable", by part and rank. An item that stands for several elements has the best of its answers.
    private Dictionary<(int Part, int Rank), Found> Answers(PreparedSubject<T> subject)
    {
        Use(subject);
        var answers = new Dictionary<(int Part, int Rank), Found>();
        for (var part = 0; part < _scans.Length; part++)
        {
            foreach (var visit in _scans[part].Query.Visits)
            {
                foreach (var piece in _scans[part].Segment.PiecesOf(visit)) AddPiece(answers, part, visit, piece);
            }
        }

        return answers;
    }

    private void AddPiece(Dictionary<(int Part, int Rank), Found> answers, int part, Visit visit, RowPiece piece)
    {
        var (scan, block) = (_scans[part], piece.Block);
        var rows = scan.Decide(piece, visit.Standing, _index.Parts[part].Alive);
        foreach (var row in new RowsOf(block, rows.Passing))
        {
            var (verdict, points) = scan.Evaluate(row, BlockRows.Has(rows.Open, row), BlockRows.Has(rows.Undecided, row), _judges[part]);
            Add(row, verdict, points, isJudged: verdict == Verdict.SuitableIf);
        }

        foreach (var row in new RowsOf(block, rows.Rescuable))
        {
            var (verdict, points) = _judges[part](row);
            Add(row, verdict, points, isJudged: true);
        }

        void Add(int row, Verdict verdict, int points, bool isJudged)
        {
            if (verdict == Verdict.NotSuitable) return;
            var place = (part, scan.Segment.RankOf(row));
            if (!answers.TryGetValue(place, out var other) || verdict > other.Answer.Verdict)
                answers[place] = new(new(verdict, points), row, visit.Standing, isJudged);
        }
    }

    private PreparedSubject<T> NewSubject() => new(_index, [.. _index.Parts.Select(p => new SegmentQuery<T>(p.Segment.Facts))]);

    private PreparedSubject<T> Asked(T subject)
    {
        Ask(subject, _own);
        return _own;
    }

    private void Ask(T subject, PreparedSubject<T> prepared)
    {
        prepared.Subject = subject;
        _changed.Clear();
        _index.Removal?.Change(subject, _changed);
        for (var part = 0; part < _askings.Length; part++)
            _askings[part].Ask(subject, CollectionsMarshal.AsSpan(_changed), prepared.Queries[part]);
    }

    private void Use(PreparedSubject<T> subject)
    {
        if (!ReferenceEquals(subject.Index, _index)) throw new ArgumentException("The subject was prepared for another index.", nameof(subject));
        _subject = subject;
        for (var part = 0; part < _scans.Length; part++) _scans[part].Use(subject.Queries[part]);
    }

    /// <param name="Answer">The answer.</param>
    /// <param name="Row">The row.</param>
    /// <param name="Standing">What the clause comes to by which the row stands.</param>
    /// <param name="IsJudged">Whether measures had a part in it.</param>
    private readonly record struct Found(Answer Answer, int Row, Truth Standing, bool IsJudged);

    /// <summary>A row with its key; sorts best first, across parts too.</summary>
    private readonly record struct Place(ulong Key, int Part, Segment<T> Segment) : IComparable<Place>
    {
        private int Rank => RankKey.RankOf(Key);

        /// <summary>What a key of another part must exceed: as many points, and last among equals.</summary>
        public ulong Floor => RankKey.Of(RankKey.VerdictOf(Key), RankKey.PointsOf(Key), int.MaxValue);

        public int CompareTo(Place other)
        {
            var byRank = (other.Key >> 32).CompareTo(Key >> 32);
            if (byRank != 0) return byRank;
            var (one, another) = (Segment.Entries, other.Segment.Entries);
            var byOrder = one.OrderOf(Rank).CompareTo(another.OrderOf(other.Rank));
            return byOrder != 0 ? byOrder : string.CompareOrdinal(one.IdOf(Rank), another.IdOf(other.Rank));
        }
    }
}
