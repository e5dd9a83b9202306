using System.Numerics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Which row is which subject. Subjects stand together by the elements of a set, such as topics, once with each that is in it: whom an item with some
/// topics concerns is then asked of few.
/// </summary>
/// <remarks>
/// First come the subjects of whom not every element is known, whose set measures may change or who have many elements: they stand once and are
/// always asked. Then those with the first element, and so on; last those with none.
/// </remarks>
internal sealed class SubjectOrder
{
    /// <summary>The most elements with each of which a subject stands.</summary>
    private const int MostElements = 8;

    private readonly int[] _subjectOf;
    private readonly int[] _starts;

    private SubjectOrder(int[] subjectOf, int[] starts, RowMask first) => (_subjectOf, _starts, First) = (subjectOf, starts, first);

    /// <summary>How many rows there are.</summary>
    public int Rows => _subjectOf.Length;

    /// <summary>One row for each subject.</summary>
    public RowMask First { get; }

    /// <summary>Memory, in bytes.</summary>
    public long Bytes => (_subjectOf.Length + _starts.Length) * (long)sizeof(int);

    /// <summary>The subjects that are always asked, as rows.</summary>
    public Range Always => 0.._starts[0];

    /// <param name="rows">What is the case with the subjects.</param>
    /// <param name="subjects">How many there are.</param>
    /// <param name="set">The set, if they stand by one.</param>
    /// <param name="changeable">The subjects whose set measures may change.</param>
    public static SubjectOrder Of(FactRows rows, int subjects, ISetFacts? set, HashSet<int> changeable)
    {
        if (set is null) return new([.. Enumerable.Range(0, subjects)], [subjects], RowMask.First(subjects));
        var always = new List<int>();
        var with = new List<int>[set.Elements + 1];
        for (var i = 0; i < with.Length; i++) with[i] = [];
        for (var subject = 0; subject < subjects; subject++)
        {
            var @in = rows.InOf(subject).Slice(set.FirstWord, set.Words);
            var @out = rows.OutOf(subject).Slice(set.FirstWord, set.Words);
            var (known, count) = (0, 0);
            for (var word = 0; word < @in.Length; word++)
            {
                known += BitOperations.PopCount(@in[word] | @out[word]);
                count += BitOperations.PopCount(@in[word]);
            }

            if (known < set.Elements || count > MostElements || changeable.Contains(subject)) always.Add(subject);
            else if (count == 0) with[set.Elements].Add(subject);
            else AddEach(@in, subject);
        }

        return Of(always, with);

        void AddEach(ReadOnlySpan<uint> elements, int subject)
        {
            for (var word = 0; word < elements.Length; word++)
            {
                for (var rest = elements[word]; rest != 0; rest &= rest - 1)
                    with[(word * 32) + BitOperations.TrailingZeroCount(rest)].Add(subject);
            }
        }
    }

    public int SubjectOf(int row) => _subjectOf[row];

    /// <summary>The rows of those who have an element.</summary>
    public Range With(int element) => _starts[element].._starts[element + 1];

    private static SubjectOrder Of(List<int> always, List<int>[] with)
    {
        var (rows, starts, seen, again) = (always, new int[with.Length], new HashSet<int>(), new List<int>());
        for (var i = 0; i < with.Length; i++)
        {
            starts[i] = rows.Count;
            foreach (var subject in with[i])
            {
                if (!seen.Add(subject)) again.Add(rows.Count);
                rows.Add(subject);
            }
        }

        return new([.. rows], starts, RowMask.First(rows.Count).Without([.. again]));
    }
}
