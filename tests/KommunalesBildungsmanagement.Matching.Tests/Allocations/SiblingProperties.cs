using FsCheck;
using FsCheck.Fluent;
using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

/// <summary>What still holds when siblings want to be together.</summary>
public sealed class SiblingProperties
{
    private static readonly Arbitrary<AllocationRound> Medium = Arb.From(AllocationGenerators.RoundsWithSiblings(25, 5));

    [Fact]
    public void Nobody_else_is_passed_over_because_of_siblings() => Law.Check(Medium, round =>
    {
        var proposal = round.Allocate();
        var report = StabilityCheck.Check(proposal.Round, proposal.Placements, searchLimit: 0);
        Assert.All(report.Violations, v => Assert.Equal(ViolationKind.SiblingsCouldBeTogether, v.Kind));
    });

    [Fact]
    public void Siblings_are_together_or_apart_as_they_have_said() => Law.Check(Medium, round =>
    {
        var proposal = round.Allocate();
        foreach (var siblings in round.SiblingWishes)
        {
            var places = siblings.Applicants.Select(proposal.PlaceOf).Distinct().ToList();
            var together = places.Count == 1 && places[0] is { } place && siblings.Places.Contains(place);
            Assert.True(together || siblings.OtherwiseApart || places is [null]);
        }
    });

    [Fact]
    public void What_the_search_says_of_small_rounds_is_true() => Law.Check(Arb.From(AllocationGenerators.RoundsWithSiblings(4, 2)), round =>
    {
        var proposal = round.Allocate();
        var report = StabilityCheck.Check(proposal.Round, proposal.Placements);
        var stable = new BruteForce(proposal.Round).Results()
            .Any(r => StabilityCheck.Check(proposal.Round, r.Select(x => new Placement(x.Key, x.Value)), 0).IsStable);
        Assert.Equal(Truth.Of(stable), report.StableResultExists);
    }, 500);
}
