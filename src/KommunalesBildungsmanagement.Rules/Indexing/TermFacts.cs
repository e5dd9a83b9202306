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

    /// <summary>Fixes the order of the values seen, and the numbers.</summary>
    public void Freeze(int index, int first)
    {
        (Index, First) = (index, first);
        Freeze();
    }

    /// <summary>Whether the facts from the second on are classes in ascending order.</summary>
    public virtual bool IsCumulative => false;

    /// <summary>Writes the facts of a subject.</summary>
    public abstract void Observe(T subject, SubjectFacts facts);

    /// <summary>Whether the facts about the term are the same for two subjects.</summary>
    public abstract bool IsSame(T one, T other);

    /// <summary>Whether anything is known of the term.</summary>
    public abstract FactTable Known();

    protected abstract void Freeze();
}
