using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What a study gives: figures with intervals, what they rest on, what stands against them, and their limits.</summary>
public sealed record StudyAnalysis
{
    private StudyAnalysis(StudyFigures source) => Source = source;

    /// <summary>The design.</summary>
    public required EvaluationDesign Design { get; init; }

    /// <summary>Figures by kind of claim, strongest first; each is an estimate or the reason why there is none.</summary>
    public required ValueList<KindOfFigure> Figures { get; init; }

    /// <summary>Persons of the measure (not enrolments).</summary>
    public required int Participants { get; init; }

    /// <summary>Persons of the comparison group; <see langword="null"/> without one.</summary>
    public required int? Comparison { get; init; }

    /// <summary>Hedges' g of the groups afterwards, where there are two groups and a scale.</summary>
    public required EffectEstimate? Size { get; init; }

    /// <summary>Smallest effect that such groups show with 80 % power, in standard deviations (of the changes, where one group is paired).</summary>
    public required double? Detectable { get; init; }

    /// <summary>What must hold for the figures to mean what they say.</summary>
    public required ValueList<LocalizedText> Assumptions { get; init; }

    /// <summary>What else could explain the result under this design.</summary>
    public LocalizedText Guard => Design.Guard();

    /// <summary>Limits of this study: attrition, answers, baseline, overlap.</summary>
    public required ValueList<LocalizedText> Limits { get; init; }

    /// <summary>What may be shown, by the smallest group.</summary>
    public FigureDetail Detail => FigureDetails.Of(SmallestGroup);

    /// <summary>The figure for a kind of claim; <see langword="null"/> if the data hold no values for it.</summary>
    public Reading<EffectEstimate>? For(ClaimKind kind) => Figures.FirstOrDefault(f => f.Kind == kind)?.Estimate;

    internal int SmallestGroup => Math.Min(Participants, Comparison ?? int.MaxValue);

    internal StudyFigures Source { get; }

    internal static StudyAnalysis Of(EvaluationStudy study, double level)
    {
        var figures = study.Data.Analyse(study.Outcome, level);
        return new(figures)
        {
            Design = study.Data.Design,
            Figures = figures.Figures,
            Participants = figures.Participants,
            Comparison = figures.Comparison,
            Size = figures.Size is { } size && size.TryGet(out var g) ? g : null,
            Detectable = figures.Detectable,
            Assumptions = figures.Assumptions,
            Limits = FigureDetails.Of(Math.Min(figures.Participants, figures.Comparison ?? int.MaxValue)) < FigureDetail.WithInterval
                ? []
                : [.. figures.Limits, .. StudyReach.Texts(study)],
        };
    }
}
