namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Something that has to be given for a suggestion to work. False rules the suggestion out; unknown leaves a question and never does.
/// </summary>
/// <param name="Id">Stable id within the suggestion, e.g. <c>competence</c>.</param>
/// <param name="Outcome">Whether it is given.</param>
/// <param name="Text">What was found, in words.</param>
/// <param name="Questions">What to ask; empty unless the outcome is unknown.</param>
public sealed record Precondition(string Id, Truth Outcome, LocalizedText Text, ValueList<Question> Questions)
{
    /// <summary>The id, without the outcome, which may tell something about a person: what a log may hold.</summary>
    public override string ToString() => Id;

    internal static Precondition Given(string id, LocalizedText text) => new(id, Truth.True, text, []);

    internal static Precondition Missing(string id, LocalizedText text) => new(id, Truth.False, text, []);

    internal static Precondition Open(string id, LocalizedText text, LocalizedText question) =>
        new(id, Truth.Unknown, text, [new Question(question, null)]);

    internal static Truth All(IEnumerable<Precondition> preconditions) => preconditions.Aggregate(Truth.True, (all, one) => all & one.Outcome);
}
