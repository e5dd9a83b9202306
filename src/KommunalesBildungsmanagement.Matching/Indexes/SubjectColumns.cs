using System.Numerics;
using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// The columns of a table whose rows are subjects: the binary digits of the class of each term; for each element of a set whether it is in it and
/// whether nobody knows; and one for each term that measures may change.
/// </summary>
/// <remarks>
/// Columns in which no subject would have a bit are left out. The set by whose elements subjects stand together has none for its elements.
/// </remarks>
internal sealed class SubjectColumns<T>
{
    private const int None = -1;

    private readonly FactCatalogue<T> _facts;
    private readonly int[] _firstDigits;
    private readonly int[] _digits;
    private readonly int[] _most;
    private readonly int[] _termOfWord;
    private readonly int[] _in;
    private readonly int[] _unknown;
    private readonly int[] _changeable;

    /// <param name="facts">The facts.</param>
    /// <param name="rows">What is the case with the subjects.</param>
    /// <param name="subjects">How many there are.</param>
    /// <param name="changeable">The terms that measures may change for each of them.</param>
    /// <param name="clustered">The set by whose elements subjects stand together, if they do.</param>
    public SubjectColumns(FactCatalogue<T> facts, FactRows rows, int subjects, IEnumerable<(int Subject, int Term)> changeable, ISetFacts? clustered)
    {
        (_facts, Clustered) = (facts, clustered);
        _most = new int[facts.Terms.Count];
        (_firstDigits, _digits) = (new int[facts.Terms.Count], new int[facts.Terms.Count]);
        var (anyIn, anyUnknown) = (new uint[facts.Words], new uint[facts.Words]);
        for (var subject = 0; subject < subjects; subject++)
        {
            var classes = rows.ClassesOf(subject);
            var @in = rows.InOf(subject);
            var @out = rows.OutOf(subject);
            for (var term = 0; term < classes.Length; term++) _most[term] = Math.Max(_most[term], classes[term]);
            for (var word = 0; word < @in.Length; word++)
            {
                anyIn[word] |= @in[word];
                anyUnknown[word] |= ~(@in[word] | @out[word]);
            }
        }

        for (var term = 0; term < _most.Length; term++)
        {
            _firstDigits[term] = Count;
            _digits[term] = 32 - BitOperations.LeadingZeroCount((uint)_most[term]);
            Count += _digits[term];
        }

        _termOfWord = new int[facts.Words];
        (_in, _unknown) = (new int[facts.Words * 32], new int[facts.Words * 32]);
        Array.Fill(_in, None);
        Array.Fill(_unknown, None);
        foreach (var term in facts.Terms)
        {
            if (term is not ISetFacts set) continue;
            Array.Fill(_termOfWord, term.Index, set.FirstWord, set.Words);
            if (set == clustered) continue;
            for (var element = set.FirstWord * 32; element < (set.FirstWord * 32) + set.Elements; element++)
            {
                if ((anyIn[element >> 5] >> (element & 31) & 1) != 0) _in[element] = Count++;
                if ((anyUnknown[element >> 5] >> (element & 31) & 1) != 0) _unknown[element] = Count++;
            }
        }

        _changeable = new int[facts.Terms.Count];
        Array.Fill(_changeable, None);
        foreach (var (_, term) in changeable)
        {
            if (_changeable[term] == None) _changeable[term] = Count++;
        }
    }

    /// <summary>How many columns there are.</summary>
    public int Count { get; }

    /// <summary>The set by whose elements subjects stand together, if they do.</summary>
    public ISetFacts? Clustered { get; }

    /// <summary>Whether columns tell the elements of a word apart.</summary>
    public bool HasElements(int word) => Clustered is not { } set || word < set.FirstWord || word >= set.FirstWord + set.Words;

    /// <summary>Writes the bits of a subject.</summary>
    public void Write(BitTable table, int row, SubjectFacts facts)
    {
        for (var term = 0; term < _most.Length; term++) WriteDigits(table, row, term, (int)facts.Classes[term]);
        for (var word = 0; word < facts.In.Length; word++)
        {
            if (!HasElements(word)) continue;
            Write(table, row, _in, word, facts.In[word]);
            Write(table, row, _unknown, word, ~(facts.In[word] | facts.Out[word]));
        }
    }

    /// <summary>Writes that measures may change a term for a subject.</summary>
    public void WriteChangeable(BitTable table, int row, int term) => table.Set(row, _changeable[term]);

