namespace KommunalesBildungsmanagement.Matching;

/// <summary>A smallest set of changed facts with which "not suitable" turns; each set was applied and matched again.</summary>
/// <param name="Changes">The changes, one or two.</param>
/// <param name="Verdict">The verdict after them: suitable, suitable if, or needs clarification where something else is still unknown.</param>
public sealed record NearestChange(ValueList<TermChange<PersonProfile>> Changes, Verdict Verdict);
