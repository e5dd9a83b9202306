using System.Diagnostics.CodeAnalysis;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Indicators;

/// <summary>Observations, found by identity. Immutable; safe on any thread.</summary>
public sealed class ObservationSet
{
    private readonly Dictionary<ObservationIdentity, Observation> _byIdentity;
    private readonly ILookup<(Measurand, TerritoryKey), Observation> _byMeasurand;

    private ObservationSet(Dictionary<ObservationIdentity, Observation> byIdentity)
    {
        _byIdentity = byIdentity;
        _byMeasurand = byIdentity.Values.ToLookup(o => (o.Identity.Measurand, o.Identity.Territory));
    }

    /// <summary>All observations.</summary>
    public IReadOnlyCollection<Observation> All => _byIdentity.Values;

    /// <summary>A set. A second observation with the same identity and another figure is a problem, and the first stays.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="problems">Receives the contradictions.</param>
    public static ObservationSet Of(IEnumerable<Observation> observations, ICollection<Problem> problems)
    {
        var byIdentity = new Dictionary<ObservationIdentity, Observation>();
        foreach (var observation in observations)
        {
            var identity = observation.Identity;
            if (byIdentity.TryAdd(identity, observation) || byIdentity[identity].Figure == observation.Figure) continue;
            var first = byIdentity[identity].Figure.Text;
            problems.Add(new(
                "observation.contradiction", observation.Provenance.Place ?? "", observation.Figure.Text.English,
                new($"Zu {identity.Measurand} in {identity.Territory} steht schon ein anderer Wert: {first.German}.",
                    $"For {identity.Measurand} in {identity.Territory} there is another figure already: {first.English}."),
                new(
                    "Quelle und Stand der Werte prüfen; hier gilt der erste.",
                    "Check source and vintage of the figures; the first one counts here.")));
        }

        return new(byIdentity);
    }

    /// <summary>The figures of one measurand in one territory, ordered by the last day of their period.</summary>
    /// <param name="measurand">Indicator, variant and breakdown.</param>
    /// <param name="territory">The territory.</param>
    public IEnumerable<Observation> Of(Measurand measurand, TerritoryKey territory) =>
        _byMeasurand[(measurand, territory)].OrderBy(o => o.Identity.Period.Days.Last).ThenBy(o => o.Identity.Vintage);

    /// <summary>The latest figure of one measurand in one territory.</summary>
    /// <param name="measurand">Indicator, variant and breakdown.</param>
    /// <param name="territory">The territory.</param>
    /// <param name="observation">The observation, if there is one.</param>
    public bool TryFindLatest(Measurand measurand, TerritoryKey territory, [MaybeNullWhen(false)] out Observation observation)
    {
        observation = Of(measurand, territory).LastOrDefault();
        return observation is not null;
    }

    /// <summary>A rate computed from its two counts of the same period, boundaries, source and vintage.</summary>
    /// <param name="rate">What is counted, and of what.</param>
    /// <param name="territory">The territory.</param>
    /// <param name="period">The period.</param>
    /// <returns><see langword="null"/> if a count is missing, secret or not meaningful, or nobody was counted.</returns>
    public Rate? RateOf(RateOf rate, TerritoryKey territory, ReportingPeriod period)
    {
        var denominators = Of(rate.Denominator, territory).Where(o => o.Identity.Period == period).ToList();
        var numerator = Of(rate.Numerator, territory).LastOrDefault(o => denominators.Any(d => CountedAlike(d.Identity, o.Identity)));
        if (numerator?.Figure.Value is not { } counted) return null;
        var denominator = denominators.First(d => CountedAlike(d.Identity, numerator.Identity));
        return counted >= 0 && denominator.Figure.Value is { } of and >= 0 ? Rate.Of(counted, of) : null;
    }

    private static bool CountedAlike(ObservationIdentity left, ObservationIdentity right) =>
        left with { Measurand = right.Measurand } == right;
}
