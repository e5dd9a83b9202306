using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>A figure and the kind of claim that it answers.</summary>
/// <param name="Kind">The kind of claim.</param>
/// <param name="Estimate">The figure, or why it cannot be computed.</param>
public sealed record KindOfFigure(ClaimKind Kind, Reading<EffectEstimate> Estimate);
