using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Finds the measures that remove an obstacle for a person. A measure without a stated outcome may help, but proves nothing and is not among
/// them.
/// </summary>
internal static class RemovalSearch
{
    public static IEnumerable<Removal> Of(PersonProfile profile, LearningOffering offering, Criterion criterion, MatchingContext context) =>
        from measure in context.Landscape.Measures
        where measure.IsAvailable(offering.Territory, context.Day)
        from effect in measure.Effects
        where effect.Barrier == criterion.Barrier && effect is { Strength: EffectStrength.Removes, Outcome: not null }
        let availability = effect.ForWhom?.Explain(profile)
        let remainder = effect.Outcome!.TryApply(profile, out var changed) ? criterion.Condition.Explain(changed) : null
        where remainder is not null
        let isOpen = (availability?.Outcome ?? Truth.True) & remainder.Outcome
        where !isOpen.IsFalse
        orderby isOpen descending, measure.Id
        select new Removal(measure, effect, isOpen, availability) { Remainder = remainder };
}
