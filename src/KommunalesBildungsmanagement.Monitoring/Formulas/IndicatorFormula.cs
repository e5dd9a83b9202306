using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>A formula as data: it names the counts it reads and computes from them. The set of formulas is closed. Equality by content.</summary>
public abstract record IndicatorFormula
{
    private protected IndicatorFormula()
    {
    }

    /// <summary>The counts it reads, each once, in the order of the formula.</summary>
    public abstract ValueList<Quantity> Quantities { get; }

    internal abstract Computation Compute(CountSource counts, ReportingPeriod period);

    internal static LocalizedText NotFound(Quantity quantity, ReportingPeriod? period) => period is null
        ? new(
            $"Zu {quantity.Text.German} gibt es in diesem Zeitraum keine Entsprechung.",
            $"For {quantity.Text.English} this period has no counterpart.")
        : new($"Es fehlt: {quantity.Text.German}, {period.Text.German}.", $"Missing: {quantity.Text.English}, {period.Text.English}.");
}
