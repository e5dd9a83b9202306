namespace KommunalesBildungsmanagement.Matching;

/// <summary>The points that an applicant has from one criterion, and what proves them.</summary>
/// <param name="Criterion">Id of the <see cref="AllocationCriterion"/>.</param>
/// <param name="Points">Points, zero up to what the criterion gives at most.</param>
/// <param name="Proof">What was shown as proof, e.g. "Meldebescheinigung"; never the document itself or a diagnosis.</param>
public sealed record CriterionPoints(string Criterion, int Points, LocalizedText Proof)
{
    /// <summary>Names the criterion and nothing about the person.</summary>
    public override string ToString() => $"{nameof(CriterionPoints)}({Criterion})";
}
