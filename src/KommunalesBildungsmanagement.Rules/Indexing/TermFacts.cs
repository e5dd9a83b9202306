namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>The facts that a set of conditions can tell apart about one term, numbered from <see cref="First"/>.</summary>
internal abstract class TermFacts<T>(Term<T> term)
{
    public Term<T> Term { get; } = term;

    /// <summary>Place of the term in the catalogue.</summary>
    public int Index { get; private set; }

    /// <summary>Number of the first fact.</summary>
    public int First { get; private set; }

    /// <summary>How many facts there are.</summary>
    public abstract int Count { get; }

    /// <summary>The first of the words of 32 elements that a set takes among those of all sets.</summary>
    public int FirstWord { get; private set; }

    /// <summary>How many words a set takes.</summary>
    public virtual int Words => 0;

    /// <summary>Fixes the order of the values seen, and the numbers.</summary>
    public void Freeze(int index, int first, int firstWord)
    {
        (Index, First, FirstWord) = (index, first, firstWord);
        Freeze();
    }

    /// <summary>The fact that is the case with a subject of a class.</summary>
    public virtual int FactOf(int @class) => First + @class;

    /// <summary>Writes the class of a subject and, for a set, its elements.</summary>
    public abstract void Observe(T subject, SubjectFacts facts);

    /// <summary>Whether the facts about the term are the same for two subjects.</summary>
    public abstract bool IsSame(T one, T other);

    /// <summary>Whether anything is known of the term.</summary>
    public abstract FactTable Known();

    /// <summary>Whether anything is known of the term, as a step.</summary>
    public void AddKnown(StepList<T> steps, Aspect aspect) =>
        steps.AddClasses(Index, 1, StepList<T>.MostClasses, aspect, ofUnknown: Truth.False);

    protected abstract void Freeze();
}
