namespace KommunalesBildungsmanagement.Matching;

/// <summary>A smallest set of changed facts with which the verdict turns; each set was applied and matched again.</summary>
/// <param name="Changes">The changes, one or two.</param>
/// <param name="Verdict">The verdict after them.</param>
public sealed record NearestChange(ValueList<TermChange<PersonProfile>> Changes, Verdict Verdict);
