namespace KommunalesBildungsmanagement.Matching;

/// <summary>What was drawn for an applicant: part of the record of a round.</summary>
/// <param name="Applicant">Id of the applicant.</param>
/// <param name="Number">The number drawn, by <see cref="Lottery.NumberOf"/>.</param>
/// <param name="Rank">The place of that number among all applicants of the round, from 1; the smallest number is first.</param>
public sealed record Lot(string Applicant, ulong Number, int Rank)
{
    /// <summary>Says nothing about whose lot it is.</summary>
    public override string ToString() => nameof(Lot);
}
