namespace KommunalesBildungsmanagement.Matching;

/// <summary>What all items of an index come to for one subject.</summary>
/// <param name="Counts">How many items came to which verdict.</param>
/// <param name="OpenTerms">What is unknown and keeps items open, by the number of items.</param>
internal readonly record struct IndexSurvey<T>(VerdictCounts Counts, ValueList<OpenTerm<T>> OpenTerms);
