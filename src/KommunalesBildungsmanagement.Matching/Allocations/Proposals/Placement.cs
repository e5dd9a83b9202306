namespace KommunalesBildungsmanagement.Matching;

/// <summary>That an applicant has a place.</summary>
/// <param name="Applicant">Id of the applicant.</param>
/// <param name="Place">Id of the offer.</param>
public sealed record Placement(string Applicant, string Place)
{
    /// <summary>Says nothing about who is where.</summary>
    public override string ToString() => nameof(Placement);
}
