using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

public sealed class PlaceAllocationTests
{
    [Fact]
    public void Allocate_ClassBeforePoints_AndRefusedGoOnToTheirNextWish()
    {
        var proposal = Round(
            [Place("x", 1), Place("y", 1)],
            Applicant("points", Wish("x", 10, priorityClass: 2), Wish("y", 1)),
            Applicant("class", Wish("x")),
            Applicant("last", Wish("y"))).Allocate();

        Assert.Equal(("x", "y", null), (proposal.PlaceOf("class"), proposal.PlaceOf("points"), proposal.PlaceOf("last")));
    }

    [Theory]
    [InlineData(UnfilledQuota.Released, 3)]
    [InlineData(UnfilledQuota.KeptEmpty, 2)]
    public void Allocate_QuotaNotFilled_ReleasesOrKeepsThePlaces(UnfilledQuota unfilled, int placed)
    {
        var applicants = Enumerable.Range(0, 4).Select(i => Applicant($"a{i}", Wish("x", i))).ToList();
        applicants[0] = applicants[0] with { Groups = PartialSet<string>.Exactly("g") };

        var proposal = Round([Place("x", 3, Quota("g", 2, unfilled))], applicants.ToValueList()).Allocate();

        // a0 has fewest points and a reserved place.
        Assert.Equal("x", proposal.PlaceOf("a0"));
        Assert.Equal(placed, proposal.Placements.Count);
        Assert.Equal([(null, placed - 1, placed - 1), ("g", 2, 1)], proposal.Places[0].CutOffs.Select(c => (c.Group?.Group, c.Seats, c.Admitted)));
    }

    [Fact]
    public void Allocate_ReservedPlacesFirst_SoTheBestOfTheGroupUseThemUp()
    {
        Applicant Member(string id, int points) => Applicant(id, Wish("x", points)) with { Groups = PartialSet<string>.Exactly("g") };

        var proposal = Round([Place("x", 2, Quota("g", 1))], Member("m9", 9), Member("m1", 1), Applicant("other", Wish("x", 5))).Allocate();

        Assert.Equal(("x", "x", null), (proposal.PlaceOf("m9"), proposal.PlaceOf("other"), proposal.PlaceOf("m1")));
    }

    [Fact]
    public void Allocate_EqualApplicants_ByDayThenByLot()
    {
        var round = Round(
            [Place("x", 1)],
            Applicant("a", Wish("x")) with { AppliedOn = Day.PlusDays(-1) },
            Applicant("b", Wish("x")) with { AppliedOn = Day.PlusDays(-2) },
            Applicant("c", Wish("x")) with { AppliedOn = Day.PlusDays(-2) });

        var byDate = (round with { TieRule = TieRule.DateThenLottery }).Allocate();
        var byLot = round.Allocate();

        var first = byDate.Round.Lots.Where(l => l.Applicant != "a").MinBy(l => l.Rank)!.Applicant;
        Assert.Equal("x", byDate.PlaceOf(first));
        Assert.Equal("x", byLot.PlaceOf(byLot.Round.Lots.MinBy(l => l.Rank)!.Applicant));
        Assert.Equal(RejectionReason.LaterApplication, byDate.Certificates.Single(c => c.Applicant == "a").Reason);
        Assert.Equal(RejectionReason.LaterLot, byDate.Certificates.Single(c => c.Applicant is not "a").Reason);
    }

    [Fact]
    public void Allocate_EligibilityUnknown_IsAskedAndNeitherPlacedNorRefused()
    {
        var proposal = Round(
            [Place("x", 1), Place("y", 1)],
            Applicant("open", Wish("x", 5, eligibility: Truth.Unknown), Wish("y")),
            Applicant("sure", Wish("x", 1))).Allocate();

        Assert.Equal(("y", "x"), (proposal.PlaceOf("open"), proposal.PlaceOf("sure")));
        Assert.Equal(
            [new Clarification("open", "x", proposal.Certificates[0].Wish.EligibilityReason, ClarificationEffect.TakesPlace, "sure")],
            proposal.Clarifications);
        Assert.Equal(RejectionReason.ToBeClarified, proposal.Certificates.Single().Reason);
        Assert.Empty(proposal.Places[0].WaitingList);
    }

    [Fact]
    public void Allocate_GroupUnknown_IsAskedOnlyWhereItMatters()
    {
        Applicant Open(string id, int points) => Applicant(id, Wish("x", points)) with { Groups = PartialSet<string>.Unknown };

        var proposal = Round(
            [Place("x", 2, Quota("g", 1))],
            Applicant("sure", Wish("x", 9)), Applicant("next", Wish("x", 8)), Open("open", 1)).Allocate();

        var asked = Assert.Single(proposal.Clarifications);
        Assert.Equal(("open", ClarificationEffect.TakesPlace, "next"), (asked.Applicant, asked.Effect, asked.Displaced));
        Assert.Contains("Gruppe g", asked.Question.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Allocate_WaitingList_IsInTheOrderOfThePlace()
    {
        var proposal = Round([Place("x", 1)], Applicant("a", Wish("x", 1)), Applicant("b", Wish("x", 3)), Applicant("c", Wish("x", 2))).Allocate();

        Assert.Equal(["b"], proposal.Places[0].Admitted);
        Assert.Equal([new(1, "c"), new WaitingListEntry(2, "a")], proposal.Places[0].WaitingList);
    }

    [Fact]
    public void ToString_OfEverything_ShowsNoFacts()
    {
        var proposal = Round([Place("x", 1)], Applicant("a", Wish("x", 7)), Applicant("b", Wish("x", 3, eligibility: Truth.Unknown))).Allocate();
        string[] shown =
        [
            $"{proposal}", $"{proposal.Round}", $"{proposal.Places}", $"{proposal.Places[0].CutOffs}", $"{proposal.Placements}",
            $"{proposal.Certificates}", $"{proposal.Certificates[0].Own}", $"{proposal.Clarifications}",
            $"{proposal.Round.Applicants}", $"{proposal.Round.Applicants[0].Wishes}", $"{proposal.Round.Lots}",
        ];
        Assert.All(shown, s => Assert.DoesNotContain("7", s, StringComparison.Ordinal));
        Assert.All(shown, s => Assert.DoesNotContain("Unknown", s, StringComparison.OrdinalIgnoreCase));
    }
}
