using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Points and order of measures and of their combinations.</summary>
internal static class RemedyRanking
{
    public static Remedy Of(Measure measure, ValueList<RemedyEffect> effects, ValueList<Precondition> preconditions, MatchingContext context)
    {
        var from = RemedyPreconditions.AvailableFrom(measure, context.Day);
        return new()
        {
            Measure = measure,
            Effects = effects,
            Preconditions = preconditions,
            AvailableFrom = from,
            Parts = Parts(measure, effects, from, context).Where(p => p.Points > 0).ToValueList(),
        };
    }

    public static IEnumerable<Remedy> Order(IEnumerable<Remedy> remedies) => remedies
        .OrderByDescending(r => r.IsPossible)
        .ThenByDescending(r => r.Score)
        .ThenBy(r => r.Measure.CostPerPerson?.Euros ?? decimal.MaxValue)
        .ThenBy(r => r.Measure.Id, StringComparer.Ordinal);

    public static IEnumerable<RemedySet> Order(IEnumerable<RemedySet> sets) => sets
        .OrderByDescending(s => s.IsSure)
        .ThenBy(s => s.Remedies.Count)
        .ThenByDescending(s => s.Score)
        .ThenBy(s => s.ToString(), StringComparer.Ordinal);

    private static IEnumerable<ScorePart> Parts(Measure measure, ValueList<RemedyEffect> effects, LocalDate? from, MatchingContext context)
    {
        var weights = context.RemedyWeights;
        var removed = effects.Count(e => e is { Removes: true, IsPossible.IsTrue: true });
        var grade = effects.Max(e => e.Evidence.Grade);
        if (effects.Any(e => e.Removes)) yield return new(new("beseitigt das Hemmnis", "removes the barrier"), weights.Removes);
        if (removed > 1)
        {
            yield return new(
                new($"beseitigt {removed} Hemmnisse zugleich", $"removes {removed} barriers at once"), (removed - 1) * weights.Synergy);
        }

        if (grade > EvidenceGrade.Nothing)
            yield return new(effects.First(e => e.Evidence.Grade == grade).Evidence.Text, (int)grade * weights.EvidenceGrade);
        if (IsPartner(measure, context))
            yield return new(new("mit einem Vereinbarungspartner", "with a partner of an agreement"), weights.ExistingPartner);
        if (from <= context.Day.PlusDays(weights.SoonDays))
            yield return new(new($"nutzbar binnen {weights.SoonDays} Tagen", $"can be used within {weights.SoonDays} days"), weights.Soon);
        if (measure.CostPerPerson is { } cost && weights.AffordableUpTo is { } limit && cost <= limit)
            yield return new(new($"{cost.Text.German} je Person", $"{cost.Text.English} per person"), weights.Affordable);
    }

    private static bool IsPartner(Measure measure, MatchingContext context) =>
        context.Landscape.Agreements.Any(a => a.Term.Contains(context.Day) && RemedyPreconditions.Responsible(measure).Any(a.Parties.Contains));
}
