using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Which elements of a set are asked for in a segment, as words of 32 bits.</summary>
internal sealed class SetUses<T>
{
    public SetUses(ISetFacts set, Segment<T> segment, IReadOnlyDictionary<(int Slot, int Term), int> sums)
    {
        Set = set;
        Term = ((TermFacts<T>)set).Index;
        WhenIn = Masks(fact => segment.UsesOf(fact).Length > 0, SetFact.In);
        WhenOut = Masks(fact => segment.UsesOf(fact).Length > 0, SetFact.Out);
        WhenUnknown = Masks(fact => segment.UsesOf(fact).Length > 0, SetFact.Unknown);
        WhenUnknownAndNotSummed = Masks(fact => HasOther(segment.UsesOf(fact)), SetFact.Unknown);
        Sums = [.. sums.Where(s => s.Key.Term == Term).Select(s => (s.Key.Slot, s.Value))];
    }

    public ISetFacts Set { get; }

    /// <summary>Place of the term.</summary>
    public int Term { get; }

    /// <summary>Elements whose presence matters.</summary>
    public uint[] WhenIn { get; }

    /// <summary>Elements whose absence matters.</summary>
    public uint[] WhenOut { get; }

    /// <summary>Elements of which it matters that nobody knows.</summary>
    public uint[] WhenUnknown { get; }

    /// <summary>Those of them for which no column over all elements stands.</summary>
    public uint[] WhenUnknownAndNotSummed { get; }

    /// <summary>The columns over all elements.</summary>
    public (int Slot, int Column)[] Sums { get; }

    private uint[] Masks(Func<int, bool> matters, SetFact fact)
    {
        var masks = new uint[Set.Words];
        for (var place = 0; place < Set.Elements; place++)
        {
            if (matters(Set.FactOf(place, fact))) masks[place >> 5] |= 1U << (place & 31);
        }

        return masks;
    }

    private static bool HasOther(ReadOnlySpan<ColumnUse> uses)
    {
        foreach (var use in uses)
        {
            if (!use.IsSummed) return true;
        }

        return false;
    }
}
