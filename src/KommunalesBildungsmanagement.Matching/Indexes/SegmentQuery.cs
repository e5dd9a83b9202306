using System.Runtime.InteropServices;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What one subject asks of a segment: its facts, and the columns and ranges of rows that go with them.</summary>
/// <remarks><see cref="SegmentAsking{T}"/> fills it.</remarks>
internal sealed class SegmentQuery<T>(FactCatalogue<T> facts)
{
    /// <summary>Columns of facts that reject for good.</summary>
    public const int RejectsList = 0;

    /// <summary>Columns of facts that reject and that measures may change.</summary>
    public const int ChangeableRejectsList = 1;

    /// <summary>Columns of facts that leave a requirement open.</summary>
    public const int OpensList = 2;

    /// <summary>Columns of facts that meet a preference.</summary>
    public const int PrefersList = 3;

    /// <summary>Columns of facts that meet one of the preferences that weigh most, two for each fact.</summary>
    public const int PrefersMostList = 4;

    /// <summary>The ranges of rows that may suit, as <see cref="Visit"/>. Rows elsewhere are not suitable.</summary>
    public const int VisitsList = 5;

    /// <summary>The slots whose clauses read a fact that measures may change.</summary>
    public const int ChangeableSlotsList = 6;

    /// <summary>For each slot, columns of facts that may make its clause true, then columns of those that leave it open.</summary>
    public const int FirstSlotList = 7;

    // Where each list starts and the last one ends, then the lists: what is read together lies together.
    private int[] _lists = [];

    /// <summary>The subject.</summary>
    public T Subject { get; private set; } = default!;

    /// <summary>What is the case with the subject.</summary>
    public SubjectFacts Facts { get; } = facts.NewFacts();

    public ReadOnlySpan<int> Rejects => List(RejectsList);

    public ReadOnlySpan<int> ChangeableRejects => List(ChangeableRejectsList);

    public ReadOnlySpan<int> Opens => List(OpensList);

    public ReadOnlySpan<int> Prefers => List(PrefersList);

    public ReadOnlySpan<int> PrefersMost => List(PrefersMostList);

    public ReadOnlySpan<Visit> Visits => MemoryMarshal.Cast<int, Visit>(List(VisitsList));

    /// <summary>Columns of facts that may make the clause of a slot true.</summary>
    public ReadOnlySpan<int> Accepts(int slot) => List(FirstSlotList + (2 * slot));

    /// <summary>Columns of facts that leave the clause of a slot open.</summary>
    public ReadOnlySpan<int> LeavesOpen(int slot) => List(FirstSlotList + (2 * slot) + 1);

    /// <summary>Whether measures may change a fact that the clauses of a slot read.</summary>
    public bool IsChangeable(int slot) => List(ChangeableSlotsList).Contains(slot);

    /// <summary>Takes over what a subject asks for.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="lists">The lists, in order.</param>
    public void Fill(T subject, ReadOnlySpan<ColumnList> lists)
    {
        Subject = subject;
        var end = lists.Length + 1;
        foreach (var list in lists) end += list.Count;
        if (_lists.Length < end) _lists = new int[end];
        _lists[0] = lists.Length + 1;
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i].Columns.CopyTo(_lists.AsSpan(_lists[i]));
            _lists[i + 1] = _lists[i] + lists[i].Count;
        }
    }

    private ReadOnlySpan<int> List(int list) => _lists.AsSpan(_lists[list].._lists[list + 1]);
}
