namespace KommunalesBildungsmanagement.Matching;

/// <summary>An allocation about which people have decided, applicant by applicant.</summary>
/// <param name="Proposal">What was proposed.</param>
/// <param name="Placements">Who gets a place.</param>
/// <param name="Decisions">All entries of the log.</param>
/// <param name="Report">What the independent check finds in the decided placements: overrides may pass others over.</param>
/// <param name="OverrideRate">How many decisions differ from the proposal; <see langword="null"/> for a round without applicants.</param>
/// <param name="Warnings">What somebody should look at.</param>
public sealed record DecidedAllocation(
    AllocationProposal Proposal, ValueList<Placement> Placements, ValueList<Decision> Decisions, StabilityReport Report, Rate? OverrideRate,
    ValueList<LocalizedText> Warnings)
{
    /// <summary>Names the day of the round and nothing about persons.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(DecidedAllocation)}({Proposal.Round.Day:uuuu-MM-dd})");
}
