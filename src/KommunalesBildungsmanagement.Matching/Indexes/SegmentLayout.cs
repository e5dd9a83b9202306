using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Gives columns to what the rows of a segment say about facts. Two rows that say the same share the columns.</summary>
internal sealed class SegmentLayout
{
    /// <summary>Rows of which a part that does not depend on the subject is false.</summary>
    public const int Never = 0;

    /// <summary>Rows of which a part that does not depend on the subject is unknown.</summary>
    public const int AlwaysOpen = 1;

    /// <summary>Rows whose obstacles measures may remove.</summary>
    public const int Removable = 2;

    /// <summary>Rows with a requirement that facts decide for nobody.</summary>
    public const int Undecided = 3;

    private readonly Dictionary<(ColumnKind Kind, int Slot, int Fact, bool IsSummed), int> _columns = [];
    private readonly Dictionary<(int Slot, int Term), int> _sums = [];
    private readonly Dictionary<(string Shape, int Place), int> _slotOf = [];
    private readonly Dictionary<(string Shape, int Place), int> _groupOf = [];
    private readonly List<(int Fact, ColumnUse Use)> _uses = [];
    private readonly bool[] _isSetTerm;

    private readonly HashSet<string> _commonShapes;

    /// <param name="isSetTerm">For each term, whether it is a set.</param>
    /// <param name="commonShapes">Shapes of clauses that get slots.</param>
    public SegmentLayout(bool[] isSetTerm, HashSet<string> commonShapes) => (_isSetTerm, _commonShapes) = (isSetTerm, commonShapes);

    /// <summary>How many columns there are.</summary>
    public int Columns { get; private set; } = 4;

    /// <summary>The slots.</summary>
    public List<Slot> Slots { get; } = [];

    /// <summary>The slots of requirements, in order.</summary>
    public List<int> RequirementSlots { get; } = [];

    /// <summary>The slots of preferences.</summary>
    public List<PreferenceSlots> Preferences { get; } = [];

    /// <summary>Whether facts leave some preference of some row undecided.</summary>
    public bool HasUndecidedPreferences { get; private set; }

    /// <summary>What each fact asks for.</summary>
    public IReadOnlyList<(int Fact, ColumnUse Use)> Uses => _uses;

    /// <summary>For each set and slot, the column of the rows whose clause names any element of the set.</summary>
    public IReadOnlyDictionary<(int Slot, int Term), int> Sums => _sums;

    /// <summary>The columns of a requirement that one fact decides.</summary>
    public void AddSingle(FactTable table, List<int> columns)
    {
        for (var i = 0; i < table.Outcomes.Length; i++)
        {
            if (table.Outcomes[i] == Outcome.False) columns.Add(Column(ColumnKind.Rejects, -1, table.First + i, isSummed: false));
            else if (table.Outcomes[i] == Outcome.Unknown) columns.Add(Column(ColumnKind.Opens, -1, table.First + i, isSummed: false));
            else if (table.Outcomes[i] == Outcome.Mixed) columns.Add(Column(ColumnKind.Undecides, -1, table.First + i, isSummed: false));
        }
    }

    /// <summary>The columns of a clause in its slot.</summary>
    public void AddClause<T>(IndexedClause<T> clause, int slot, List<int> columns)
    {
        if (clause.IsUndecidedForAll) columns.Add(Slots[slot].Undecided);
        if (clause.IsOpen) columns.Add(Slots[slot].Open);
        foreach (var table in clause.Tables)
        {
            // "Is the element in the set": true, false or unknown as the fact is. Then the rest of a set can be asked for in one go.
            var isElement = IsElement(table);
            if (isElement) columns.Add(SumOf(slot, table.Term));
            for (var i = 0; i < table.Outcomes.Length; i++)
            {
                if (table.Outcomes[i] == Outcome.True) columns.Add(Column(ColumnKind.Accepts, slot, table.First + i, isSummed: false));
                else if (isElement && i == (int)SetFact.Unknown) ShareElement(slot, table.First);
                else if (table.Outcomes[i] == Outcome.Unknown) columns.Add(Column(ColumnKind.LeavesOpen, slot, table.First + i, isSummed: false));
                else if (table.Outcomes[i] == Outcome.Mixed) columns.Add(Column(ColumnKind.LeavesUndecided, slot, table.First + i, isSummed: false));
            }
        }
    }

    /// <summary>The slot for the n-th clause of a shape in a row.</summary>
    public int RequirementSlot<T>(IndexedClause<T> clause, int place)
    {
        if (_slotOf.TryGetValue((clause.Shape, place), out var slot)) return slot;
        slot = NewSlot(clause);
        RequirementSlots.Add(slot);
        _slotOf.Add((clause.Shape, place), slot);
        return slot;
    }

