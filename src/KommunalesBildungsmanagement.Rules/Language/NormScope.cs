using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>When a rule applies; made by <see cref="Norms.When"/>.</summary>
/// <param name="Applies">Whether it applies.</param>
public readonly record struct NormScope(bool Applies)
{
    /// <summary>What must hold where the rule applies.</summary>
    /// <param name="requirement">The requirement.</param>
    public Norm Must(bool requirement) => new(Applies, requirement);

    /// <summary>What must be done by a day where the rule applies.</summary>
    /// <inheritdoc cref="Norms.Due"/>
    public Norm Due(LocalDate? due, LocalDate? doneOn, RuleContext context) =>
        Norms.Due(due, doneOn, context) is var norm ? norm with { Applies = norm.Applies && Applies } : default;

    /// <summary>What must have reached the authority by a day where the rule applies.</summary>
    /// <inheritdoc cref="Norms.Submit(LocalDate?, LocalDate?, RuleContext)"/>
    public Norm Submit(LocalDate? due, LocalDate? doneOn, RuleContext context) => Due(context.LastDay(due), doneOn, context);

    /// <summary>The same, unless the authority has fixed the day.</summary>
    /// <inheritdoc cref="Norms.Submit(LocalDate?, LocalDate?, RuleContext, bool?)"/>
    public Norm Submit(LocalDate? due, LocalDate? doneOn, RuleContext context, bool? isFixed) =>
        Due(context.LastDay(due, isFixed), doneOn, context);
}
