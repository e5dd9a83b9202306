namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>The facts about a set, without its element type.</summary>
internal interface ISetFacts
{
    /// <summary>How many elements are named anywhere.</summary>
    int Elements { get; }

    /// <summary>How many words of 32 elements it takes.</summary>
    int Words { get; }

    /// <summary>The first of these words among those of all sets.</summary>
    int FirstWord { get; }

    /// <summary>The number of a fact about an element.</summary>
    /// <param name="place">Place of the element, from 0.</param>
    /// <param name="fact">Which of the three.</param>
    int FactOf(int place, SetFact fact);
}
