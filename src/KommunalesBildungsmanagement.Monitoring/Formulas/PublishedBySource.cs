using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>A figure that only its source can compute, e.g. from a survey or with people's data: it is observed, never computed here.</summary>
public sealed record PublishedBySource : IndicatorFormula
{
    /// <summary>There are no counts to read.</summary>
    public override ValueList<Quantity> Quantities => [];

    internal override Computation Compute(CountSource counts, ReportingPeriod period) => Computation.Without(
        [new(
            "Diese Zahl liefert nur ihre Quelle; hier wird sie nicht berechnet.",
            "Only its source delivers this figure; it is not computed here.")]);
}
