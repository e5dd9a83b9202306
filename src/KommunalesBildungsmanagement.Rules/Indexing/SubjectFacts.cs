namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// What is the case with one subject: for each term its class, and for each set which of the elements that conditions name are in it and which are
/// out of it. May be used again for another subject.
/// </summary>
internal sealed class SubjectFacts
{
    // Classes, then the words of what is in the sets, then those of what is out: what is read together lies together.
    private readonly uint[] _all;
    private readonly int _terms;
    private readonly int _words;

    /// <param name="terms">How many terms there are.</param>
    /// <param name="words">How many words of 32 elements the sets take.</param>
    public SubjectFacts(int terms, int words) => (_all, _terms, _words) = (new uint[terms + (2 * words)], terms, words);

    /// <summary>The class of each term, by place; 0 where nothing is known. Of a set it is 1 if anything is known.</summary>
    public ReadOnlySpan<uint> Classes => _all.AsSpan(0, _terms);

    /// <summary>The elements that are in a set, one bit each, by words of the sets.</summary>
    public ReadOnlySpan<uint> In => InWords;

    /// <summary>The elements that are out of a set.</summary>
    public ReadOnlySpan<uint> Out => OutWords;

    private Span<uint> InWords => _all.AsSpan(_terms, _words);

    private Span<uint> OutWords => _all.AsSpan(_terms + _words, _words);

    public void Set(int term, int @class) => _all[term] = (uint)@class;

    /// <summary>Takes over what was kept of a subject.</summary>
    public void Set(ReadOnlySpan<ushort> classes, ReadOnlySpan<uint> @in, ReadOnlySpan<uint> @out)
    {
        for (var term = 0; term < classes.Length; term++) _all[term] = classes[term];
        @in.CopyTo(InWords);
        @out.CopyTo(OutWords);
    }

    /// <summary>Nothing is in the set; the elements of the words are out of it if it is complete.</summary>
    /// <param name="firstWord">First word of the set.</param>
    /// <param name="elements">How many elements it has.</param>
    /// <param name="isComplete">Whether everything that is not stated is out of it.</param>
    public void Clear(int firstWord, int elements, bool isComplete)
    {
        var words = (elements + 31) / 32;
        InWords.Slice(firstWord, words).Clear();
        OutWords.Slice(firstWord, words).Fill(isComplete ? uint.MaxValue : 0);
        if (isComplete && elements % 32 != 0) OutWords[firstWord + words - 1] = (1U << (elements % 32)) - 1;
    }

    public void PutIn(int firstWord, int place)
    {
        InWords[firstWord + (place >> 5)] |= 1U << (place & 31);
        OutWords[firstWord + (place >> 5)] &= ~(1U << (place & 31));
    }

    public void PutOut(int firstWord, int place) => OutWords[firstWord + (place >> 5)] |= 1U << (place & 31);
}
