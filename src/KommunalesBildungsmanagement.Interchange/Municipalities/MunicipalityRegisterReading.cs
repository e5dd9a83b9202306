using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Municipalities;

/// <summary>What the Gemeindeverzeichnis holds.</summary>
[ResultMatters]
public sealed record MunicipalityRegisterReading
{
    /// <summary>The edition that was read.</summary>
    public required MunicipalityRegisterEdition Edition { get; init; }

    /// <summary>The territories of all levels of <see cref="TerritoryKey"/> and the account of the rows.</summary>
    public required TableReading<Territory> Table { get; init; }

    /// <summary>
    /// Indicator A01: total, <c>sex=female</c> and <c>sex=male</c> of every municipality as it stands in the file, and of every district, region,
    /// Land and Germany as the sum of its municipalities. Sums have the source id with
    /// <c>:sum</c> and a provenance that says so. A territory with a refused municipality has no sum.
    /// </summary>
    public required ValueList<Observation> Populations { get; init; }

    /// <summary>The seats of the municipalities that have coordinates.</summary>
    public required ValueList<MunicipalitySeat> Seats { get; init; }

    /// <summary>The territories as a register.</summary>
    /// <param name="problems">Receives a problem for each key that comes twice; the reader refuses such rows, so none is expected.</param>
    public TerritoryRegister ToRegister(ICollection<Problem> problems) => TerritoryRegister.Of(Edition.TerritorialStatus, Table.Rows, problems);
}
