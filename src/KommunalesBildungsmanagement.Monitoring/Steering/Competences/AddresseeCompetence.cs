using KommunalesBildungsmanagement.Actors;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Competences;

/// <summary>Whether the addressee of a recommendation is competent for what is asked.</summary>
/// <remarks>
/// <para>With a matter, statements decide: of the actor itself first, then of the level of government. Statements that contradict each other, or
/// that are only said from memory, leave it open. That the level is right does not yet make this actor the right one.</para>
/// <para>Without a matter, the competences that the actor carries decide by area and territory.</para>
/// </remarks>
public static class AddresseeCompetence
{
    /// <summary>The condition for one recommendation.</summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="loop">The loop it belongs to.</param>
    public static Specification<SteeringLoop> Condition(Recommendation recommendation, SteeringLoop loop)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(loop);
        var addressee = loop.Landscape.Actors.First(a => a.Id == recommendation.Addressee);
        var relevant = loop.Records.Competences.Where(c => c.Concerns(recommendation)).ToList();
        var outcome = recommendation.Matter is null
            ? addressee.IsCompetentFor(recommendation.Area, recommendation.Territory)
            : ByStatements(addressee, relevant);
        var matter = recommendation.Matter is { } code
            ? SteeringMatters.Vocabulary.LabelOf(code)
            : AreaOf(recommendation);
        return Specification.Stated<SteeringLoop>(
            outcome,
            new($"{addressee.Name} ist zuständig: {matter.German}", $"{addressee.Name} is competent: {matter.English}"),
            Question(addressee, matter, relevant));
    }

    /// <summary>Actors that surely are competent for what a recommendation asks, in order of their ids.</summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="loop">The loop it belongs to.</param>
    public static ValueList<EducationActor> CompetentActors(Recommendation recommendation, SteeringLoop loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        return loop.Landscape.Actors
            .Where(a => Condition(recommendation with { Addressee = a.Id }, loop).Evaluate(loop).IsTrue)
            .OrderBy(a => a.Id, StringComparer.Ordinal).ToValueList();
    }

    private static Truth ByStatements(EducationActor addressee, List<CompetenceStatement> relevant)
    {
        var own = relevant.Where(c => c.MayDecide && c.Actor == addressee.Id).Select(c => c.IsCompetent).Distinct().ToList();
        if (own.Count > 0) return own.Count == 1 ? Truth.Of(own[0]) : Truth.Unknown;
        var levels = relevant.Where(c => c.MayDecide && c.Actor is null && c.Level is not null).Select(c => c.Level).Distinct().ToList();
        return levels.Count == 1 && addressee.Level is { } level && level != levels[0] ? Truth.False : Truth.Unknown;
    }

    private static LocalizedText Question(EducationActor addressee, LocalizedText matter, List<CompetenceStatement> relevant)
    {
        var (german, english) = (
            $"Ist {addressee.Name} zuständig ({matter.German})? Wenn nicht: wer?",
            $"Is {addressee.Name} competent ({matter.English})? If not: who is?");
        var levels = relevant.Where(c => c.Actor is null && c.Level is not null).Select(c => (Level: c.Level!.Value, c.MayDecide));
        foreach (var level in levels.Distinct().Order())
        {
            var words = ValueFormat.For<GovernmentLevel>().Describe(level.Level);
            german += level.MayDecide ? $" Ebene: {words.German}." : $" Nach ungeprüfter Angabe ist die Ebene: {words.German}.";
            english += level.MayDecide ? $" Level: {words.English}." : $" By an unverified statement the level is: {words.English}.";
        }

        return new(german, english);
    }

    private static LocalizedText AreaOf(Recommendation recommendation) =>
        ValueFormat.For<Indicators.EducationArea>().Describe(recommendation.Area);
}
