namespace KommunalesBildungsmanagement.Rules;

/// <summary>Whether the outcome of a condition changes with a new wording. Equality is by content. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Exists">True: it does, as the example shows. False: it is proved that no outcome changes. Unknown: neither was found.</param>
/// <param name="Example">A case whose outcome changes; <see langword="null"/> unless there is one.</param>
/// <param name="Before">The outcome of the old condition for the example; unknown without one.</param>
/// <param name="After">The outcome of the new condition for the example; unknown without one.</param>
public sealed record SpecificationDifference<T>(Truth Exists, SpecificationExample<T>? Example, Truth Before, Truth After);
