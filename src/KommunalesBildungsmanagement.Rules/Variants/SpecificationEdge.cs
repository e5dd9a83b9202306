namespace KommunalesBildungsmanagement.Rules;

/// <summary>A value at which a comparison is about to turn: the threshold itself, or the next value beyond. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed class SpecificationEdge<T>
{
    private readonly Func<T, bool> _isAt;

    internal SpecificationEdge(Specification<T> condition, LocalizedText text, Func<T, bool> isAt) =>
        (Condition, Text, _isAt) = (condition, text, isAt);

    /// <summary>The comparison.</summary>
    public Specification<T> Condition { get; }

    /// <summary>Term and value in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>Whether a subject sits there.</summary>
    /// <param name="subject">The subject.</param>
    public bool IsAt(T subject) => _isAt(subject);

    /// <summary>The German text.</summary>
    public override string ToString() => Text.German;
}
