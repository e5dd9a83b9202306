using KommunalesBildungsmanagement.Needs;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Whether an offering answers a need: it says so, or teaches one of its topics or a part of one. Unknown if nobody has said what it teaches.
/// </summary>
internal sealed record NeededTopics(Need Need)
{
    public Truth AnsweredBy(LearningOffering offering) =>
        offering.AnswersNeeds.Contains(Need.Id) || Need.Topics.Count == 0 ? Truth.True
        : offering.Topics.Count == 0 ? Truth.Unknown
        : Truth.Of(offering.Topics.Any(IsPartOfNeed));

    public static Criterion ToCriterion(Truth answers) => new()
    {
        Id = "topic",
        Label = new("Thema", "topic"),
        Kind = AccessKind.Hard,
        Condition = Specification.Stated<PersonProfile>(
            answers, new("das Angebot lehrt, was gebraucht wird", "the offering teaches what is needed"),
            new("Beim Anbieter fragen: Was wird gelehrt?", "Ask the provider: what is taught?")),
    };

    private bool IsPartOfNeed(string topic) =>
        Need.Topics.Contains(topic)
        || (LearningTopics.Vocabulary.TryFind(topic, out var entry) && entry.Broader is { } broader && IsPartOfNeed(broader));
}
