namespace KommunalesBildungsmanagement.Matching;

/// <summary>A preference: if it is surely met, it gives points.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Condition">What is preferred.</param>
/// <param name="Weight">The points; negative ones put it further down.</param>
public sealed record IndexPreference<T>(Specification<T> Condition, int Weight);
