namespace KommunalesBildungsmanagement.Matching;

/// <summary>Allocates scarce places by applicant-proposing deferred acceptance (Gale and Shapley 1962), with quotas and sibling wishes.</summary>
/// <remarks>
/// <para>Each place orders applicants by class, points and tie rule, and chooses as <see cref="PlaceOffer"/> says. That choice is substitutable
/// (another applicant never helps somebody who was refused) and keeps the law of aggregate demand (more applicants never fill fewer places). Hence
/// without sibling wishes the result is stable, every applicant gets the best that any stable result can give her, and no false list of wishes helps
/// (Hatfield and Milgrom 2005).</para>
/// <para>With sibling wishes these theorems end. Siblings try their places together, best first, while they ask for nothing else; see
/// <see cref="SiblingWish"/>. Nobody outside is ever passed over unjustly by that; but siblings may find in the end that a better place would take
/// them all. <see cref="StabilityCheck"/> names such cases.</para>
/// <para>Wishes whose eligibility is unknown are not granted and not refused: they become a <see cref="Clarification"/>.</para>
/// <para>Stateless, safe on any thread. Cost: about wishes × log(wishes of a place).</para>
/// </remarks>
public static class PlaceAllocation
{
    /// <summary>The proposal for a round.</summary>
    /// <param name="round">The checked round, with fewer than 2,097,152 applicants.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too many applicants.</exception>
    public static AllocationProposal Allocate(CheckedRound round)
    {
        var compiled = new CompiledRound(round);
        var procedure = new DeferredAcceptance(compiled);
        new SiblingRounds(compiled).Run(procedure);
        return new ProposalWriter(compiled, procedure.Granted).Write();
    }
}
