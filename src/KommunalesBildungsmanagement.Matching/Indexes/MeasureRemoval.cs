using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The measures of a landscape, as an index needs them: which facts they may change, and the verdict with them.</summary>
internal sealed class MeasureRemoval : IObstacleRemoval<PersonProfile, LearningOffering>
{
    private readonly MatchingContext _context;
    private readonly List<(Measure Measure, MeasureEffect Effect)> _effects;
    private readonly List<TermChange<PersonProfile>> _outcomes;

    public MeasureRemoval(MatchingContext context)
    {
        _context = context;
        _effects =
        [
            .. from measure in context.Landscape.Measures
               where measure.IsAvailable(measure.Territory, context.Day)
               from effect in measure.Effects
               where effect is { Strength: EffectStrength.Removes, Outcome: not null }
               select (measure, effect),
        ];
        _outcomes = [.. _effects.Select(e => e.Effect.Outcome!).Distinct()];
    }

    /// <summary>Whether a measure may remove an obstacle of an offering for somebody.</summary>
    public bool MayRemove(LearningOffering offering, IEnumerable<Criterion> requirements) =>
        _effects.Exists(e => e.Measure.IsAvailable(offering.Territory, _context.Day) && requirements.Any(r => r.Barrier == e.Effect.Barrier));

    public void Change(PersonProfile subject, List<PersonProfile> changed)
    {
        foreach (var outcome in _outcomes)
        {
            if (outcome.TryApply(subject, out var other)) changed.Add(other);
        }
    }

    public (Verdict Verdict, int Points) Judge(PersonProfile subject, LearningOffering item)
    {
        var match = NaiveMatcher.Match(subject, item, _context);
        return (match.Verdict, match.Score);
    }
}
