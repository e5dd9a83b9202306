namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// What is the case with one subject, as numbers of facts; reused from subject to subject. Sets name only the elements that were stated, and what
/// holds of all others.
/// </summary>
internal sealed class SubjectFacts
{
    private int[] _facts = new int[64];
    private SetState[] _sets = new SetState[8];
    private int _count;
    private int _setCount;

    /// <summary>The facts that were stated.</summary>
    public ReadOnlySpan<int> Facts => _facts.AsSpan(0, _count);

    /// <summary>The sets, each with the rest of its elements.</summary>
    public ReadOnlySpan<SetState> Sets => _sets.AsSpan(0, _setCount);

    public void Clear() => (_count, _setCount) = (0, 0);

    public void Add(int fact)
    {
        if (_count == _facts.Length) Array.Resize(ref _facts, _count * 2);
        _facts[_count++] = fact;
    }

    /// <summary>Everything about a set that was stated lies from <paramref name="from"/> on.</summary>
    public void AddSet(int index, int from, bool isComplete, bool hasAbsent)
    {
        if (_setCount == _sets.Length) Array.Resize(ref _sets, _setCount * 2);
        _sets[_setCount++] = new(index, from, _count, isComplete, hasAbsent);
    }

    /// <summary>How many facts have been stated so far.</summary>
    public int Count => _count;

    /// <param name="Index">Place of the term in the catalogue.</param>
    /// <param name="From">First of the facts stated about elements.</param>
    /// <param name="To">Where they end.</param>
    /// <param name="IsComplete">Whether elements that were not named are out; otherwise they are unknown.</param>
    /// <param name="HasAbsent">Whether elements were named as absent.</param>
    public readonly record struct SetState(int Index, int From, int To, bool IsComplete, bool HasAbsent);
}