    /// <summary>Whether a clause gets a slot.</summary>
    /// <remarks>
    /// What one fact decides needs none. But where most rows ask for one of several elements of a set, a row that asks for a single one would need a
    /// column for each element that is out.
    /// </remarks>
    public bool HasSlots<T>(IndexedClause<T> clause) =>
        _commonShapes.Contains(clause.Shape) && (!clause.IsSingle || IsElement(clause.Tables[0]));

    /// <summary>How many of a shape a row has had before.</summary>
    public static int NextPlace(Dictionary<string, int> places, string shape) =>
        places[shape] = places.TryGetValue(shape, out var place) ? place + 1 : 0;

    /// <summary>Gives columns to a preference.</summary>
    /// <param name="condition">What is preferred.</param>
    /// <param name="weight">The points.</param>
    /// <param name="columns">The columns of the row.</param>
    /// <param name="taken">The facts that count for the row already, by place of the preference.</param>
    /// <param name="places">How many of each shape the row has.</param>
    /// <returns>The place of the preference among <see cref="Preferences"/>.</returns>
    public int AddPreference<T>(
        IndexedCondition<T> condition, int weight, List<int> columns, HashSet<(int, int)> taken, Dictionary<string, int> places)
    {
        var clauses = condition.Clauses.OrderBy(c => c.Shape, StringComparer.Ordinal).ToList();
        var shape = $"{weight}:{string.Join(';', clauses.Select(c => c.Shape))}";

        // What one fact meets can be counted together with others that other facts meet.
        var fact = clauses is [{ Tables.Count: 1, Undecided: null } only] ? SingleFactOf(only.Tables[0]) : -1;
        if (fact >= 0 && taken.Add((GroupOf(clauses, $"{shape}#", weight, 0), fact)))
        {
            var counted = GroupOf(clauses, $"{shape}#", weight, 0);
            columns.Add(Column(ColumnKind.Accepts, Preferences[counted].First, fact, isSummed: false));
            var count = taken.Count(t => t.Item1 == counted);
            if (count > Preferences[counted].Most) Preferences[counted] = Preferences[counted] with { Most = count };
            return counted;
        }

        var group = GroupOf(clauses, shape, weight, NextPlace(places, shape));
        for (var i = 0; i < clauses.Count; i++) AddClause(clauses[i], Preferences[group].First + i, columns);
        return group;
    }

    private bool IsElement(FactTable table) => _isSetTerm[table.Term] && table.Outcomes is [Outcome.Unknown, Outcome.True, Outcome.False];

    private static int SingleFactOf(FactTable table)
    {
        var first = Array.IndexOf(table.Outcomes, Outcome.True);
        return first >= 0 && first == Array.LastIndexOf(table.Outcomes, Outcome.True) ? table.First + first : -1;
    }

    private int GroupOf<T>(List<IndexedClause<T>> clauses, string shape, int weight, int place)
    {
        var mayBeUndecided = clauses.Any(c => c.Undecided is not null);
        HasUndecidedPreferences |= mayBeUndecided;
        if (_groupOf.TryGetValue((shape, place), out var group))
        {
            Preferences[group] = Preferences[group] with { MayBeUndecided = Preferences[group].MayBeUndecided || mayBeUndecided };
            return group;
        }

        var first = Slots.Count;
        foreach (var clause in clauses) NewSlot(clause);
        _groupOf.Add((shape, place), Preferences.Count);
        Preferences.Add(new(weight, first, clauses.Count, Most: 1, mayBeUndecided));
        return Preferences.Count - 1;
    }

    private int NewSlot<T>(IndexedClause<T> clause)
    {
        Slots.Add(new(Columns, Columns + 1, Columns + 2, [.. clause.Tables.Select(t => t.Term).Distinct()]));
        Columns += 3;
        return Slots.Count - 1;
    }

    // The rows that name an element are those that it makes true if it is in the set, and leaves open if nobody knows.
    private void ShareElement(int slot, int first)
    {
        var fact = first + (int)SetFact.Unknown;
        if (_columns.ContainsKey((ColumnKind.LeavesOpen, slot, fact, true))) return;
        var column = Column(ColumnKind.Accepts, slot, first + (int)SetFact.In, isSummed: false);
        _columns.Add((ColumnKind.LeavesOpen, slot, fact, true), column);
        _uses.Add((fact, new(column, ColumnKind.LeavesOpen, slot, IsSummed: true)));
    }

    private int SumOf(int slot, int term)
    {
        if (!_sums.TryGetValue((slot, term), out var column)) _sums.Add((slot, term), column = Columns++);
        return column;
    }

    private int Column(ColumnKind kind, int slot, int fact, bool isSummed)
    {
        if (_columns.TryGetValue((kind, slot, fact, isSummed), out var column)) return column;
        column = Columns++;
        _columns.Add((kind, slot, fact, isSummed), column);
        _uses.Add((fact, new(column, kind, slot, isSummed)));
        return column;
    }
}
