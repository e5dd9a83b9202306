namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// What is the case with one subject: for each term its class, and for each set which of the elements that conditions name are in it and which are
/// out of it. Reused from subject to subject.
/// </summary>
internal sealed class SubjectFacts
{
    private readonly int[] _classes;
    private readonly int[] _facts;
    private readonly uint[] _in;
    private readonly uint[] _out;

    /// <param name="terms">How many terms there are.</param>
    /// <param name="words">How many words of 32 elements the sets take.</param>
    public SubjectFacts(int terms, int words) =>
        (_classes, _facts, _in, _out) = (new int[terms], new int[terms], new uint[words], new uint[words]);

    /// <summary>The class of each term, by place; 0 where nothing is known.</summary>
    public ReadOnlySpan<int> Classes => _classes;

    /// <summary>The elements that are in a set, one bit each, by words of the sets.</summary>
    public ReadOnlySpan<uint> In => _in;

    /// <summary>The elements that are out of a set.</summary>
    public ReadOnlySpan<uint> Out => _out;

    /// <summary>The fact about each term, by place. Of a set it is whether anything is known of it.</summary>
    public ReadOnlySpan<int> Facts => _facts;

    public void Set(int term, int @class, int fact) => (_classes[term], _facts[term]) = (@class, fact);

    /// <summary>Takes over the classes and elements that were kept of a subject. Facts about terms are not kept.</summary>
    public void Set(ReadOnlySpan<ushort> classes, ReadOnlySpan<uint> @in, ReadOnlySpan<uint> @out)
    {
        for (var term = 0; term < classes.Length; term++) _classes[term] = classes[term];
        @in.CopyTo(_in);
        @out.CopyTo(_out);
    }

    /// <summary>Nothing is in the set; the elements of the words are out of it if it is complete.</summary>
    /// <param name="firstWord">First word of the set.</param>
    /// <param name="elements">How many elements it has.</param>
    /// <param name="isComplete">Whether everything that is not stated is out of it.</param>
    public void Clear(int firstWord, int elements, bool isComplete)
    {
        var words = (elements + 31) / 32;
        _in.AsSpan(firstWord, words).Clear();
        _out.AsSpan(firstWord, words).Fill(isComplete ? uint.MaxValue : 0);
        if (isComplete && elements % 32 != 0) _out[firstWord + words - 1] = (1U << (elements % 32)) - 1;
    }

    public void PutIn(int firstWord, int place)
    {
        _in[firstWord + (place >> 5)] |= 1U << (place & 31);
        _out[firstWord + (place >> 5)] &= ~(1U << (place & 31));
    }

    public void PutOut(int firstWord, int place) => _out[firstWord + (place >> 5)] |= 1U << (place & 31);
}
