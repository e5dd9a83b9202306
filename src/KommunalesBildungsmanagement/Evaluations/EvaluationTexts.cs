namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>Words for designs, claims and steps.</summary>
internal static class EvaluationTexts
{
    public static ValueFormat<EvaluationDesign> Designs { get; } = ValueFormat.For<EvaluationDesign>();

    public static ValueFormat<ClaimKind> Claims { get; } = ValueFormat.For<ClaimKind>();

    public static ValueFormat<ImpactStep> Steps { get; } = ValueFormat.For<ImpactStep>();
}
