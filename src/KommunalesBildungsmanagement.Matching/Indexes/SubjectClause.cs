using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A clause over the columns of subjects.</summary>
internal sealed class SubjectClause<T>
{
    private readonly Run[] _true;
    private readonly Run[] _unknown;
    private readonly Run[] _undecided;
    private readonly int[] _changeable;
    private readonly Vector512<ulong> _open;
    private readonly Vector512<ulong> _undecidedForAll;

    public SubjectClause(IndexedClause<T> clause, SubjectColumns<T> columns)
    {
        _true = [.. clause.Tables.SelectMany(t => Runs(t, Outcome.True, columns))];
        _unknown = [.. clause.Tables.SelectMany(t => Runs(t, Outcome.Unknown, columns))];
        _undecided = [.. clause.Tables.SelectMany(t => Runs(t, Outcome.Mixed, columns))];
        _changeable = [.. clause.Tables.Select(t => columns.Changeable(t.Term)).Distinct()];
        _open = clause.IsOpen ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
        _undecidedForAll = clause.IsUndecidedForAll ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
    }

    /// <summary>What it comes to for the subjects of a block.</summary>
    public ClauseRows Of(BitTable table, int block) =>
        new(Any(_true, table, block), _open | Any(_unknown, table, block), _undecidedForAll | Any(_undecided, table, block));

    /// <summary>The subjects of a block for whom measures may change it.</summary>
    public Vector512<ulong> Changeable(BitTable table, int block) => _undecidedForAll | table.Any(block, _changeable);

    /// <summary>Whether it is true for one subject; unknown if facts do not decide it.</summary>
    public Truth IsTrue(BitTable table, int row)
    {
        foreach (var run in _true)
        {
            if (run.Has(table, row)) return Truth.True;
        }

        if (_undecidedForAll != Vector512<ulong>.Zero) return Truth.Unknown;
        foreach (var run in _undecided)
        {
            if (run.Has(table, row)) return Truth.Unknown;
        }

        return Truth.False;
    }

    private static Vector512<ulong> Any(Run[] runs, BitTable table, int block)
    {
        var any = Vector512<ulong>.Zero;
        foreach (var run in runs) any |= run.Of(table, block);
        return any;
    }

    private static IEnumerable<Run> Runs(FactTable facts, Outcome outcome, SubjectColumns<T> columns)
    {
        var term = columns.Facts.Terms[facts.Term];
        var isElement = term is ISetFacts && facts.First > term.First;
        for (var i = 0; i < facts.Outcomes.Length; i++)
        {
            if (facts.Outcomes[i] != outcome) continue;
            var last = i;
            while (term.IsCumulative && i > 0 && last + 1 < facts.Outcomes.Length && facts.Outcomes[last + 1] == outcome) last++;
            if (isElement && i == (int)SetFact.Out)
                yield return new(facts.First + (int)SetFact.In, facts.First + (int)SetFact.Unknown, IsNeither: true);
            else
                yield return new(facts.First + last, term.IsCumulative && i > 1 ? facts.First + i - 1 : -1, IsNeither: false);
            i = last;
        }
    }

    /// <summary>Facts of which one is the case: one column without another, or neither of two.</summary>
    private readonly record struct Run(int Column, int Other, bool IsNeither)
    {
        public bool Has(BitTable table, int row) => IsNeither
            ? !table.Has(row, Column) && !table.Has(row, Other)
            : table.Has(row, Column) && (Other < 0 || !table.Has(row, Other));

        public Vector512<ulong> Of(BitTable table, int block) =>
            IsNeither ? ~(table.Load(block, Column) | table.Load(block, Other))
            : Other < 0 ? table.Load(block, Column)
            : Vector512.AndNot(table.Load(block, Column), table.Load(block, Other));
    }
}
