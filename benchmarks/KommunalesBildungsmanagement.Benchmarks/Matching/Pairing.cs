namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>A learner and a course under validation. A validator knows two values only; what is unknown passes and leaves the pairing open.</summary>
public sealed class Pairing(HandWritten.Prepared learner, Course course)
{
    public HandWritten.Prepared Learner { get; } = learner;

    public Course Course { get; } = course;

    public bool IsOpen { get; private set; }

    /// <summary>Whether a requirement is not surely broken.</summary>
    public bool Passes(bool? met)
    {
        IsOpen |= met is null;
        return met is not false;
    }
}
