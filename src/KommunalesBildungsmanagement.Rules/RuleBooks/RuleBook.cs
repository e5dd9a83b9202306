namespace KommunalesBildungsmanagement.Rules;

/// <summary>The rules about one kind of subject. Chooses versions by the reference date; exceptions displace what they except from.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="rules">All versions of all rules.</param>
public sealed class RuleBook<T>(params IEnumerable<CompiledRule<T>> rules)
{
    /// <summary>All versions of all rules, in the given order.</summary>
    public ValueList<CompiledRule<T>> Rules { get; } = rules.ToValueList();

    /// <summary>The version of a rule that governs a case; <see langword="null"/> if none was in force.</summary>
    /// <param name="id">Id of the rule.</param>
    /// <param name="context">The context; its reference date chooses.</param>
    public CompiledRule<T>? Find(string id, RuleContext context) =>
        Rules.FirstOrDefault(r => r.Entry.Id == id && r.Entry.IsInForceOn(context.ReferenceDate));

    /// <summary>What every rule in force says, in the order of <see cref="Rules"/>.</summary>
    /// <remarks>
    /// An exception that surely applies displaces its base, which then does not apply. While it is unknown whether an exception applies, the base
    /// counts only where both come to the same verdict.
    /// </remarks>
    /// <param name="subject">The subject.</param>
    /// <param name="context">Today's date and the reference date.</param>
    public IEnumerable<RuleFinding> Evaluate(T subject, RuleContext context)
    {
        var inForce = Rules.Where(r => r.Entry.IsInForceOn(context.ReferenceDate)).ToList();
        foreach (var rule in inForce)
        {
            var verdict = rule.Evaluate(subject, context);
            RuleEntry? displacedBy = null;
            foreach (var exception in inForce.Where(r => r.Entry.ExceptionTo == rule.Entry.Id))
            {
                var applies = Applies(exception, subject, context);
                if (applies.IsTrue) (verdict, displacedBy) = (RuleVerdict.NotApplicable, exception.Entry);
                else if (applies.IsUnknown && displacedBy is null && verdict != RuleVerdict.NotApplicable)
                    verdict = WhileOpen(verdict, exception.Conditions(context), subject);
            }

            yield return new(rule.Entry, verdict, displacedBy);
        }
    }

    // The compiled verdict says it, unless it is open: then the scope or only the requirement may be.
    private static Truth Applies(CompiledRule<T> rule, T subject, RuleContext context) => rule.Evaluate(subject, context) switch
    {
        RuleVerdict.NotApplicable => Truth.False,
        RuleVerdict.Undetermined => rule.Conditions(context).Scope?.Evaluate(subject) ?? Truth.True,
        _ => Truth.True,
    };

    // Whether or not the exception applies, the answer is the same only if what it requires comes to the same verdict.
    private static RuleVerdict WhileOpen(RuleVerdict verdict, RuleConditions<T> exception, T subject)
    {
        var instead = RuleConditions<T>.Decide(Truth.True, exception.Begun?.Evaluate(subject) ?? Truth.True, exception.Requirement.Evaluate(subject));
        return instead == verdict ? verdict : RuleVerdict.Undetermined;
    }
}
