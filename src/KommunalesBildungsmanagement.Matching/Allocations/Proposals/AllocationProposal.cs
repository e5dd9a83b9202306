namespace KommunalesBildungsmanagement.Matching;

/// <summary>What the procedure proposes. It decides nothing: an office does, applicant by applicant (<see cref="DecisionLog"/>).</summary>
/// <remarks>The same round gives the same proposal. All lists are in the ordinal order of ids, certificates then by wish. Immutable.</remarks>
[ResultMatters]
public sealed record AllocationProposal
{
    internal AllocationProposal(CheckedRound round) => Round = round;

    /// <summary>The round, with the lots drawn and the problems of what was left out.</summary>
    public CheckedRound Round { get; }

    /// <summary>Who gets a place, by applicant.</summary>
    public ValueList<Placement> Placements { get; internal init; } = [];

    /// <summary>Each offer with its lines and its waiting list, by offer.</summary>
    public ValueList<PlaceOutcome> Places { get; internal init; } = [];

    /// <summary>One certificate for each wish that was not granted and comes before the one that was.</summary>
    public ValueList<Certificate> Certificates { get; internal init; } = [];

    /// <summary>What has to be asked before the decision is safe.</summary>
    public ValueList<Clarification> Clarifications { get; internal init; } = [];

    /// <summary>Names the day and nothing about persons.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(AllocationProposal)}({Round.Day:uuuu-MM-dd})");
}
