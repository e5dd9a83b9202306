using FsCheck;
using FsCheck.Fluent;
using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

/// <summary>The laws of an allocation without sibling wishes.</summary>
public sealed class AllocationProperties
{
    private static readonly Arbitrary<AllocationRound> Small = Arb.From(AllocationGenerators.Rounds(4, 3));
    private static readonly Arbitrary<AllocationRound> Medium = Arb.From(AllocationGenerators.Rounds(30, 6));

    [Fact]
    public void Nobody_gets_a_place_too_many_unlisted_or_not_surely_eligible() => Law.Check(Medium, round =>
    {
        var proposal = round.Allocate();
        Assert.All(proposal.Placements.CountBy(p => p.Place), c => Assert.True(c.Value <= round.Places.Single(p => p.Id == c.Key).Capacity));
        Assert.Equal(proposal.Placements.Count, proposal.Placements.DistinctBy(p => p.Applicant).Count());
        Assert.All(proposal.Placements, p => Assert.True(WishOf(round, p.Applicant, p.Place).Eligibility.IsTrue));
    });

    [Fact]
    public void Nobody_is_passed_over_by_the_check_and_by_definition() => Law.Check(Medium, round =>
    {
        var proposal = round.Allocate();
        Assert.Empty(StabilityCheck.Check(proposal.Round, proposal.Placements).Violations.Select(v => v.Text.English));
        Assert.True(new BruteForce(proposal.Round).IsStable(Result(proposal)));
    }, 300);

    [Fact]
    public void Of_all_stable_results_it_is_the_best_for_every_applicant() => Law.Check(Small, IsBest);

    [Fact]
    public void Of_all_stable_results_of_five_it_is_the_best_for_every_applicant() =>
        Law.Check(Arb.From(AllocationGenerators.Rounds(5, 3).Where(r => r.Applicants.Count == 5)), IsBest, 200);

    [Fact]
    public void The_check_calls_stable_what_is_stable_by_definition() => Law.Check(Arb.From(AllocationGenerators.Rounds(3, 3)), round =>
    {
        var (sound, brute) = (round.Sound(), new BruteForce(round.Sound()));
        foreach (var result in brute.Results())
        {
            var report = StabilityCheck.Check(sound, result.Select(r => new Placement(r.Key, r.Value)));
            Assert.Equal(brute.IsStable(result), report.IsStable);
        }
    }, 500);

    [Fact]
    public void No_false_list_of_wishes_gets_a_better_place() => Law.Check(Small, round =>
    {
        var honest = round.Allocate();
        var brute = new BruteForce(honest.Round);
        foreach (var applicant in round.Applicants)
        {
            foreach (var wishes in Lists([.. applicant.Wishes]))
            {
                var told = round.Applicants.Select(a => a.Id == applicant.Id ? a with { Wishes = wishes } : a).ToValueList();
                var lie = (round with { Applicants = told }).Allocate();
                Assert.True(brute.RankIn(Result(honest), applicant.Id) <= brute.RankIn(Result(lie), applicant.Id));
            }
        }
    }, 500);

    [Fact]
    public void One_more_place_makes_nobody_worse_off() => Law.Check(Medium, round =>
    {
        var before = round.Allocate();
        var brute = new BruteForce(before.Round);
        foreach (var place in round.Places)
        {
            var more = round with { Places = round.Places.Select(p => p == place ? p with { Capacity = p.Capacity + 1 } : p).ToValueList() };
            var after = Result(more.Allocate());
            Assert.All(round.Applicants, a => Assert.True(brute.RankIn(after, a.Id) <= brute.RankIn(Result(before), a.Id)));
        }
    }, 300);

    [Fact]
    public void Equal_applicants_are_split_only_by_the_lot() => Law.Check(
        Arb.From(AllocationGenerators.Rounds(20, 4).Where(r => r.Applicants.Count > 0)), round =>
        {
            var twin = round.Applicants[0] with { Id = "twin" };
            var proposal = (round with { Applicants = [.. round.Applicants, twin] }).Allocate();
            var brute = new BruteForce(proposal.Round);
            var (one, other) = (Lot("a0"), Lot("twin"));
            var (first, second) = one < other ? ("a0", "twin") : ("twin", "a0");
            Assert.True(brute.RankIn(Result(proposal), first) <= brute.RankIn(Result(proposal), second));

            int Lot(string id) => proposal.Round.Lots.Single(l => l.Applicant == id).Rank;
        });

    [Fact]
    public void The_order_of_the_lists_changes_nothing() => Law.Check(
        Arb.From(from round in AllocationGenerators.RoundsWithSiblings(20, 5) from seed in Gen.Choose(0, int.MaxValue) select (round, seed)),
        x =>
        {
            var (applicants, places) = (x.round.Applicants.ToArray(), x.round.Places.ToArray());
            var random = new Random(x.seed);
            random.Shuffle(applicants);
            random.Shuffle(places);
            var shuffled = x.round with
            {
                Applicants = applicants.ToValueList(),
                Places = places.ToValueList(),
                SiblingWishes = x.round.SiblingWishes.Reverse().ToValueList(),
            };
            var (one, other) = (x.round.Allocate(), shuffled.Allocate());
            Assert.Equal(one.Placements, other.Placements);
            Assert.Equal(one.Places, other.Places);
            Assert.Equal(one.Certificates, other.Certificates);
            Assert.Equal(one.Clarifications, other.Clarifications);
        });

