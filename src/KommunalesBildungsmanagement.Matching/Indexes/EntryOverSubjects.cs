using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>One entry, ready to be decided for many subjects at once.</summary>
internal sealed class EntryOverSubjects<T>
{
    private readonly SubjectClause<T>[] _requirements;
    private readonly (SubjectClause<T>[] Clauses, IndexPreference<T> Preference)[] _preferences;

    public EntryOverSubjects(IndexEntry<T> entry, SubjectColumns<T> columns)
    {
        Entry = entry;
        var tables = new Tabulation<T>(columns.Facts);
        _requirements = Over(entry.Requirements.SelectMany(r => ConjunctiveForm<T>.Of(r.Condition, r.CountsWhen).Clauses), tables, columns);
        _preferences =
        [
            .. from preference in entry.Preferences
               where preference.Weight != 0
               select (Over(ConjunctiveForm<T>.Of(preference.Condition, null).Clauses, tables, columns), preference),
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

        return new(fits, open, undecided, Vector512.AndNot(rescuable, fits));
    }

    /// <summary>The points of one subject: by facts, and where these do not decide a preference, by evaluating it.</summary>
    /// <param name="table">The table of subjects.</param>
    /// <param name="row">The row of the subject.</param>
    /// <param name="subject">The subject.</param>
    public int PointsOf(BitTable table, int row, T subject)
    {
        var points = Entry.Points;
        foreach (var (clauses, preference) in _preferences)
        {
            var met = Truth.True;
            foreach (var clause in clauses)
            {
                met &= clause.IsTrue(table, row);
                if (met.IsFalse) break;
            }

            if (met.IsTrue || (met.IsUnknown && preference.Condition.Evaluate(subject).IsTrue)) points += preference.Weight;
        }

        return points;
    }

    /// <summary>The verdict on one subject without measures, by evaluating the requirements.</summary>
    public Verdict Evaluate(T subject)
    {
        var outcome = Truth.True;
        foreach (var requirement in Entry.Requirements) outcome &= requirement.Evaluate(subject);
        return Verdicts.Of(outcome);
    }

    private static SubjectClause<T>[] Over(IEnumerable<Clause<T>> clauses, Tabulation<T> tables, SubjectColumns<T> columns) =>
        [.. clauses.Select(c => new SubjectClause<T>(IndexedClause<T>.Of(c, tables), columns))];
}
