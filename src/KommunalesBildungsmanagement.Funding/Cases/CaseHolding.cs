namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Records of a case, with the case they belong to: what rules about keeping and deleting are judged on.</summary>
/// <param name="Case">The case.</param>
/// <param name="Holding">The records.</param>
public sealed record CaseHolding(FundingCase Case, RecordHolding Holding)
{
    /// <summary>The last day of the longest duty to keep them; <see langword="null"/> while the end of any duty that applies is not known.</summary>
    [Term("de", "aufzubewahren bis"), Term("en", "kept through")]
    public LocalDate? KeepThrough =>
        CaseCalculations.RetentionOf(Case) is { } period && period.KeepThrough.TryGet(out var last) ? last : null;

    /// <summary>The day before which the duty surely does not end, even if its end is not known.</summary>
    [Term("de", "sicher aufzubewahren bis"), Term("en", "surely kept through")]
    public LocalDate? NotBefore => CaseCalculations.RetentionOf(Case)?.NotBefore;
}
