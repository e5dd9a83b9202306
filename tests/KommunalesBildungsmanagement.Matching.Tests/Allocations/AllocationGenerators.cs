using FsCheck;
using FsCheck.Fluent;
using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

/// <summary>Random rounds: many ties, quotas that overlap, unknowns, too few places.</summary>
internal static class AllocationGenerators
{
    private static readonly string[] Groups = ["g", "h"];

    public static Gen<AllocationRound> Rounds(int applicants, int places) =>
        from offers in Gen.Choose(1, places).SelectMany(count => Offer().ArrayOf(count))
        from count in Gen.Choose(0, applicants)
        from people in Person(offers.Length).ArrayOf(count)
        from rule in Gen.Elements(TieRule.Lottery, TieRule.DateThenLottery)
        from seed in Gen.Choose(0, int.MaxValue)
        select Round(offers.Select((o, i) => o with { Id = $"p{i}" }).ToValueList(), people.Select((p, i) => p with { Id = $"a{i}" }).ToValueList())
            with { TieRule = rule, Seed = (ulong)seed };

    public static Gen<AllocationRound> RoundsWithSiblings(int applicants, int places) =>
        from round in Rounds(applicants, places)
        from order in Gen.Shuffle(round.Applicants.Select(a => a.Id).ToArray())
        from pairs in Gen.Choose(1, 2)
        from apart in Gen.Elements(true, false).ArrayOf(2)
        select round with { SiblingWishes = Pairs(round, order, pairs, apart).ToValueList() };

    private static IEnumerable<SiblingWish> Pairs(AllocationRound round, string[] order, int pairs, bool[] apart)
    {
        for (var i = 0; i < pairs && (2 * i) + 1 < order.Length; i++)
        {
            var (one, other) = (order[2 * i], order[(2 * i) + 1]);
            var both = Listed(one).Intersect(Listed(other)).ToValueList();
            if (both.Count > 0) yield return new() { Id = $"s{i}", Applicants = [one, other], Places = both, OtherwiseApart = apart[i] };
        }

        IEnumerable<string> Listed(string id) => round.Applicants.Single(a => a.Id == id).Wishes.Select(w => w.Place);
    }

    private static Gen<PlaceOffer> Offer() =>
        from capacity in Gen.Choose(0, 3)
        from quotas in Gen.Choose(0, 2).SelectMany(count => QuotaOf().ArrayOf(count))
        let distinct = quotas.DistinctBy(q => q.Group).ToList()
        select Place("", Math.Max(capacity, distinct.Sum(q => q.Places)), distinct.ToValueList());

    private static Gen<ReservedQuota> QuotaOf() =>
        from @group in Gen.Elements(Groups)
        from places in Gen.Choose(1, 2)
        from unfilled in Gen.Elements(UnfilledQuota.Released, UnfilledQuota.KeptEmpty)
        select Quota(@group, places, unfilled);

    private static Gen<Applicant> Person(int places) =>
        from order in Gen.Shuffle(Enumerable.Range(0, places).ToArray())
        from count in Gen.Choose(0, places)
        from wishes in WishFor().ArrayOf(count)
        from present in Gen.SubListOf(Groups.AsEnumerable())
        from complete in Gen.Elements(true, true, false)
        from day in Gen.Choose(0, 1)
        select new Applicant
        {
            Id = "",
            Wishes = wishes.Select((w, i) => w with { Place = $"p{order[i]}" }).ToValueList(),
            Groups = complete ? PartialSet<string>.Exactly(present) : PartialSet<string>.Of(present, []),
            AppliedOn = Day.PlusDays(-day),
        };

    private static Gen<Wish> WishFor() =>
        from points in Gen.Choose(0, 2)
        from priorityClass in Gen.Elements(1, 1, 2)
        from eligibility in Gen.Frequency((8, Gen.Constant(Truth.True)), (1, Gen.Constant(Truth.False)), (1, Gen.Constant(Truth.Unknown)))
        select Wish("", points, priorityClass, eligibility);
}
