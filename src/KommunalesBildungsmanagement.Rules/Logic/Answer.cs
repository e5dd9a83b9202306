namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>What the solver found: an example, the proof that there is none, or neither within its effort.</summary>
internal sealed class Answer
{
    private Answer(Assignment? example, bool isImpossible, int steps) => (Example, IsImpossible, Steps) = (example, isImpossible, steps);

    /// <summary>Values that do what is asked, checked against <see cref="Formula.Evaluate"/>; <see langword="null"/> if none was found.</summary>
    public Assignment? Example { get; }

    /// <summary>Whether it is proved that there is no example.</summary>
    public bool IsImpossible { get; }

    /// <summary>Whether the effort did not suffice for either.</summary>
    public bool IsUndecided => Example is null && !IsImpossible;

    /// <summary>The steps it took: at most the effort.</summary>
    public int Steps { get; }

    public static Answer Found(Assignment example, int steps) => new(example, false, steps);

    public static Answer Impossible(int steps) => new(null, true, steps);

    public static Answer Undecided(int steps) => new(null, false, steps);
}
