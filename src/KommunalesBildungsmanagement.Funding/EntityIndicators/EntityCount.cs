using KommunalesBildungsmanagement.Funding.EsfOperations;

namespace KommunalesBildungsmanagement.Funding.EntityIndicators;

/// <summary>An indicator about entities over several operations. Equality is by value; immutable.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Amount">The sum of what is known.</param>
/// <param name="UnknownOperations">Of how many operations it is not known what they add: the sum may be greater.</param>
public sealed record EntityCount(EntityIndicator Indicator, int Amount, int UnknownOperations)
{
    /// <summary>Counts.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="operations">The operations, each once; their order does not matter.</param>
    /// <param name="context">The context.</param>
    public static EntityCount Of(EntityIndicator indicator, IEnumerable<EsfOperation> operations, RuleContext context)
    {
        var amounts = operations.Select(o => indicator.AmountOf(o, context)).ToList();
        return new(indicator, amounts.Sum() ?? 0, amounts.Count(a => a is null));
    }
}
