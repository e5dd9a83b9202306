using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>A cell of a table of counts, before disclosure control.</summary>
/// <param name="Address">Its categories; a dimension that is not named stands at its total.</param>
/// <param name="Figure">A whole number of 0 or more, or the sign in its place. What the source keeps secret stays secret.</param>
public sealed record FrequencyCell(Breakdown Address, Figure Figure)
{
    /// <summary>
    /// The largest contributions to the count, e.g. the pupils of each school, for the dominance rules; empty where each contributes one.
    /// </summary>
    /// <exception cref="InvalidValueException">A contribution is negative.</exception>
    public ValueList<long> LargestContributions
    {
        get;
        init => field = value.All(c => c >= 0)
            ? value.OrderDescending().ToValueList()
            : throw new InvalidValueException(DisclosureProblems.Negative(nameof(LargestContributions)));
    } = [];

    /// <summary>The count; <see langword="null"/> where a sign stands.</summary>
    internal long? Count => Figure.Value is { } value ? (long)value : null;
}
