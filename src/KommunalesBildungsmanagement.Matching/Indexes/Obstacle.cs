namespace KommunalesBildungsmanagement.Matching;

/// <summary>What keeps an item from suiting a subject, read off the index: names the fact, not its value.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Term">The term of the fact; <see langword="null"/> for what does not depend on the subject.</param>
/// <param name="Outcome">False: it surely stands against the item. Unknown: it has to be clarified.</param>
public sealed record Obstacle<T>(Term<T>? Term, Truth Outcome);
