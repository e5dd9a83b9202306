using KommunalesBildungsmanagement.Monitoring.Steering.Competences;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>What a review asks about recommendations: is the addressee competent, and is there an answer?</summary>
internal static class RecommendationReviews
{
    public static IEnumerable<SteeringRemark> Of(ReviewCase review)
    {
        foreach (var recommendation in review.Loop.Records.Recommendations)
        {
            yield return Addressee(recommendation, review);
            yield return Answer(recommendation, review);
        }
    }

    private static SteeringRemark Addressee(Recommendation recommendation, ReviewCase review)
    {
        var name = ReviewCase.Quote("Die Empfehlung", "The recommendation", recommendation.Asks);
        var competent = AddresseeCompetence.CompetentActors(recommendation, review.Loop);
        var (german, english) = competent.Count == 0
            ? ("Zuständige Stelle ist keine bekannt.", "No competent actor is known.")
            : ($"Zuständig: {Names(competent)}.", $"Competent: {Names(competent)}.");
        return review.Remark(
            "recommendation.addressee-not-competent", $"recommendations[{recommendation.Id}].addressee",
            new($"{name.German} richtet sich an eine Stelle, die nicht zuständig ist.", $"{name.English} is addressed to one that is not competent."),
            new(
                $"Die Zuständigkeit klären, mit Quelle festhalten und die Empfehlung an die zuständige Stelle richten. {german}",
                $"Settle the competence, record it with its source, and address the recommendation to the competent actor. {english}"),
            AddresseeCompetence.Condition(recommendation, review.Loop));
    }

    private static SteeringRemark Answer(Recommendation recommendation, ReviewCase review)
    {
        var name = ReviewCase.Quote("Über die Empfehlung", "The recommendation", recommendation.Asks);
        var (german, english) = (DateRange.German(recommendation.DueOn), DateRange.English(recommendation.DueOn));
        return review.Remark(
            "recommendation.no-resolution", $"recommendations[{recommendation.Id}].resolution",
            new($"{name.German} ist bis {german} nicht beschlossen.", $"{name.English} has no resolution by {english}."),
            new(
                "Die Empfehlung dem Gremium vorlegen und den Beschluss festhalten, auch eine Ablehnung.",
                "Put the recommendation before the body and record the resolution, also a rejection."),
            Specification.Any(
                ReviewCase.That(review.Options.Day <= recommendation.DueOn, new($"Frist bis {german} läuft", $"due by {english}")),
                ReviewCase.That(
                    review.Loop.ResolutionsOn(recommendation.Id).Any(r => r.IsAnswer),
                    new("beschlossen oder abgelehnt", "adopted or rejected")))) with
        {
            Responsible = recommendation.Addressee,
            DueOn = recommendation.DueOn,
        };
    }

    private static string Names(IEnumerable<Actors.EducationActor> actors) => string.Join(", ", actors.Select(a => a.Name));
}
