namespace KommunalesBildungsmanagement.Rules;

/// <summary>What came of looking for an example. Equality is by content. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="IsPossible">
/// True: there is an example. False: it is proved that there is none. Unknown: neither was found within the effort.
/// </param>
/// <param name="Example">The example; <see langword="null"/> unless there is one.</param>
public sealed record ExampleSearch<T>(Truth IsPossible, SpecificationExample<T>? Example);
