using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The answers of one entry for the subjects of one part.</summary>
internal sealed class SubjectScan<T>
{
    // What is known of a subject that may be concerned, in the last bits of its number.
    private const int SuitableState = 0;
    private const int OpenState = 1;
    private const int UndecidedState = 2;
    private const int RescuableState = 3;

    // With more preferences, points are counted one by one.
    private const int MostPreferences = 32;

    private const int NoElement = -1;

    private readonly SubjectPart<T> _part;
    private readonly EntryOverSubjects<T> _entry;
    private readonly StepList<T> _steps;
    private readonly List<ClassRun>?[] _runs;
    private readonly List<(int At, bool IsDecided)> _requirements = [];
    private readonly List<(int At, bool IsDecided)> _preferences = [];
    private readonly List<(int Element, int Weight, int At)> _preferred = [];
    private readonly List<long> _found = [];
    private readonly List<FoundPoints> _points = [];

    private SubjectScan(SubjectPart<T> part, EntryOverSubjects<T> entry)
    {
        (_part, _entry, _steps) = (part, entry, entry.Steps);
        _runs = new List<ClassRun>?[_steps.Literals];
    }

    /// <summary>The answers that are not "not suitable", by number of the subject.</summary>
    /// <param name="part">The subjects.</param>
    /// <param name="entry">The entry; <see langword="null"/> if there is none.</param>
    /// <param name="judge">Its answer for a subject, measures included.</param>
    public static List<(int Subject, Answer Answer)> Answers(SubjectPart<T> part, EntryOverSubjects<T>? entry, Func<T, Answer>? judge)
    {
        if (entry is null) return [];
        var scan = new SubjectScan<T>(part, entry);
        scan.Find();
        return scan.Judge(judge);
    }

    // Whoever stands with one of the elements that are asked for, and who is always asked; everybody if the entry asks for none.
    private void Find()
    {
        var (cluster, elements) = (_part.Columns.Clustered, new List<int>());
        var asked = cluster is null ? -1 : _entry.FindAsked(cluster, elements);
        foreach (var at in _entry.Requirements)
        {
            if (at != asked) _requirements.Add((at, IsDecided(at)));
        }

        AddPreferences(cluster, asked < 0 ? [] : elements);
        foreach (var element in asked < 0 ? [] : elements.Distinct()) Find(_part.Order.With(element), element);
        if (asked >= 0) _requirements.Add((asked, false));
        foreach (var (_, _, at) in _preferred) _preferences.Add((at, false));
        Find(asked >= 0 ? _part.Order.Always : 0.._part.Order.Rows, NoElement);
    }

    // A preference for an element that is asked for is met by those who stand with it.
    private void AddPreferences(ISetFacts? cluster, List<int> asked)
    {
        foreach (var at in _entry.Preferences)
        {
            if (asked.Count > 0 && asked.IndexOf(_entry.ElementOf(at, cluster!)) is >= 0 and var place)
                _preferred.Add((asked[place], _steps.TagOf(at), at));
            else
                _preferences.Add((at, IsDecided(at)));
        }
    }

    private void Find(Range rows, int element)
    {
        var (from, to, standing) = (rows.Start.Value, rows.End.Value, 0);
        foreach (var preferred in _preferred)
        {
            if (preferred.Element == element) standing += preferred.Weight;
        }

        for (var block = from / BitTable.BlockRows; block * BitTable.BlockRows < to; block++)
        {
            var first = block * BitTable.BlockRows;
            var piece = BitTable.Between(Math.Max(0, from - first), Math.Min(BitTable.BlockRows, to - first));
            Decide(block, element == NoElement ? piece & _part.Order.First.In(block) : piece, standing);
        }
    }

