namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>One calendar year of a case: what yearly reports are judged on. The Haushaltsjahr is the calendar year (§ 4 Satz 1 BHO).</summary>
/// <param name="Case">The case.</param>
/// <param name="Kind">Which yearly report.</param>
/// <param name="Year">The year; <see langword="null"/> if the grant period is not known.</param>
public sealed record CaseYear(
    FundingCase Case, [property: Term("de", "Art des Jahresberichts"), Term("en", "kind of yearly report")] YearlyReportKind Kind, int? Year)
{
    /// <summary>Last day of the year.</summary>
    [Term("de", "Ende des Haushaltsjahres"), Term("en", "end of the budget year")]
    public LocalDate? YearEnd => Year is { } year ? new LocalDate(year, 12, 31) : null;

    /// <summary>First day of the grant period in the year.</summary>
    [Term("de", "gefördert in diesem Jahr ab"), Term("en", "funded in this year from")]
    public LocalDate? FundedFrom => Year is { } year && Case.Notice.PeriodStart is { } start ? LocalDate.Max(start, new(year, 1, 1)) : null;

    /// <summary>Last day of the grant period in the year.</summary>
    [Term("de", "gefördert in diesem Jahr bis"), Term("en", "funded in this year until")]
    public LocalDate? FundedUntil => YearEnd is { } yearEnd && Case.Notice.PeriodEnd is { } end ? LocalDate.Min(end, yearEnd) : null;

    /// <summary>The report for the year, if the case has one.</summary>
    public YearlyReport? Report => Case.YearlyReports.FirstOrDefault(r => r.Kind == Kind && r.Year == Year);

    /// <summary>The years of the grant period; one unknown year if the period is not known; none beyond it.</summary>
    /// <param name="case">The case.</param>
    /// <param name="kind">Which yearly report.</param>
    public static IEnumerable<CaseYear> Of(FundingCase @case, YearlyReportKind kind) =>
        @case.Notice is { PeriodStart: { } start, PeriodEnd: { } end }
            ? Enumerable.Range(start.Year, Math.Max(0, end.Year - start.Year + 1)).Select(y => new CaseYear(@case, kind, y))
            : [new(@case, kind, null)];
}
