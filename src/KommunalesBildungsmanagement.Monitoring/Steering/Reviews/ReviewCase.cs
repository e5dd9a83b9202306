namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>What the parts of a review look at, and how they say something.</summary>
internal sealed record ReviewCase(SteeringLoop Loop, SteeringReviewOptions Options)
{
    /// <summary>A statement about the records; what is known is never asked.</summary>
    public static Specification<SteeringLoop> That(bool? holds, LocalizedText text, LocalizedText? question = null) =>
        Specification.Stated<SteeringLoop>(Truth.Of(holds), text, question);

    public SteeringRemark Remark(
        string code, string location, LocalizedText what, LocalizedText next, Specification<SteeringLoop> condition) =>
        new(code, location, what, condition.Explain(Loop), next);

    /// <summary>A text in quotation marks after a word, e.g. Ziel „…“ / goal '…'.</summary>
    public static LocalizedText Quote(string german, string english, LocalizedText text) =>
        new($"{german} „{text.German}“", $"{english} '{text.English}'");
}