    // What the columns leave over of some rows of a block.
    private void Decide(int block, Vector512<ulong> rows, int standing)
    {
        var (fits, rescuable, open, undecided) = (rows, rows, Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        foreach (var (at, isDecided) in _requirements)
        {
            var one = Of(at, block);
            fits &= one.Possible;
            rescuable &= _entry.Entry.IsRemovable ? one.Rescuable : one.Possible;
            if (rescuable == Vector512<ulong>.Zero) return;
            var between = Vector512.AndNot(one.Possible, one.True);
            if (isDecided) open |= between;
            else undecided |= between;
        }

        Add(block, fits, open, undecided, standing);
        foreach (var row in new RowsOf(block, Vector512.AndNot(rescuable, fits))) Add(row, RescuableState, default);
    }

    private void Add(int block, Vector512<ulong> fits, Vector512<ulong> open, Vector512<ulong> undecided, int standing)
    {
        Span<Vector512<ulong>> met = stackalloc Vector512<ulong>[Math.Min(_preferences.Count, MostPreferences)];
        var uncounted = _preferences.Count > MostPreferences ? fits : Vector512<ulong>.Zero;
        for (var i = 0; uncounted != fits && i < met.Length; i++)
        {
            var (at, isDecided) = _preferences[i];
            var one = Of(at, block);
            met[i] = one.True;
            if (!isDecided) uncounted |= Vector512.AndNot(one.Possible, one.True) & fits;
        }

        foreach (var row in new RowsOf(block, fits))
        {
            var (isCounted, common) = (!BlockRows.Has(uncounted, row), _entry.Entry.Points);
            for (var i = 0; isCounted && i < met.Length; i++)
            {
                if (BlockRows.Has(met[i], row)) common += _steps.TagOf(_preferences[i].At);
            }

            var state = BlockRows.Has(undecided, row) ? UndecidedState : BlockRows.Has(open, row) ? OpenState : SuitableState;
            Add(row, state, isCounted ? new(true, common, standing) : default);
        }
    }

    private void Add(int row, int state, FoundPoints points)
    {
        _found.Add((long)_part.Order.SubjectOf(row) << 2 | (uint)state);
        _points.Add(points);
    }

    private StepRows Of(int at, int block)
    {
        ref readonly var step = ref _steps[at];
        if (step.IsOnFacts) return _part.Columns.Of(step, _part.Table, block);
        if (step.Kind == StepKind.Literal) return _part.Columns.Of(RunsOf((int)step.Argument), _part.Table, block);
        if (step.Kind == StepKind.AtLeast) return AtLeast(at, block);
        var (isAll, end) = (step.Kind == StepKind.All, at + step.Length);
        var rows = isAll ? StepRows.All : default;
        for (var part = at + 1; part < end; part = _steps.After(part)) rows = isAll ? rows & Of(part, block) : rows | Of(part, block);
        return rows;
    }

    // For each number of parts up to the one asked for, the rows for which so many hold.
    private StepRows AtLeast(int at, int block)
    {
        var (count, end) = (_steps[at].Place, at + _steps[at].Length);
        var rows = new StepRows[count + 1];
        rows[0] = StepRows.All;
        for (var part = at + 1; part < end; part = _steps.After(part))
        {
            var one = Of(part, block);
            for (var number = count; number > 0; number--) rows[number] |= rows[number - 1] & one;
        }

        return rows[count];
    }

    private List<ClassRun> RunsOf(int literal) =>
        _runs[literal] ??= _steps.Facts.Tabulate(_steps.Evaluated[literal]) is { } table ? _part.Columns.RunsOf(table) : [];

    // Whether what lies between true and possible is unknown: columns tell everything apart that is asked.
    private bool IsDecided(int at)
    {
        for (var end = _steps.After(at); at < end; at++)
        {
            ref readonly var step = ref _steps[at];
            if (step.Kind == StepKind.Literal || (step.Kind == StepKind.Elements && !_part.Columns.HasElements(step.Place))) return false;
        }

        return true;
    }

    private List<(int Subject, Answer Answer)> Judge(Func<T, Answer>? judge)
    {
        // Who stands with several elements is found with each of them.
        var (answers, facts) = (new List<(int, Answer)>(_found.Count), _steps.Facts.NewFacts());
        var all = CollectionsMarshal.AsSpan(_found);
        var points = CollectionsMarshal.AsSpan(_points);
        all.Sort(points);
        for (var i = 0; i < all.Length;)
        {
            var (found, sum) = (all[i], points[i]);
            var number = (int)(found >> 2);
            for (i++; i < all.Length && all[i] >> 2 == number; i++) sum += points[i];
            if (!_part.Alive.Has(number)) continue;
            var answer = AnswerOf(number, (int)(found & 3), sum, facts, judge);
            if (answer != Answer.None) answers.Add((number, answer));
        }

        return answers;
    }

    private Answer AnswerOf(int number, int state, FoundPoints points, SubjectFacts facts, Func<T, Answer>? judge)
    {
        var subject = _part.Subjects[number];
        if (state == UndecidedState || !points.IsCounted) _part.Facts.Load(number, facts);
        var verdict = state switch
        {
            SuitableState => Verdict.Suitable,
            OpenState => Verdict.NeedsClarification,
            UndecidedState => _entry.VerdictOf(facts, subject),
            _ => Verdict.NotSuitable,
        };
        return verdict != Verdict.NotSuitable ? new(verdict, points.IsCounted ? points.Sum : _entry.PointsOf(facts, subject))
            : _entry.Entry.IsRemovable ? judge!(subject)
            : Answer.None;
    }
}
