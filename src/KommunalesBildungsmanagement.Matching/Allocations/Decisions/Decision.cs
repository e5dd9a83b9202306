namespace KommunalesBildungsmanagement.Matching;

/// <summary>What was decided about one applicant: an entry of the log.</summary>
/// <param name="Applicant">Id of the applicant.</param>
/// <param name="Kind">As proposed or otherwise.</param>
/// <param name="Place">Id of the offer she gets; <see langword="null"/> for none.</param>
/// <param name="Reason">Why, as the office wrote it; <see langword="null"/> only if it confirmed without a word.</param>
/// <param name="Office">The office by its role, e.g. "Leitung Kita Nord"; never a person's name.</param>
/// <param name="Day">Day of the decision.</param>
public sealed record Decision(string Applicant, DecisionKind Kind, string? Place, string? Reason, string Office, LocalDate Day)
{
    /// <summary>Names the kind and nothing about persons.</summary>
    public override string ToString() => $"{nameof(Decision)}({Kind})";
}
