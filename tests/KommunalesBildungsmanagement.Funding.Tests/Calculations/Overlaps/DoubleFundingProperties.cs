using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Overlaps;

public sealed class DoubleFundingProperties
{
    private static readonly Gen<DoubleFundingClaims> Claims =
        from costs in Gen.ArrayOf(
            from c in Gen.Choose(0, 2) from i in Gen.Choose(0, 3) from charged in Gen.Choose(0, 100) from share in Gen.Choose(0, 10)
            select new CostClaim($"c{c}", $"i{i}", new(charged), share / 10m), 8)
        from hours in Gen.ArrayOf(
            from c in Gen.Choose(0, 2) from p in Gen.Choose(0, 1) from first in Gen.Choose(1, 28) from length in Gen.Choose(0, 10) from h in Gen.Choose(0, 90)
            select new HoursClaim($"c{c}", $"p{p}", new(2024, 1, first), new LocalDate(2024, 1, first).PlusDays(length), h, new(h)), 6)
        from worked in Gen.Choose(0, 200)
        select new DoubleFundingClaims
        {
            Items = [.. Enumerable.Range(0, 3).Select(i => new CostItem($"i{i}", new(100)))], Costs = [.. costs], Hours = [.. hours],
            Worked = [new("p0", new(2024, 1, 1), new(2024, 1, 31), worked), new("p1", new(2024, 1, 1), new(2024, 1, 31), 100)],
        };

    [Fact]
    public void The_order_of_claims_does_not_matter() => Law.Check(
        (from claims in Claims
         from costs in Gen.Shuffle(claims.Costs.ToArray())
         from hours in Gen.Shuffle(claims.Hours.ToArray())
         select (claims, shuffled: claims with { Costs = [.. costs], Hours = [.. hours] })).ToArbitrary(),
        t => DoubleFundingCheck.Of(t.claims).Equals(DoubleFundingCheck.Of(t.shuffled)));

    [Fact]
    public void Own_share_and_grant_are_what_is_charged() => Law.Check(Claims.ToArbitrary(), claims =>
        DoubleFundingCheck.Of(claims).Value.Shares.All(s => s.Grant + s.Own == s.Charged));

    [Fact]
    public void One_more_claim_never_hides_an_overlap() => Law.Check(
        (from claims in Claims from more in Claims select (claims, more: more.Costs[0])).ToArbitrary(),
        t => DoubleFundingCheck.Of(t.claims).Value.Costs.Select(c => c.Item).All(DoubleFundingCheck
            .Of(t.claims with { Costs = [.. t.claims.Costs, t.more] }).Value.Costs.Select(c => c.Item).Contains));
}
