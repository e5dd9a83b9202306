using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Reads the tables of the Regionaldatenbank that <see cref="RegionalTables"/> defines: observations with their whole identity.</summary>
/// <remarks>
/// <para>Not taken over, but counted and reported: the Bezirke of Berlin, whose keys look like municipalities and are none, and regions with
/// <c>-</c> in every cell, which as a rule a reform has dissolved: to say that there is nothing would be wrong.</para>
/// <para>Nothing is computed and nothing corrected. Sums are checked: columns of a row, categories of a territory, and territories up to the
/// country. Where a Land rounds, the difference that rounding can make is allowed for.</para>
/// </remarks>
public static class RegionalTableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="source">Where the bytes come from.</param>
    /// <param name="definition">What the table holds.</param>
    /// <param name="register">Territories to check keys and names against; <see langword="null"/> to check nothing.</param>
    /// <param name="progress">Hears how far the reader has come.</param>
    /// <param name="cancellation">Stops the reader.</param>
    /// <returns>The sound rows and every problem; never an exception for what the file holds.</returns>
    public static RegionalReading Read(
        TableSource source, RegionalTable definition, TerritoryRegister? register = null, IProgress<TableProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(definition);
        return new RegionalRun(GenesisTableReader.Read(source, progress, cancellation), definition, register).Read();
    }
}
