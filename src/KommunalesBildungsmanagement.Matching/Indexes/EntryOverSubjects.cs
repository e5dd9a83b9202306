using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>One entry, ready to be decided for many subjects at once.</summary>
internal sealed class EntryOverSubjects<T>
{
    private readonly SubjectClause<T>[] _requirements;
    private readonly (SubjectClause<T>[] Clauses, int Weight)[] _preferences;

    public EntryOverSubjects(IndexEntry<T> entry, SubjectColumns<T> columns)
    {
        Entry = entry;
        _requirements = Over(entry.Requirements.SelectMany(r => ConjunctiveForm<T>.Of(r.Condition, r.CountsWhen).Clauses), columns);
        _preferences =
        [
            .. from preference in entry.Preferences
               where preference.Weight != 0
               select (Over(ConjunctiveForm<T>.Of(preference.Condition, null).Clauses, columns), preference.Weight),
        ];
    }

    public IndexEntry<T> Entry { get; }

    /// <summary>What it comes to for the subjects of a block.</summary>
    public BlockRows Decide(BitTable table, int block, Vector512<ulong> alive)
    {
        var (fits, rescuable) = (alive, alive);
        var (open, undecided) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        foreach (var clause in _requirements)
        {
            var rows = clause.Of(table, block);
            fits &= rows.NotFalse;
            rescuable &= Entry.IsRemovable ? rows.NotFalse | clause.Changeable(table, block) : rows.NotFalse;
            if (rescuable == Vector512<ulong>.Zero) return default;
            open |= Vector512.AndNot(rows.Unknown, rows.True | rows.Undecided);
            undecided |= Vector512.AndNot(rows.Undecided, rows.True);
        }

        var decided = Vector512.AndNot(fits, undecided);
        return new(Vector512.AndNot(decided, open), decided & open, fits & undecided, Vector512.AndNot(rescuable, fits));
    }

    /// <summary>Adds the points of some subjects of a block.</summary>
    /// <param name="table">The table of subjects.</param>
    /// <param name="block">The block.</param>
    /// <param name="wanted">The subjects.</param>
    /// <param name="points">Points by place in the block.</param>
    /// <returns>The subjects for whom facts do not decide all of them.</returns>
    public Vector512<ulong> AddPoints(BitTable table, int block, Vector512<ulong> wanted, Span<int> points)
    {
        var undecided = Vector512<ulong>.Zero;
        foreach (var (clauses, weight) in _preferences)
        {
            var (met, possible) = (wanted, wanted);
            foreach (var clause in clauses)
            {
                var rows = clause.Of(table, block);
                met &= rows.True;
                possible &= rows.True | rows.Undecided;
                if (possible == Vector512<ulong>.Zero) break;
            }

            undecided |= Vector512.AndNot(possible, met);
            foreach (var place in new RowsOf(0, met)) points[place] += weight;
        }

        return undecided;
    }

    /// <summary>The verdict on one subject without measures, by evaluating the requirements.</summary>
    public Verdict Evaluate(T subject)
    {
        var outcome = Truth.True;
        foreach (var requirement in Entry.Requirements) outcome &= requirement.Evaluate(subject);
        return outcome.IsTrue ? Verdict.Suitable : outcome.IsFalse ? Verdict.NotSuitable : Verdict.NeedsClarification;
    }

    /// <summary>The points of one subject, by evaluating the preferences.</summary>
    public int PointsOf(T subject)
    {
        var points = Entry.Points;
        foreach (var preference in Entry.Preferences)
        {
            if (preference.Condition.Evaluate(subject).IsTrue) points += preference.Weight;
        }

        return points;
    }

    private static SubjectClause<T>[] Over(IEnumerable<Clause<T>> clauses, SubjectColumns<T> columns)
    {
        var tables = new Tabulation<T>(columns.Facts);
        return [.. clauses.Select(c => new SubjectClause<T>(IndexedClause<T>.Of(c, tables), columns))];
    }
}
