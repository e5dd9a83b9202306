namespace KommunalesBildungsmanagement.Rules;

/// <summary>A condition with one small change. Equality is by content. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record SpecificationVariant<T>
{
    internal SpecificationVariant(VariantKind kind, Specification<T> part, Specification<T> becomes) =>
        (Kind, Part, Becomes, Whole) = (kind, part, becomes, becomes);

    /// <summary>How it differs.</summary>
    public VariantKind Kind { get; }

    /// <summary>The part of the condition that is changed.</summary>
    public Specification<T> Part { get; }

    /// <summary>What stands in its place.</summary>
    public Specification<T> Becomes { get; }

    /// <summary>The whole condition with the change.</summary>
    public Specification<T> Whole { get; private init; }

    /// <summary>The change in words.</summary>
    public LocalizedText Text => new(
        $"„{Becomes.Text.German}“ statt „{Part.Text.German}“", $"'{Becomes.Text.English}' instead of '{Part.Text.English}'");

    /// <summary>The change in German words.</summary>
    public override string ToString() => Text.German;

    /// <summary>The same change, seen from the condition around it.</summary>
    internal SpecificationVariant<T> Within(Func<Specification<T>, Specification<T>> around) => this with { Whole = around(Whole) };
}
