using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

public sealed class SiblingTests
{
    private static SiblingWish Together(bool otherwiseApart, params ValueList<string> places) =>
        new() { Id = "s", Applicants = ["one", "two"], Places = places, OtherwiseApart = otherwiseApart };

    [Fact]
    public void Siblings_BothPlacesFree_AreTogetherAtTheBestPlaceThatTakesBoth()
    {
        var round = Round(
            [Place("x", 1), Place("y", 2)],
            Applicant("one", Wish("x"), Wish("y")), Applicant("two", Wish("x"), Wish("y")))
            with { SiblingWishes = [Together(true, "x", "y")] };

        var proposal = round.Allocate();

        Assert.Equal(("y", "y"), (proposal.PlaceOf("one"), proposal.PlaceOf("two")));
        Assert.True(StabilityCheck.Check(proposal.Round, proposal.Placements).IsStable);
        var held = proposal.Certificates.Where(c => c.Reason == RejectionReason.SiblingWish).ToList();
        Assert.Equal(["one", "two"], held.Select(c => c.Applicant));
        Assert.Contains("nicht aber für alle Geschwister", held[0].Text.German, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "x")]
    [InlineData(false, null)]
    public void Siblings_NoPlaceForBoth_GoApartOrStepBack(bool apart, string? expected)
    {
        var round = Round([Place("x", 1)], Applicant("one", Wish("x", 5)), Applicant("two", Wish("x")))
            with { SiblingWishes = [Together(apart, "x")] };

        var proposal = round.Allocate();

        Assert.Equal(expected, proposal.PlaceOf("one"));
        Assert.Null(proposal.PlaceOf("two"));
        Assert.True(StabilityCheck.Check(proposal.Round, proposal.Placements).IsStable);
    }

    [Fact]
    public void Siblings_OneNotSurelyEligible_AreNotTogetherThere()
    {
        var round = Round([Place("x", 2)], Applicant("one", Wish("x")), Applicant("two", Wish("x", eligibility: Truth.Unknown)))
            with { SiblingWishes = [Together(true, "x")] };

        var proposal = round.Allocate();

        Assert.Equal("x", proposal.PlaceOf("one"));
        Assert.Null(proposal.PlaceOf("two"));
        Assert.True(StabilityCheck.Check(proposal.Round, proposal.Placements).IsStable);
    }

    /// <summary>
    /// With the siblings at x, three has y and four none; four wants x and comes before one. Without them, three takes x, four y; then the siblings
    /// come before three at x.
    /// </summary>
    [Fact]
    public void Siblings_WithoutAnyStableResult_ProvedBySearch()
    {
        var round = Unstable();
        var proposal = round.Allocate();

        var report = StabilityCheck.Check(proposal.Round, proposal.Placements);

        Assert.False(report.IsStable);
        Assert.True(report.StableResultExists.IsFalse);
        Assert.Contains("gibt es nicht", report.Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Siblings_TwoPairsAtOnePlace_ThePairWithTheBestLotStays()
    {
        string[] ids = ["a1", "a2", "b1", "b2"];
        for (var seed = 0UL; seed < 20; seed++)
        {
            var round = Round([Place("x", 2), Place("y", 2)], ids.Select(id => Applicant(id, Wish("x"), Wish("y"))).ToValueList()) with
            {
                Seed = seed,
                SiblingWishes =
                [
                    new() { Id = "a", Applicants = ["a1", "a2"], Places = ["x", "y"], OtherwiseApart = true },
                    new() { Id = "b", Applicants = ["b1", "b2"], Places = ["x", "y"], OtherwiseApart = true },
                ],
            };

            var proposal = round.Allocate();

            var best = proposal.Round.Lots.MinBy(l => l.Rank)!.Applicant[0];
            Assert.All(ids, id => Assert.Equal(id[0] == best ? "x" : "y", proposal.PlaceOf(id)));
        }
    }

    [Fact]
    public void Siblings_SearchTooLarge_ClaimsNothing()
    {
        var proposal = Unstable().Allocate();

        var report = StabilityCheck.Check(proposal.Round, proposal.Placements, searchLimit: 1);

        Assert.True(report.StableResultExists.IsUnknown);
        Assert.Contains("nicht gefunden", report.Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Siblings_WhoCouldBeTogether_AreNamed()
    {
        var round = Round([Place("x", 2), Place("y", 2)], Applicant("one", Wish("x"), Wish("y")), Applicant("two", Wish("x"), Wish("y")))
            with { SiblingWishes = [Together(true, "x", "y")] };

        var report = StabilityCheck.Check(round.Sound(), [new("one", "y"), new("two", "y")]);

        Assert.Equal([new Violation(ViolationKind.SiblingsCouldBeTogether, "x", "s")], report.Violations);
        Assert.True(report.StableResultExists.IsTrue);
    }

    [Fact]
    public void Siblings_ApartAgainstTheirWish_AreNamed()
    {
        var round = Round([Place("x", 1), Place("y", 1)], Applicant("one", Wish("x"), Wish("y")), Applicant("two", Wish("x"), Wish("y")))
            with { SiblingWishes = [Together(false, "x", "y")] };

        var report = StabilityCheck.Check(round.Sound(), [new("one", "x"), new("two", "y")]);

        Assert.Equal([ViolationKind.SiblingsApart], report.Violations.Select(v => v.Kind));
    }

    [Fact]
    public void Siblings_InManySmallRounds_AStableResultIsHardlyEverMissed()
    {
        var (stable, missed, none) = (0, 0, 0);
        var random = new Random(1);
        for (var i = 0; i < 4_000; i++)
        {
            var proposal = AnyRoundWithAPair(random).Allocate();
            var report = StabilityCheck.Check(proposal.Round, proposal.Placements);
            if (report.IsStable) stable++;
            else if (report.StableResultExists.IsTrue) missed++;
            else none++;
        }

        // docs/allocation.md quotes these figures.
        Assert.Equal((3992, 2, 6), (stable, missed, none));
    }

    private static AllocationRound AnyRoundWithAPair(Random random)
    {
        var places = Enumerable.Range(0, random.Next(2, 4)).Select(i => Place($"p{i}", random.Next(1, 3))).ToValueList();
        var applicants = Enumerable.Range(0, random.Next(3, 6)).Select(i =>
        {
            var order = Enumerable.Range(0, places.Count).ToArray();
            random.Shuffle(order);
            var count = i < 2 ? places.Count : random.Next(1, places.Count + 1);
            return Applicant($"a{i}", order.Take(count).Select(p => Wish($"p{p}", random.Next(11))).ToValueList());
        }).ToValueList();
        var shared = applicants[0].Wishes.Take(random.Next(1, places.Count + 1)).Select(w => w.Place).ToValueList();
        return Round(places, applicants) with
        {
            SiblingWishes = [new() { Id = "s", Applicants = ["a0", "a1"], Places = shared, OtherwiseApart = random.Next(2) == 0 }],
        };
    }

    private static AllocationRound Unstable() => Round(
        [Place("x", 2), Place("y", 1)],
        Applicant("one", Wish("x", 2), Wish("y", 4)), Applicant("two", Wish("y", 10), Wish("x", 9)),
        Applicant("three", Wish("x"), Wish("y", 9)), Applicant("four", Wish("y", 6), Wish("x", 7)))
        with { SiblingWishes = [Together(false, "x", "y")] };
}
