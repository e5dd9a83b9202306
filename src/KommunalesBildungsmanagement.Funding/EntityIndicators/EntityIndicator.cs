using KommunalesBildungsmanagement.Funding.EsfOperations;

namespace KommunalesBildungsmanagement.Funding.EntityIndicators;

/// <summary>
/// An indicator that counts operations, administrations or enterprises. Structural programmes such as "Bildungskommunen" are measured by these;
/// nobody is asked for personal data.
/// </summary>
/// <remarks>Name, validity and sources are those of its rule. Immutable; equality is by value of its parts.</remarks>
/// <param name="Rule">Whether an operation counts.</param>
/// <param name="Generation">The regulation it belongs to.</param>
/// <param name="Unit">What is counted.</param>
public sealed record EntityIndicator(CompiledRule<EsfOperation> Rule, EsfGeneration Generation, EntityUnit Unit)
{
    /// <summary>Its code, e.g. "EECO18".</summary>
    public string Code { get; } = Rule.Entry.Id;

    /// <summary>Its name in the regulation or programme.</summary>
    public LocalizedText Name => Rule.Entry.Text;

    /// <summary>Where it stands, and how well each source is known.</summary>
    public ValueList<Citation> Sources => Rule.Entry.Citations;

    /// <summary>What an operation adds: nothing where it surely does not count, unknown where that is not known.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">The context.</param>
    public int? AmountOf(EsfOperation operation, RuleContext context) => Rule.Evaluate(operation, context) switch
    {
        RuleVerdict.Met => Unit switch
        {
            EntityUnit.Administrations => operation.SupportedAdministrations,
            EntityUnit.Enterprises => operation.SupportedEnterprises,
            _ => 1,
        },
        RuleVerdict.NotMet or RuleVerdict.NotApplicable => 0,
        RuleVerdict.Undetermined or RuleVerdict.Pending => null,
        var other => throw new InvalidOperationException($"{Code}: verdict '{other}' is no amount."),
    };

    /// <summary>Its code.</summary>
    public override string ToString() => Code;
}
