namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// The facts about a set: whether anything is known of it, and for each element that is named anywhere, whether it is in the set, out of it, or
/// nobody knows.
/// </summary>
internal sealed class SetFacts<T, TValue>(SetTerm<T, TValue> term) : TermFacts<T>(term), ISetFacts
    where TValue : notnull
{
    private const int FirstElement = 2;

    private readonly Dictionary<TValue, int> _elements = [];

    public override int Count => FirstElement + (3 * _elements.Count);

    public int Elements => _elements.Count;

    public override int Words => (_elements.Count + 31) / 32;

    public void Name(TValue element) => _elements.TryAdd(element, _elements.Count);

    public int FactOf(int place, SetFact fact) => First + FirstElement + (3 * place) + (int)fact;

    /// <summary>Whether the set holds an element; <see langword="null"/> for an element that nobody named when the facts were numbered.</summary>
    public FactTable? Contains(TValue element) => _elements.TryGetValue(element, out var place)
        ? new(Index, FactOf(place, SetFact.Unknown), [Outcome.Unknown, Outcome.True, Outcome.False])
        : null;

    /// <summary>Whether anything is known of the set.</summary>
    public override FactTable Known() => new(Index, First, [Outcome.False, Outcome.True]);

    /// <summary>Whether the set has any of some elements, as steps; <see langword="false"/> if nobody named one of them before.</summary>
    public bool TryAddOverlap(StepList<T> steps, ValueList<TValue> elements, Aspect aspect)
    {
        var masks = new List<(int Word, uint Mask)>(1);
        foreach (var element in elements)
        {
            if (!_elements.TryGetValue(element, out var place)) return false;
            var word = FirstWord + (place >> 5);
            var at = masks.FindIndex(m => m.Word >= word);
            if (at < 0) masks.Add((word, 1U << (place & 31)));
            else if (masks[at].Word == word) masks[at] = (word, masks[at].Mask | (1U << (place & 31)));
            else masks.Insert(at, (word, 1U << (place & 31)));
        }

        if (masks.Count == 1) steps.AddElements(masks[0].Word, masks[0].Mask, aspect);
        else steps.AddGroup(aspect.Turns() ? StepKind.All : StepKind.Any, masks, (list, mask) => list.AddElements(mask.Word, mask.Mask, aspect));
        return true;
    }

    public override void Observe(T subject, SubjectFacts facts)
    {
        var set = term.Get(subject);
        facts.Set(Index, set.IsUnknown ? 0 : 1);
        facts.Clear(FirstWord, _elements.Count, set.IsComplete);
        for (var i = 0; i < set.Present.Count; i++)
        {
            if (_elements.TryGetValue(set.Present[i], out var place)) facts.PutIn(FirstWord, place);
        }

        for (var i = 0; i < set.Absent.Count; i++)
        {
            if (_elements.TryGetValue(set.Absent[i], out var place)) facts.PutOut(FirstWord, place);
        }
    }

    public override bool IsSame(T one, T other) => term.Get(one).Equals(term.Get(other));

    protected override void Freeze()
    {
    }
}
