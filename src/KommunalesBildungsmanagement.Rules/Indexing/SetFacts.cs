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

    public void Name(TValue element) => _elements.TryAdd(element, _elements.Count);

    public int FactOf(int place, SetFact fact) => First + FirstElement + (3 * place) + (int)fact;

    /// <summary>Whether the set holds an element; <see langword="null"/> for an element that nobody named when the facts were numbered.</summary>
    public FactTable? Contains(TValue element) => _elements.TryGetValue(element, out var place)
        ? new(Index, FactOf(place, SetFact.Unknown), [Outcome.Unknown, Outcome.True, Outcome.False])
        : null;

    /// <summary>Whether anything is known of the set.</summary>
    public override FactTable Known() => new(Index, First, [Outcome.False, Outcome.True]);

    public override void Observe(T subject, SubjectFacts facts)
    {
        var set = term.Get(subject);
        facts.Add(set.IsUnknown ? First : First + 1);
        var from = facts.Count;
        foreach (var element in set.Present)
        {
            if (_elements.TryGetValue(element, out var place)) facts.Add(FactOf(place, SetFact.In));
        }

        foreach (var element in set.Absent)
        {
            if (_elements.TryGetValue(element, out var place)) facts.Add(FactOf(place, SetFact.Out));
        }

        facts.AddSet(Index, from, set.IsComplete, set.Absent.Count > 0);
    }

    public override bool IsSame(T one, T other) => term.Get(one).Equals(term.Get(other));

    protected override void Freeze()
    {
    }
}
