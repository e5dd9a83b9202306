using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Gives columns to what the rows of a segment say about facts. Two rows that say the same share the columns.</summary>
/// <param name="isSetTerm">For each term, whether it is a set.</param>
/// <param name="commonShapes">Shapes of clauses that get slots.</param>
internal sealed class SegmentLayout(bool[] isSetTerm, HashSet<string> commonShapes)
{
    /// <summary>Rows of which a part that does not depend on the subject is false.</summary>
    public const int Never = 0;

    /// <summary>Rows of which a part that does not depend on the subject is unknown.</summary>
    public const int AlwaysOpen = 1;

    /// <summary>Rows whose obstacles measures may remove.</summary>
    public const int Removable = 2;

    /// <summary>Rows with a requirement that columns do not decide for everybody.</summary>
    public const int Undecided = 3;

    // Prime numbers: among 1,147 facts in a row no two share both columns.
    private const int FirstMostColumns = 31;
    private const int SecondMostColumns = 37;

    private readonly Dictionary<(ColumnKind Kind, int Slot, int Fact), int> _columns = [];
    private readonly HashSet<(int Fact, ColumnUse Use)> _shared = [];
    private readonly Dictionary<FactTable, int[]> _singles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int[]> _most = [];
    private readonly Dictionary<int, int> _mostColumns = [];
    private readonly Dictionary<(int Slot, int Term), int> _sums = [];
    private readonly Dictionary<(string Shape, int Place), int> _slotOf = [];
    private readonly List<(int Fact, ColumnUse Use)> _uses = [];

    /// <summary>How many columns there are.</summary>
    public int Columns { get; private set; } = 4;

    /// <summary>The slots.</summary>
    public List<Slot> Slots { get; } = [];

    /// <summary>What each fact asks for.</summary>
    public IReadOnlyList<(int Fact, ColumnUse Use)> Uses => _uses;

    /// <summary>For each set and slot, the column of the rows whose clause names any element of the set.</summary>
    public IReadOnlyDictionary<(int Slot, int Term), int> Sums => _sums;

    /// <summary>The columns of a requirement that one fact decides. Many rows share a table.</summary>
    public int[] Single(FactTable table)
    {
        if (!_singles.TryGetValue(table, out var columns)) _singles.Add(table, columns = NewSingle(table));
        return columns;
    }

    /// <summary>The columns of a clause in its slot.</summary>
    public void AddClause<T>(IndexedClause<T> clause, int slot, List<int> columns)
    {
        if (clause.IsUndecidedForAll) columns.Add(Slots[slot].Free);
        if (clause.IsOpen) columns.Add(Slots[slot].Open);
        foreach (var table in clause.Tables)
        {
            // "Is the element in the set": true, false or unknown as the fact is. Then the rest of a set can be asked for in one go.
            var isElement = IsElement(table);
            if (isElement) columns.Add(SumOf(slot, table.Term));
            for (var i = 0; i < table.Outcomes.Length; i++)
            {
                if (table.Outcomes[i] is Outcome.True or Outcome.Mixed) columns.Add(Column(ColumnKind.Accepts, slot, table.First + i));
                else if (isElement && i == (int)SetFact.Unknown) ShareElement(slot, table.First);
                else if (table.Outcomes[i] == Outcome.Unknown) columns.Add(Column(ColumnKind.LeavesOpen, slot, table.First + i));
            }
        }
    }

    /// <summary>The slot for the n-th clause of a shape in a row.</summary>
    public int SlotOf<T>(IndexedClause<T> clause, int place)
    {
        if (_slotOf.TryGetValue((clause.Shape, place), out var slot)) return slot;
        slot = Slots.Count;
        Slots.Add(new(Columns, Columns + 1, [.. clause.Tables.Select(t => t.Term).Distinct()]));
        Columns += 2;
        _slotOf.Add((clause.Shape, place), slot);
        return slot;
    }

    /// <summary>Whether a clause gets a slot.</summary>
    /// <remarks>
    /// What one fact decides needs none. But where most rows ask for one of several elements of a set, a row that asks for a single one would need a
    /// column for each element that is out.
    /// </remarks>
    public bool HasSlot<T>(IndexedClause<T> clause) => commonShapes.Contains(clause.Shape) && (!clause.IsSingle || IsElement(clause.Tables[0]));

    /// <summary>The column of the rows that prefer a fact.</summary>
    public int Preferring(int fact) => Column(ColumnKind.Prefers, -1, fact);

    /// <summary>The two columns of the rows that prefer a fact most.</summary>
    /// <remarks>Many facts share few columns, but hardly ever both: a row that has both without preferring the fact only costs time.</remarks>
    public int[] PreferringMost(int fact)
    {
        if (_most.TryGetValue(fact, out var columns)) return columns;
        _most.Add(fact, columns = [MostColumn(fact % FirstMostColumns), MostColumn(FirstMostColumns + (fact % SecondMostColumns))]);
        _uses.AddRange(columns.Select(c => (fact, new ColumnUse(c, ColumnKind.PrefersMost, -1, IsSummed: false))));
        return columns;
    }

    private int[] NewSingle(FactTable table)
    {
        var columns = new List<int>();
        for (var i = 0; i < table.Outcomes.Length; i++)
        {
            if (table.Outcomes[i] == Outcome.False) columns.Add(Column(ColumnKind.Rejects, -1, table.First + i));
        }

        for (var i = 0; i < table.Outcomes.Length; i++)
        {
            if (table.Outcomes[i] != Outcome.Unknown) continue;

            // The rows that an element of a set rejects, or its absence, are those that it leaves open if nobody knows.
            var rejecting = isSetTerm[table.Term] && i == (int)SetFact.Unknown ? Array.IndexOf(table.Outcomes, Outcome.False) : -1;
            if (rejecting < 0) columns.Add(Column(ColumnKind.Opens, -1, table.First + i));
            else Share(table.First + i, new(Column(ColumnKind.Rejects, -1, table.First + rejecting), ColumnKind.Opens, -1, IsSummed: false));
        }

        return [.. columns];
    }

    private int MostColumn(int place)
    {
        if (!_mostColumns.TryGetValue(place, out var column)) _mostColumns.Add(place, column = Columns++);
        return column;
    }

    private bool IsElement(FactTable table) => isSetTerm[table.Term] && table.Outcomes is [Outcome.Unknown, Outcome.True, Outcome.False];

    // The rows that name an element are those that it makes true if it is in the set, and leaves open if nobody knows.
    private void ShareElement(int slot, int first) => Share(
        first + (int)SetFact.Unknown,
        new(Column(ColumnKind.Accepts, slot, first + (int)SetFact.In), ColumnKind.LeavesOpen, slot, IsSummed: true));

    private void Share(int fact, ColumnUse use)
    {
        if (_shared.Add((fact, use))) _uses.Add((fact, use));
    }

    private int SumOf(int slot, int term)
    {
        if (!_sums.TryGetValue((slot, term), out var column)) _sums.Add((slot, term), column = Columns++);
        return column;
    }

    private int Column(ColumnKind kind, int slot, int fact)
    {
        if (_columns.TryGetValue((kind, slot, fact), out var column)) return column;
        column = Columns++;
        _columns.Add((kind, slot, fact), column);
        _uses.Add((fact, new(column, kind, slot, IsSummed: false)));
        return column;
    }
}
