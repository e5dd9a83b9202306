using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>A table of counts made of observations, and the way back.</summary>
public sealed class ObservedTable
{
    private readonly ValueList<(Breakdown Address, Observation Observation)> _observed;

    internal ObservedTable(FrequencyTable table, ValueList<(Breakdown Address, Observation Observation)> observed) =>
        (Table, _observed) = (table, observed);

    /// <summary>The table.</summary>
    public FrequencyTable Table { get; }

    /// <summary>A table of the observations of a slice.</summary>
    /// <remarks>
    /// Territories lie in the smallest other territory of the slice that contains them by key; there must be one that contains all. What the
    /// territories below leave of one becomes a category of its own. Several vintages
    /// of one figure: the latest counts. A cell that is neither observed nor computable is taken as unknown, with a warning.
    /// </remarks>
    /// <param name="observations">The observations, e.g. <see cref="ObservationSet.All"/>; others than those of the slice are passed over.</param>
    /// <param name="slice">Which ones.</param>
    public static Reading<ObservedTable> Read(IEnumerable<Observation> observations, ObservedSlice slice) =>
        new ObservedTableReader(slice).Read(observations);

    /// <summary>The observations with the figures that may be shown.</summary>
    /// <param name="table">The table after disclosure control.</param>
    public ValueList<Observation> Shown(ProtectedTable table) =>
        _observed.Select(o => o.Observation with { Figure = table[o.Address].Figure }).ToValueList();
}
