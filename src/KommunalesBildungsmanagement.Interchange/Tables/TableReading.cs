using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>
/// What came of reading a table: the sound rows, every problem of the file, and an account of all rows. Equality by content. Immutable.
/// </summary>
/// <remarks>
/// Problem locations are <c>file</c>, <c>file:line</c> or <c>file:line:column</c>, with the line as an editor counts it and the column by its name.
/// </remarks>
/// <typeparam name="TRow">What a row becomes.</typeparam>
[ResultMatters]
public sealed record TableReading<TRow>
{
    /// <summary>Name of the source.</summary>
    public required string FileName { get; init; }

    /// <summary>The sound rows, in the order of the file.</summary>
    public required ValueList<TRow> Rows { get; init; }

    /// <summary>All problems, in reading order; those of the whole file come last.</summary>
    public required ValueList<Problem> Problems { get; init; }

    /// <summary>What became of the rows.</summary>
    public required TableCounts Counts { get; init; }

    /// <summary>What else one must know to use the rows.</summary>
    public ValueList<LocalizedText> Notes { get; init; } = [];

    /// <summary>Source, licence and vintage.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The problems for which something is missing from the result.</summary>
    public IEnumerable<Problem> Errors => Problems.Where(p => p.Severity == ProblemSeverity.Error);

    /// <summary>The problems that came along with what was taken over.</summary>
    public IEnumerable<Problem> Warnings => Problems.Where(p => p.Severity == ProblemSeverity.Warning);
}
