using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>The indicators about people of one operation: counts by indicator and gender, and beside them what is not known.</summary>
/// <remarks>
/// Persons are counted, not records (<see cref="ParticipationRegister"/>). Only complete records count in the indicators; the others stand in the
/// grand total alone. The order of the records does not matter. Equality is by value; immutable.
/// </remarks>
public sealed record IndicatorTable
{
    private IndicatorTable(EsfOperation operation) => Operation = operation;

    /// <summary>The operation.</summary>
    public EsfOperation Operation { get; }

    /// <summary>Whether there is such a table: not for a structural operation. Only where it is true there are counts.</summary>
    public bool? Applies => !Operation.IsStructural;

    /// <summary>All persons with a record, incomplete ones too, short support excepted.</summary>
    public int? GrandTotal { get; private init; }

    /// <summary>Persons whose record is incomplete: in no indicator. In ESF+ each is an error, for part 1 is a condition of taking part.</summary>
    public int? Incomplete { get; private init; }

    /// <summary>Persons who surely took part in short support only; in no figure.</summary>
    public int? BelowLimit { get; private init; }

    /// <summary>The indicators, in the order of the regulation.</summary>
    public ValueList<IndicatorRow> Rows { get; private init; } = [];

    /// <summary>The total as the Commission computes it, from the employment status: at most <see cref="GrandTotal"/>.</summary>
    public int? TotalReported => Applies != true ? null
        : IndicatorCatalogue.StatusCodes(Operation.Generation).Aggregate((int?)0, (sum, code) => sum + this[code]?.Counted.Total);

    /// <summary>The row of an indicator; <see langword="null"/> if it has none.</summary>
    /// <param name="code">Code of the indicator.</param>
    public IndicatorRow? this[string code] => Rows.FirstOrDefault(r => r.Indicator.Code == code);

    /// <summary>Counts.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="records">Records; those of other operations are left out.</param>
    /// <param name="context">Today's date: have the days after leaving passed?</param>
    public static IndicatorTable Of(EsfOperation operation, IEnumerable<Participation> records, RuleContext context) =>
        Of(operation, records, context, IndicatorCatalogue.For(operation.Generation));

    /// <summary>Counts, with indicators of the host's choice, such as those of a programme.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="records">Records; those of other operations are left out.</param>
    /// <param name="context">Today's date: have the days after leaving passed?</param>
    /// <param name="indicators">The indicators.</param>
    public static IndicatorTable Of(
        EsfOperation operation, IEnumerable<Participation> records, RuleContext context, ValueList<ParticipantIndicator> indicators)
    {
        if (operation.IsStructural != false) return new(operation);
        var people = ParticipationRegister.Of(records.Where(r => r.Operation.Id == operation.Id)
            .Select(r => r with { Operation = operation })).Select(p => p.Participation).ToList();
        var longEnough = people.Where(p => ParticipationRules.Compiled.LongEnough.Evaluate(p, context) != RuleVerdict.NotMet).ToList();
        var complete = longEnough.Where(p => Completeness(p).Evaluate(p, context) == RuleVerdict.Met).ToList();
        return new(operation)
        {
            GrandTotal = longEnough.Count,
            Incomplete = longEnough.Count - complete.Count,
            BelowLimit = people.Count - longEnough.Count,
            Rows = indicators.Select(i => complete.Aggregate(new IndicatorRow(i), (row, p) => Add(row, p, context))).ToValueList(),
        };
    }

    /// <summary>What a record must say to count, by its day of entry.</summary>
    private static CompiledRule<Participation> Completeness(Participation p) =>
        p.Operation.Generation == EsfGeneration.EsfPlus ? ParticipationRules.Compiled.PartOneComplete
        : p.EnteredOn <= ParticipationRules.Compiled.CompleteWithHousehold.Entry.To ? ParticipationRules.Compiled.CompleteWithHousehold
        : ParticipationRules.Compiled.Complete;

    private static IndicatorRow Add(IndicatorRow row, Participation p, RuleContext context)
    {
        var indicator = row.Indicator;
        if (!indicator.IsAskedOn(p.EnteredOn)) return row with { NotAsked = row.NotAsked + 1 };

        // Whoever has not left has no results yet: that is no gap in the record.
        if (indicator.Timing != IndicatorTiming.Entry && p.ExitedOn is null) return row with { NotDue = row.NotDue + 1 };
        return indicator.Rule.Evaluate(p, context) switch
        {
            RuleVerdict.Met => row with { Counted = row.Counted.Plus(p.AtEntry.Gender!.Value) },
            RuleVerdict.NotMet => row with { No = row.No + 1 },
            RuleVerdict.Undetermined when indicator.IsRefusedBy?.Invoke(p) == true => row with { Refused = row.Refused + 1 },
            RuleVerdict.Undetermined => row with { Unknown = row.Unknown + 1 },
            RuleVerdict.NotApplicable or RuleVerdict.Pending => row with { NotDue = row.NotDue + 1 },
            var other => throw new InvalidOperationException($"{indicator}: verdict '{other}' has no column."),
        };
    }
}
