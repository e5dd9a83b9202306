using System.Diagnostics.CodeAnalysis;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Indicators;

/// <summary>Observations, found by identity. Immutable; safe on any thread.</summary>
public sealed class ObservationSet
{
    private readonly Dictionary<ObservationIdentity, Observation> _byIdentity;
    private readonly ILookup<(Measurand, TerritoryKey), Observation> _byMeasurand;
    private readonly ILookup<(string, string, TerritoryKey), Observation> _byCount;

    private ObservationSet(Dictionary<ObservationIdentity, Observation> byIdentity)
    {
        _byIdentity = byIdentity;
        _byMeasurand = byIdentity.Values.ToLookup(o => (o.Identity.Measurand, o.Identity.Territory));
        _byCount = byIdentity.Values.ToLookup(o => (o.Identity.Measurand.Indicator, o.Identity.Measurand.Variant, o.Identity.Territory));
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

    /// <summary>All figures of one count or indicator in one territory, whatever breakdown and period, in the order they came.</summary>
    /// <param name="indicator">Id of the count or indicator.</param>
    /// <param name="variant">Id of its variant.</param>
    /// <param name="territory">The territory.</param>
    public IEnumerable<Observation> Of(string indicator, string variant, TerritoryKey territory) => _byCount[(indicator, variant, territory)];
}
