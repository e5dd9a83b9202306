namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>What a case charges, and who pays it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Charged">Sum of the costs charged to it.</param>
/// <param name="Grant">What the grant pays of it, rounded once to cents, half away from zero.</param>
/// <param name="Own">The rest.</param>
public sealed record CaseShare(string Case, Money Charged, Money Grant, Money Own);
