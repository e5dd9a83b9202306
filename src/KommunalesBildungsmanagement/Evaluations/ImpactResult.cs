namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>What an evaluation has found, or a plan expects, on one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Statement">What was found or is expected.</param>
/// <param name="Indicators">Ids of the indicators that show it.</param>
public sealed record ImpactResult(ImpactStep Step, LocalizedText Statement, ValueList<string> Indicators)
{
    /// <summary>Ids of the indicators that show it, each once.</summary>
    public ValueList<string> Indicators { get; init => field = Require.Distinct(value); } = Require.Distinct(Indicators, nameof(Indicators));

    /// <summary>What must hold for the step to follow from the one before.</summary>
    public ValueList<LocalizedText> Assumptions { get; init; } = [];
}
