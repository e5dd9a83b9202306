using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>A rate beside protected counts. It is computed from what is shown, so it discloses nothing that the counts do not.</summary>
/// <param name="Rate">The rate; <see langword="null"/> if it is hidden or cannot be computed.</param>
/// <param name="Status">What was done to it.</param>
/// <param name="Reason">Why.</param>
public sealed record ProtectedRate(Rate? Rate, CellStatus Status, LocalizedText Reason)
{
    /// <summary>
    /// The rate of two counts of which the first is part of the second. It is hidden if either is hidden, or if what is left of the second would be
    /// hidden as a cell: a count above zero and below the minimum, or zero where zeros disclose.
    /// </summary>
    internal static ProtectedRate Of(ProtectedCell numerator, ProtectedCell denominator, DisclosurePolicy policy)
    {
        foreach (var cell in (ProtectedCell[])[numerator, denominator])
        {
            if (cell.Figure.Value is null)
            {
                return new(null, cell.Status, new(
                    $"Zähler oder Nenner wird nicht gezeigt: {cell.Reason.German}",
                    $"Numerator or denominator is not shown: {cell.Reason.English}"));
            }
        }

        var (counted, of) = (numerator.Figure.Value!.Value, denominator.Figure.Value!.Value);
        if (of == 0) return new(null, denominator.Status, new("Der Nenner ist null.", "The denominator is zero."));
        var isRounded = numerator.Status == CellStatus.Rounded || denominator.Status == CellStatus.Rounded;
        var rest = of - counted;
        var isZeroSecret = policy.ZerosAreDisclosive || policy.GroupDisclosureDimensions.Count > 0;
        if (!isRounded && ((rest > 0 && rest < policy.MinimumCount) || (rest == 0 && isZeroSecret)))
        {
            return new(null, CellStatus.PrimarySuppressed, new(
                "Der Rest zwischen Zähler und Nenner ist zu klein, um gezeigt zu werden.",
                "What is left between numerator and denominator is too small to be shown."));
        }

        return new(KommunalesBildungsmanagement.Rate.Of(counted, of), isRounded ? CellStatus.Rounded : CellStatus.Published, isRounded
            ? new("Aus gerundeten Zahlen berechnet.", "Computed from rounded counts.")
            : new("Aus veröffentlichten Zahlen berechnet.", "Computed from published counts."));
    }
}
