namespace KommunalesBildungsmanagement.Matching;

/// <summary>An answer that is another one now.</summary>
/// <typeparam name="TKey">What the answer is about: the key of a stored subject, or an item.</typeparam>
/// <param name="Of">Whose answer.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
public readonly record struct AnswerChange<TKey>(TKey Of, Answer Before, Answer After);
