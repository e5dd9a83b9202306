namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>Two figures of a report of which one counts some of the people of the other.</summary>
/// <remarks>Made by <see cref="ReportedTable"/>. Equality is by value; immutable.</remarks>
/// <param name="PartCode">Code of the part, or codes joined by "+" for a sum.</param>
/// <param name="WholeCode">Code of the whole, or codes joined by "+" for a sum.</param>
/// <param name="Column">Which column of the report: "total", "women", "men" or "non-binary".</param>
/// <param name="Part">The figure of the part; <see langword="null"/> if not reported.</param>
/// <param name="Whole">The figure of the whole; <see langword="null"/> if not reported.</param>
public sealed record ReportedSubset(
    string PartCode,
    string WholeCode,
    string Column,
    [property: Term("de", "Teil"), Term("en", "part")] int? Part,
    [property: Term("de", "Ganzes"), Term("en", "whole")] int? Whole)
{
    /// <summary>Which figures.</summary>
    public override string ToString() => $"{PartCode} <= {WholeCode} ({Column})";
}
