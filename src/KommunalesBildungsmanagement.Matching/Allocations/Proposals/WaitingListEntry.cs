namespace KommunalesBildungsmanagement.Matching;

/// <summary>Somebody who would rather have this place than what she has.</summary>
/// <param name="Rank">Place on the waiting list, from 1, by class, points and tie rule.</param>
/// <param name="Applicant">Id of the applicant.</param>
public sealed record WaitingListEntry(int Rank, string Applicant)
{
    /// <summary>Says nothing about who waits.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(WaitingListEntry)}({Rank})");
}