    [Fact]
    public void Whoever_has_no_place_leaves_the_rest_stable_when_she_withdraws() => Law.Check(Medium, round =>
    {
        var proposal = round.Allocate();
        foreach (var applicant in round.Applicants.Where(a => proposal.PlaceOf(a.Id) is null))
        {
            var rest = (round with { Applicants = round.Applicants.Where(a => a != applicant).ToValueList() }).Sound();
            Assert.True(StabilityCheck.Check(rest, proposal.Placements).IsStable);
        }
    }, 300);

    [Fact]
    public void Every_wish_before_the_one_granted_has_its_certificate() => Law.Check(Medium, round =>
    {
        var proposal = round.Allocate();
        var expected =
            from applicant in round.Applicants
            from wish in applicant.Wishes.TakeWhile(w => w.Place != proposal.PlaceOf(applicant.Id))
            select (applicant.Id, wish.Place);
        Assert.Equal(expected.Order(), proposal.Certificates.Select(c => (c.Applicant, c.Place.Id)).Order());
        Assert.All(proposal.Certificates, c => Assert.NotEqual(RejectionReason.SiblingWish, c.Reason));
        Assert.All(proposal.Certificates, c => Assert.Equal(c.Wish.Eligibility.IsTrue, c.WaitingRank is not null));
        Assert.All(proposal.Certificates, c => Assert.True(c.Text.German.Length > 0 && c.Change.German.Length > 0));
    });

    [Fact]
    public void A_clarification_says_what_yes_would_change() => Law.Check(Medium, round =>
    {
        var proposal = round.Allocate();
        var brute = new BruteForce(proposal.Round);
        var unknown = round.Applicants.SelectMany(a => a.Wishes.Where(w => w.Eligibility.IsUnknown).Select(w => (a.Id, w.Place)));
        Assert.Subset(proposal.Clarifications.Select(c => (c.Applicant, c.Place)).ToHashSet(), unknown.ToHashSet());
        foreach (var clarification in proposal.Clarifications.Where(c => c.Effect != ClarificationEffect.None))
        {
            // "Yes" to everything open: eligible, and of every group that is not ruled out.
            var yes = round with
            {
                Applicants = round.Applicants.Select(a => a.Id != clarification.Applicant ? a : a with
                {
                    Wishes = a.Wishes.Select(w => w.Place == clarification.Place ? w with { Eligibility = Truth.True } : w).ToValueList(),
                    Groups = WishOf(round, a.Id, clarification.Place).Eligibility.IsUnknown ? a.Groups
                        : PartialSet<string>.Exactly(new[] { "g", "h" }.Where(g => !a.Groups.Contains(g).IsFalse)),
                }).ToValueList(),
            };
            var place = round.Places.Single(p => p.Id == clarification.Place);
            var there = proposal.Placements.Where(p => p.Place == place.Id).Select(p => p.Applicant).ToList();
            var chosen = new BruteForce(yes.Sound()).Choose(place, there.Append(clarification.Applicant));
            Assert.Equal(clarification.Effect != ClarificationEffect.WaitingList, chosen.Contains(clarification.Applicant));
            Assert.Equal(clarification.Displaced, there.SingleOrDefault(a => !chosen.Contains(a)));
        }
    }, 500);

    [Fact]
    public void Planted_faults_are_found() => Law.Check(Medium, round =>
    {
        var proposal = round.Allocate();
        foreach (var placement in proposal.Placements)
        {
            // Whoever loses her place wants it back: it is wasted, or somebody further down has it.
            var without = StabilityCheck.Check(proposal.Round, proposal.Placements.Where(p => p != placement));
            Assert.Contains(without.Violations, v => v.Applicant == placement.Applicant && v.Place == placement.Place);
        }

        foreach (var applicant in round.Applicants.Where(a => proposal.PlaceOf(a.Id) is null))
        {
            foreach (var place in round.Places)
            {
                var forced = StabilityCheck.Check(proposal.Round, [.. proposal.Placements, new(applicant.Id, place.Id)]);
                Assert.False(forced.IsStable);
            }
        }
    }, 300);

    private static void IsBest(AllocationRound round)
    {
        var proposal = round.Allocate();
        var brute = new BruteForce(proposal.Round);
        var result = Result(proposal);
        Assert.True(brute.IsStable(result));
        foreach (var other in brute.Results().Where(brute.IsStable))
        {
            Assert.All(round.Applicants, a => Assert.True(brute.RankIn(result, a.Id) <= brute.RankIn(other, a.Id)));
        }
    }

    private static IEnumerable<ValueList<Wish>> Lists(Wish[] wishes) =>
        Enumerable.Range(0, wishes.Length)
            .SelectMany(i => Lists([.. wishes.Where((_, j) => j != i)]).Select(rest => (ValueList<Wish>)[wishes[i], .. rest]))
            .Append([]);

    private static Dictionary<string, string> Result(AllocationProposal proposal) => proposal.Placements.ToDictionary(p => p.Applicant, p => p.Place);

    private static Wish WishOf(AllocationRound round, string applicant, string place) =>
        round.Applicants.Single(a => a.Id == applicant).Wishes.Single(w => w.Place == place);
}
