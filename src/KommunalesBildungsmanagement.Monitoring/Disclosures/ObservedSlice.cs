using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Which observations make a table of counts: one count of one period and source, over territories and further dimensions.</summary>
public sealed record ObservedSlice
{
    /// <summary>Name of the dimension of territories; its categories are territory keys, DG for Germany.</summary>
    public const string TerritoryDimension = "territory";

    /// <summary>Follows the key of a territory in the id of the category for what its parts leave of it.</summary>
    public const string RestOfTerritory = "rest";

    /// <summary>Id of the table, not blank.</summary>
    public required string Table { get; init => field = Require.Text(value); }

    /// <summary>Id of the count, e.g. <see cref="Counts.SchoolLeavers"/>; not blank.</summary>
    public required string Indicator { get; init => field = Require.Text(value); }

    /// <summary>Its variant, not blank; the only one unless stated.</summary>
    public string Variant { get; init => field = Require.Text(value); } = Counts.OnlyVariant;

    /// <summary>The period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Id of the source, not blank.</summary>
    public required string Source { get; init => field = Require.Text(value); }

    /// <summary>
    /// The dimensions besides territory, up to three. Categories marked <see cref="TableCategory.IsRest"/> are computed, for everybody can compute
    /// them.
    /// </summary>
    public ValueList<TableDimension> Dimensions { get; init; } = [];

    /// <summary>
    /// By how much sums may differ from their parts besides what stated rounding explains; 0 unless the source rounds without saying so.
    /// </summary>
    public int AllowedDifference { get; init => field = Require.NotNegative(value); }

    internal bool Holds(ObservationIdentity identity) => identity.Measurand.Indicator == Indicator && identity.Measurand.Variant == Variant
        && identity.Period == Period && identity.Source == Source
        && identity.Measurand.Breakdown.Parts.All(p => Dimensions.Any(d => d.Name == p.Dimension));
}
