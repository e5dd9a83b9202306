using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>A row whose cells could all be read.</summary>
/// <param name="Row">The row as texts.</param>
/// <param name="Territory">Its territory.</param>
/// <param name="Period">Its period.</param>
/// <param name="Category">Number of its category; -1 if the table has none.</param>
/// <param name="Figures">Its figures. Rounding is marked in place, before anything reads it.</param>
internal sealed record RegionalCells(GenesisRow Row, TerritoryKey Territory, ReportingPeriod Period, int Category, Figure[] Figures)
{
    /// <summary>What a cell adds to a sum: nothing if it is blocked; <see langword="null"/> if it is not known.</summary>
    public decimal? AddedBy(int column) => Figures[column].Sign == FigureSign.NotMeaningful ? 0 : Figures[column].Value;
}
