namespace KommunalesBildungsmanagement.Rules;

/// <summary>A rule with one small change in one of its parts. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="Part">The part that is changed.</param>
/// <param name="Kind">How.</param>
/// <param name="Text">The change in words.</param>
/// <param name="Conditions">The rule with the change.</param>
public sealed record RuleVariant<T>(RulePart Part, VariantKind Kind, LocalizedText Text, RuleConditions<T> Conditions)
{
    /// <summary>The change in German words.</summary>
    public override string ToString() => Text.German;

    internal static IEnumerable<RuleVariant<T>> Of(RuleConditions<T> rule)
    {
        var (scope, begun, requirement) = (rule.Scope, rule.Begun, rule.Requirement);
        return
        [
            .. Of(RulePart.Scope, scope, changed => new(changed, begun, requirement)),
            .. Of(RulePart.Begun, begun, changed => new(scope, changed, requirement)),
            .. requirement.Variants().Select(v => Changed(RulePart.Requirement, v, new(scope, begun, v.Whole))),
        ];
    }

    private static IEnumerable<RuleVariant<T>> Of(RulePart part, Specification<T>? condition, Func<Specification<T>?, RuleConditions<T>> rule)
    {
        if (condition is null) yield break;
        var text = Heading(part, condition.Text.Map(de => $"ohne „{de}“", en => $"without '{en}'"));
        yield return new(part, VariantKind.Dropped, text, rule(null));
        foreach (var variant in condition.Variants()) yield return Changed(part, variant, rule(variant.Whole));
    }

    private static RuleVariant<T> Changed(RulePart part, SpecificationVariant<T> variant, RuleConditions<T> rule) =>
        new(part, variant.Kind, Heading(part, variant.Text), rule);

    private static LocalizedText Heading(RulePart part, LocalizedText text)
    {
        var heading = ValueFormat.For<RulePart>().Describe(part);
        return new($"{heading.German}: {text.German}", $"{heading.English}: {text.English}");
    }
}
