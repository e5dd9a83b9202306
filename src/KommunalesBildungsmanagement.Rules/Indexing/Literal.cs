namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>A condition on one fact, looked at from one side.</summary>
/// <param name="Leaf">The condition: on one value, on one element of a set, or on two values.</param>
/// <param name="Aspect">The side.</param>
internal readonly record struct Literal<T>(Specification<T> Leaf, Aspect Aspect)
{
    public Truth Evaluate(T subject) => Aspect.Of(Leaf.Evaluate(subject));
}
