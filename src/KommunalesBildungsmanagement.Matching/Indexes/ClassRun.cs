using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Classes of a term, one after another, for which a condition comes to the same.</summary>
/// <param name="Term">Place of the term.</param>
/// <param name="From">The first class.</param>
/// <param name="To">The last class.</param>
/// <param name="Outcome">What it comes to.</param>
internal readonly record struct ClassRun(int Term, int From, int To, Outcome Outcome);
