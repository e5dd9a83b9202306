using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What data of a design give: figures by kind of claim, strongest first, and what they rest on.</summary>
internal sealed record StudyFigures
{
    public required ValueList<KindOfFigure> Figures { get; init; }

    /// <summary>Persons of the measure.</summary>
    public required int Participants { get; init; }

    /// <summary>Persons of the comparison group.</summary>
    public int? Comparison { get; init; }

    public Reading<EffectEstimate>? Size { get; init; }

    public double? Detectable { get; init; }

    public ValueList<LocalizedText> Assumptions { get; init; } = [];

    public ValueList<LocalizedText> Limits { get; init; } = [];

    /// <summary>What stands against a kind of claim in these data.</summary>
    public ValueList<(ClaimKind Kind, ReviewNote Note)> Obstacles { get; init; } = [];

    /// <summary>Words for counts of the sentence.</summary>
    public LocalizedText? Extent { get; init; }
}
