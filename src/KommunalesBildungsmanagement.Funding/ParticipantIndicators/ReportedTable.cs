using KommunalesBildungsmanagement.Funding.EsfOperations;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>Figures about people as somebody reports them; ESF-GENDER and ESF-SUBSET look whether they fit together.</summary>
/// <remarks>Equality is by value; immutable.</remarks>
public sealed record ReportedTable
{
    private static readonly ValueList<(string Name, Func<ReportedIndicator, int?> Of)> Columns =
        [("total", i => i.Total), ("women", i => i.Women), ("men", i => i.Men), ("non-binary", i => i.NonBinary)];

    /// <summary>The generation of the fund.</summary>
    public required EsfGeneration Generation { get; init; }

    /// <summary>The figures, each code at most once.</summary>
    /// <exception cref="InvalidValueException">A code comes twice.</exception>
    public required ValueList<ReportedIndicator> Figures
    {
        get;
        init => field = value.GroupBy(f => f.Code).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw Require.Broken(
                "reported-table.code-twice", nameof(Figures), twice.Key,
                new("Ein Indikator steht zweimal da.", "An indicator stands there twice."),
                new("Eine der Zahlen entfernen.", "Remove one of the figures."))
            : value;
    }

    /// <summary>The grand total of people, incomplete records included; <see langword="null"/> if not reported. Not negative.</summary>
    public int? GrandTotal { get; init => field = Require.NotNegative(value); }

    /// <summary>The figures of a table that was counted here.</summary>
    /// <param name="table">The table.</param>
    public static ReportedTable Of(IndicatorTable table) => new()
    {
        Generation = table.Operation.Generation,
        GrandTotal = table.GrandTotal,
        Figures = table.Rows.Select(r => new ReportedIndicator
        {
            Code = r.Indicator.Code,
            Generation = table.Operation.Generation,
            Total = r.Counted.Total,
            Women = r.Counted.Women,
            Men = r.Counted.Men,
            NonBinary = r.Counted.NonBinary,
        }).ToValueList(),
    };

    /// <summary>All pairs of figures of which one is a part of the other: subsets by definition, classes of education, the two totals.</summary>
    public IEnumerable<ReportedSubset> Subsets()
    {
        var status = IndicatorCatalogue.StatusCodes(Generation);
        var education = IndicatorCatalogue.EducationCodes(Generation);
        foreach (var (name, of) in Columns.Where(c => c.Name != "non-binary" || Generation == EsfGeneration.EsfPlus))
        {
            foreach (var part in IndicatorCatalogue.For(Generation).Where(i => i.PartOf is not null && Find(i.Code) is not null))
                yield return new(part.Code, part.PartOf!, name, Sum([part.Code], of), Sum([part.PartOf!], of));
            if (education.Any(c => Find(c) is not null))
                yield return new(string.Join('+', education), string.Join('+', status), name, Sum(education, of), Sum(status, of));
        }

        yield return new(string.Join('+', status), "grand total", "total", Sum(status, i => i.Total), GrandTotal);
    }

    /// <summary>What the rules say about each figure and each pair, in the order of the report.</summary>
    /// <param name="context">The context.</param>
    public ValueList<ReportedFinding> Check(RuleContext context) =>
    [
        .. Figures.Select(f => new ReportedFinding(
            ReportedTableRules.Compiled.GendersAddUp.Entry, f.Code, ReportedTableRules.Compiled.GendersAddUp.Evaluate(f, context))),
        .. Subsets().Select(s => new ReportedFinding(
            ReportedTableRules.Compiled.PartWithinWhole.Entry, s.ToString(), ReportedTableRules.Compiled.PartWithinWhole.Evaluate(s, context))),
    ];

    private ReportedIndicator? Find(string code) => Figures.FirstOrDefault(f => f.Code == code);

    // A figure that is missing makes the sum unknown, never smaller.
    private int? Sum(IEnumerable<string> codes, Func<ReportedIndicator, int?> column) =>
        codes.Aggregate((int?)0, (sum, code) => sum + (Find(code) is { } figure ? column(figure) : null));
}
