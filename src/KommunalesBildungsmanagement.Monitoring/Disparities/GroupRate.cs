using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Disparities;

/// <summary>A share in a group or a social space.</summary>
/// <param name="Id">Key of the group or space, not blank.</param>
/// <param name="Label">Its name.</param>
/// <param name="Share">How many of how many persons; the counts must have passed disclosure control.</param>
public sealed record GroupRate(string Id, LocalizedText Label, PersonShare Share)
{
    /// <summary>Key of the group or space, not blank.</summary>
    public string Id { get; init => field = Require.Text(value); } = Require.Text(Id);

    /// <summary>What may be shown.</summary>
    public FigureDetail Detail => FigureDetails.Of(Share.Persons);

    /// <summary>The share with its Wilson interval in words; no figure below 10 persons.</summary>
    public LocalizedText Text => DisparityTexts.Of(this);
}
