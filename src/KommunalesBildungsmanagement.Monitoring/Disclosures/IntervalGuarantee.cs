using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>
/// The proof that a cell cannot be told: whole numbers from <see cref="Lowest"/> and up to <see cref="Highest"/>, both of them possible for everybody
/// who sees only what is published. An outsider cannot narrow it further; the truth lies within, so it is for the office only.
/// </summary>
/// <param name="Cell">The cell.</param>
/// <param name="Lowest">The lowest count for which a table is known that looks the same.</param>
/// <param name="Highest">The highest such count.</param>
/// <param name="Witness">One of the changes that prove it; two tables result, both with the same published figures.</param>
public sealed record IntervalGuarantee(Breakdown Cell, long Lowest, long Highest, ValueList<WitnessChange> Witness)
{
    /// <summary>How far apart the two are.</summary>
    public long Width => Highest - Lowest;
}