    /// <summary>What a step on facts comes to for the subjects of a block.</summary>
    public StepRows Of(in Step step, BitTable table, int block)
    {
        switch (step.Kind)
        {
            case StepKind.Classes:
                return Of(
                    step, Between(table, block, step.Place, (int)step.From, (int)step.To),
                    Between(table, block, step.Place, 0, 0), Changeable(table, block, step.Place));
            case StepKind.ClassMask:
                var isOne = Vector512<ulong>.Zero;
                for (var mask = step.Argument; mask != 0; mask &= mask - 1)
                {
                    var @class = BitOperations.TrailingZeroCount(mask) + 1;
                    isOne |= Between(table, block, step.Place, @class, @class);
                }

                return Of(step, isOne, Between(table, block, step.Place, 0, 0), Changeable(table, block, step.Place));
            case StepKind.Elements when !HasElements(step.Place):
                return StepRows.Undecided;
            case StepKind.Elements:
                var isIn = Any(table, block, _in, step.Place, step.Argument);
                var isUnknown = Vector512.AndNot(Any(table, block, _unknown, step.Place, step.Argument), isIn);
                return Of(step, isIn, isUnknown, Changeable(table, block, _termOfWord[step.Place]));
            default:
                return Of(step, Vector512<ulong>.AllBitsSet, Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        }
    }

    /// <summary>The classes of which a table says the same, one after another; none if classes do not tell its facts apart.</summary>
    public List<ClassRun> RunsOf(FactTable table)
    {
        var runs = new List<ClassRun>();
        var term = _facts.Terms[table.Term];
        if (term is ISetFacts || _most[table.Term] >= StepList<T>.MostClasses) return runs;
        for (var @class = 0; @class <= _most[table.Term]; @class++)
        {
            var outcome = table.Outcomes[term.FactOf(@class) - table.First];
            if (runs.Count > 0 && runs[^1].Outcome == outcome) runs[^1] = runs[^1] with { To = @class };
            else runs.Add(new(table.Term, @class, @class, outcome));
        }

        return runs;
    }

    /// <summary>What a table comes to for the subjects of a block, by its runs.</summary>
    public StepRows Of(List<ClassRun> runs, BitTable table, int block)
    {
        if (runs.Count == 0) return StepRows.Undecided;
        var (isTrue, isFalse) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        foreach (var run in runs)
        {
            if (run.Outcome == Outcome.True) isTrue |= Between(table, block, run.Term, run.From, run.To);
            else if (run.Outcome == Outcome.False) isFalse |= Between(table, block, run.Term, run.From, run.To);
        }

        return new(isTrue, ~isFalse, ~isFalse | Changeable(table, block, runs[0].Term));
    }

    private static StepRows Of(in Step step, Vector512<ulong> isSo, Vector512<ulong> isUnknown, Vector512<ulong> changeable)
    {
        var (isTrue, possible) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        Add(step.IfSo, isSo);
        Add(step.IfNot, ~(isSo | isUnknown));
        Add(step.IfUnknown, isUnknown);
        return new(isTrue, possible, possible | changeable);

        void Add(Outcome outcome, Vector512<ulong> rows)
        {
            if (outcome == Outcome.False) return;
            possible |= rows;
            if (outcome == Outcome.True) isTrue |= rows;
        }
    }

    private static Vector512<ulong> Any(BitTable table, int block, int[] columns, int word, uint elements)
    {
        var any = Vector512<ulong>.Zero;
        for (; elements != 0; elements &= elements - 1)
        {
            var column = columns[(word * 32) + BitOperations.TrailingZeroCount(elements)];
            if (column != None) any |= table.Load(block, column);
        }

        return any;
    }

    private static void Write(BitTable table, int row, int[] columns, int word, uint elements)
    {
        for (; elements != 0; elements &= elements - 1)
        {
            var column = columns[(word * 32) + BitOperations.TrailingZeroCount(elements)];
            if (column != None) table.Set(row, column);
        }
    }

    private void WriteDigits(BitTable table, int row, int term, int @class)
    {
        for (var digit = 0; @class >> digit != 0; digit++)
        {
            if ((@class >> digit & 1) != 0) table.Set(row, _firstDigits[term] + digit);
        }
    }

    private Vector512<ulong> Changeable(BitTable table, int block, int term) =>
        _changeable[term] == None ? Vector512<ulong>.Zero : table.Load(block, _changeable[term]);

    // The subjects of a class between two, both included.
    private Vector512<ulong> Between(BitTable table, int block, int term, int from, int to) =>
        Vector512.AndNot(From(table, block, term, from), From(table, block, term, to + 1));

    // The subjects of a class or one behind it. Compared digit by digit, the last one first: the digits before say what the ones behind do not.
    private Vector512<ulong> From(BitTable table, int block, int term, int @class)
    {
        if (@class > _most[term]) return Vector512<ulong>.Zero;
        var (rows, first) = (Vector512<ulong>.AllBitsSet, _firstDigits[term]);
        for (var digit = 0; digit < _digits[term]; digit++)
        {
            var isSet = table.Load(block, first + digit);
            rows = (@class >> digit & 1) != 0 ? rows & isSet : rows | isSet;
        }

        return rows;
    }
}
