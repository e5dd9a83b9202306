namespace KommunalesBildungsmanagement.Rules;

/// <summary>Combines specifications.</summary>
public static class Specification
{
    /// <summary>All parts must hold.</summary>
    /// <param name="parts">At least one.</param>
    public static All<T> All<T>(params IEnumerable<Specification<T>> parts) => new(parts.ToValueList());

    /// <summary>One part must hold.</summary>
    /// <param name="parts">At least one.</param>
    public static Any<T> Any<T>(params IEnumerable<Specification<T>> parts) => new(parts.ToValueList());

    /// <summary>A number of the parts must hold.</summary>
    /// <param name="count">How many: from 1 to the number of parts.</param>
    /// <param name="parts">The parts.</param>
    public static AtLeast<T> AtLeast<T>(int count, params IEnumerable<Specification<T>> parts) => new(count, parts.ToValueList());

    /// <summary>A statement that does not depend on the subject, e.g. "the course has free places"; unknown if nobody has said.</summary>
    /// <param name="outcome">What is stated.</param>
    /// <param name="text">The statement in words.</param>
    /// <param name="question">What to ask, and whom, if it is unknown.</param>
    public static Stated<T> Stated<T>(Truth outcome, LocalizedText text, LocalizedText? question = null) => new(outcome, text, question ?? text);
}
