using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>What is counted in a formula: a count, the part of it that is meant, and the ages to add up. Equality by content.</summary>
/// <param name="Count">Id of the count, see <see cref="Counts"/>; not blank.</param>
public sealed record Quantity(string Count)
{
    /// <summary>Id of the count, not blank.</summary>
    public string Count { get; init => field = Require.Text(value); } = Require.Text(Count, nameof(Count));

    /// <summary>Variant of the count.</summary>
    public string Variant { get; init => field = Require.Text(value); } = Counts.OnlyVariant;

    /// <summary>The part that is meant; the total without one.</summary>
    public Breakdown Part { get; init; } = Breakdown.Total;

    /// <summary>
    /// The ages that are meant. They are added up from the age groups of the source, which must fill the range without gap and overlap;
    /// <see langword="null"/> for no breakdown by age.
    /// </summary>
    public AgeBand? Ages { get; init; }

    /// <summary>The same for one more part.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="category">The category.</param>
    public Quantity Of(string dimension, string category) => this with { Part = Breakdown.By([.. Part.Parts, (dimension, category)]) };

    /// <summary>The same for an age group.</summary>
    /// <param name="from">First age.</param>
    /// <param name="below">The age that is no longer in it; <see langword="null"/> for no upper end.</param>
    public Quantity Aged(int from, int? below) => this with { Ages = new(from, below) };

    /// <summary>Count, part and ages in words; categories stand as their codes.</summary>
    public LocalizedText Text
    {
        get
        {
            var label = EducationCounts.LabelOf(Count);
            var (part, ages) = (Part.Parts.Count == 0 ? "" : $" ({Part})", Ages?.Text);
            return new(
                $"{label.German}{part}{(ages is null ? "" : $", {ages.German}")}",
                $"{label.English}{part}{(ages is null ? "" : $", {ages.English}")}");
        }
    }

    /// <summary>Count, part and ages in German words.</summary>
    public override string ToString() => Text.German;
}
