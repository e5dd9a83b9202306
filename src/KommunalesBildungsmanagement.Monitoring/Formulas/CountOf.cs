using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>A count as such, e.g. persons on a reference day. Several territories are added up.</summary>
/// <param name="What">What is counted.</param>
public sealed record CountOf(Quantity What) : IndicatorFormula
{
    /// <inheritdoc/>
    public override ValueList<Quantity> Quantities => [What];

    internal override Computation Compute(CountSource counts, ReportingPeriod period)
    {
        var missing = new List<LocalizedText>();
        return counts.TryFind(What, period, missing, out var found) ? Computation.Of(found) : Computation.Without(missing);
    }
}
