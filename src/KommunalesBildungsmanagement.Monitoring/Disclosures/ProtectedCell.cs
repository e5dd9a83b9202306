using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>A cell after disclosure control.</summary>
/// <remarks>Figure and symbol are for everybody; status and reason are for the office, for they tell small cells from others.</remarks>
/// <param name="Address">Its categories.</param>
/// <param name="Status">What was done to it.</param>
/// <param name="Figure">What is shown: the count, the rounded count or a sign.</param>
/// <param name="Reason">Why.</param>
public sealed record ProtectedCell(Breakdown Address, CellStatus Status, Figure Figure, LocalizedText Reason)
{
    /// <summary>Whether it is hidden, for its own sake or another's.</summary>
    public bool IsHidden => Status is CellStatus.PrimarySuppressed or CellStatus.SecondarySuppressed;

    /// <summary>
    /// What stands in the printed table: the number without separators, or the official sign (<c>-</c> exactly zero, <c>.</c> unknown or secret,
    /// <c>/</c> not reliable, <c>0</c> less than half, <c>x</c> blocked, <c>...</c> later).
    /// </summary>
    public string Symbol => FigureSymbols.Of(Figure);

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;
}
