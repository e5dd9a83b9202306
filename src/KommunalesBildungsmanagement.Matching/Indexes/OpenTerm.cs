namespace KommunalesBildungsmanagement.Matching;

/// <summary>Something unknown of a subject that keeps items open.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Term">What is unknown, in part or in whole.</param>
/// <param name="Items">How many of the items that need clarification it keeps open, alone or with others.</param>
public sealed record OpenTerm<T>(Term<T> Term, int Items);
