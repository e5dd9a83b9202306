using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>A table after disclosure control. Immutable.</summary>
public sealed class ProtectedTable
{
    private readonly Dictionary<Breakdown, ProtectedCell> _byAddress;
    private readonly DisclosurePolicy _policy;

    internal ProtectedTable(string id, ValueList<TableDimension> dimensions, ValueList<ProtectedCell> cells, DisclosurePolicy policy)
    {
        (Id, Dimensions, Cells, _policy) = (id, dimensions, cells, policy);
        _byAddress = cells.ToDictionary(c => c.Address);
    }

    /// <summary>Id of the table.</summary>
    public string Id { get; }

    /// <summary>Its dimensions.</summary>
    public ValueList<TableDimension> Dimensions { get; }

    /// <summary>Its cells, in the order of the table that was protected.</summary>
    public ValueList<ProtectedCell> Cells { get; }

    /// <summary>A cell.</summary>
    /// <param name="address">Its address, without totals.</param>
    /// <exception cref="KeyNotFoundException">There is no such cell.</exception>
    public ProtectedCell this[Breakdown address] => _byAddress[address];

    /// <summary>A rate of two cells, computed from what is shown.</summary>
    /// <param name="numerator">What is counted: a part of the denominator.</param>
    /// <param name="denominator">Of what.</param>
    /// <exception cref="KeyNotFoundException">There is no such cell.</exception>
    public ProtectedRate RateOf(Breakdown numerator, Breakdown denominator) => ProtectedRate.Of(this[numerator], this[denominator], _policy);

    /// <summary>A mean over the cases of a cell, e.g. age or marks; <see langword="null"/> if it must not be shown.</summary>
    /// <remarks>Means over hidden cells, over cells shown rounded below the minimum and over nobody are not published.</remarks>
    /// <param name="cases">The cell.</param>
    /// <param name="sum">The sum over its cases.</param>
    /// <param name="decimals">Decimals; rounded once, half away from zero.</param>
    /// <param name="exactCases">The true number of cases where the cell is shown rounded; a mean of fewer than the minimum is not shown.</param>
    public decimal? MeanOf(Breakdown cases, decimal sum, int decimals, long? exactCases = null)
    {
        var shown = this[cases];
        if (shown.Status is not (CellStatus.Published or CellStatus.Rounded) || shown.Figure.Value is not { } count || count < _policy.MinimumCount)
        {
            return null;
        }

        var divisor = exactCases ?? (shown.Status == CellStatus.Rounded ? null : (long)count);
        return divisor is { } of && of >= _policy.MinimumCount ? Math.Round(sum / of, decimals, MidpointRounding.AwayFromZero) : null;
    }

    /// <summary>The table as everybody sees it: numbers and signs, without status and reason.</summary>
    public FrequencyTable ToPublished()
    {
        // Sums have been checked before; counts rounded each on its own do not add up.
        return FrequencyTable.Read(Id, Dimensions, Cells.Select(c => new FrequencyCell(c.Address, c.Figure)), int.MaxValue / 2).Value;
    }
}
