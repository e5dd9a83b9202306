namespace KommunalesBildungsmanagement.Matching;

/// <summary>Something that has to be asked, because the answer could give an applicant a place.</summary>
/// <remarks>Nobody is refused for it: the wish waits. What the answer "yes" would change is stated as things stand now.</remarks>
/// <param name="Applicant">Id of the applicant.</param>
/// <param name="Place">Id of the offer.</param>
/// <param name="Question">What to ask.</param>
/// <param name="Effect">What "yes" would change.</param>
/// <param name="Displaced">Id of the applicant whose place depends on the answer, if there is one: her place is not certain before.</param>
public sealed record Clarification(string Applicant, string Place, LocalizedText Question, ClarificationEffect Effect, string? Displaced)
{
    /// <summary>Names the place and nothing about persons.</summary>
    public override string ToString() => $"{nameof(Clarification)}({Place})";
}
