using KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

namespace KommunalesBildungsmanagement.Funding.Tests.Calculations.Overlaps;

public sealed class DoubleFundingTests
{
    private const string Integrated = "BI 01JL1663";
    private const string Coordination = "KKN 01JK1601";

    private static readonly LocalDate First = new(2017, 3, 1);
    private static readonly LocalDate Last = new(2017, 3, 31);

    private static DoubleFundingReport Check(DoubleFundingClaims claims) => DoubleFundingCheck.Of(claims).Value;

    private static DoubleFundingClaims Salary(decimal integrated, decimal coordination) => new()
    {
        Items = [new("Gehalt 2017-03", new(5_000))],
        Costs =
        [
            new(Integrated, "Gehalt 2017-03", new(integrated), 0.50m), new(Coordination, "Gehalt 2017-03", new(coordination), 1m),
        ],
    };

    private static HoursClaim Hours(string funded, decimal hours, LocalDate? first = null, LocalDate? last = null) =>
        new(funded, "p1", first ?? First, last ?? Last, hours, new(hours * 40));

    [Theory]
    [InlineData(2_000, 2_999.99, 0)]
    [InlineData(2_000, 3_000, 0)]
    [InlineData(2_000, 3_000.01, 0.01)]
    [InlineData(5_000, 5_000, 5_000)]
    public void Cost_InTwoGrants_IsFoundBeyond100Percent(double integrated, double coordination, double excess)
    {
        var report = Check(Salary((decimal)integrated, (decimal)coordination));
        Assert.Equal((decimal)excess, report.Costs.Sum(c => c.Excess.Euros));
        Assert.Equal(excess > 0 ? 1 : 0, report.Costs.Count);
        Assert.True(report.IsComplete);
    }

    [Fact]
    public void Cost_Found_ListsTheClaimsAndTheirSum()
    {
        var overlap = Assert.Single(Check(Salary(5_000, 2_500)).Costs);
        Assert.Equal([Integrated, Coordination], overlap.Claims.Select(c => c.Case));
        Assert.Equal((new Money(7_500), new Money(2_500)), (overlap.Charged, overlap.Excess));
    }

    [Fact]
    public void Cost_InOneGrantOnly_IsNoDoubleFunding() => Assert.Empty(Check(new()
    {
        Items = [new("x", new(100))], Costs = [new(Integrated, "x", new(80), 0.5m), new(Integrated, "x", new(80), 0.5m)],
    }).Costs);

    [Fact]
    public void Cost_OfUnknownAmount_IsNotExamined()
    {
        var report = Check(Salary(5_000, 5_000) with { Items = [] });
        Assert.Empty(report.Costs);
        Assert.Equal("Kosten Gehalt 2017-03: ihre Höhe ist nicht angegeben.", Assert.Single(report.Unexamined).German);
        Assert.False(report.IsComplete);
    }

    [Fact]
    public void Shares_AreWhatTheGrantDoesNotPay()
    {
        var shares = Check(Salary(2_000.01m, 3_000)).Shares;
        Assert.Equal(
            [
                new(Integrated, new(2_000.01m), new(1_000.01m), new(1_000.00m)), new CaseShare(Coordination, new(3_000), new(3_000), Money.Zero),
            ],
            shares);
    }

    [Theory]
    [InlineData(79.99, 0)]
    [InlineData(80, 0)]
    [InlineData(80.01, 1)]
    public void Hours_InTwoGrants_AreFoundBeyondTheHoursWorked(double second, int found)
    {
        var report = Check(new() { Worked = [new("p1", First, Last, 160)], Hours = [Hours(Integrated, 80), Hours(Coordination, (decimal)second)] });
        Assert.Equal(found, report.Hours.Count);
        Assert.True(report.IsComplete);
    }

    [Fact]
    public void Hours_Found_ListClaimsHoursAndAmounts()
    {
        var report = Check(new()
        {
            Worked = [new("p1", First, Last, 160), new("p2", First, Last, 10)],
            Hours = [Hours(Coordination, 160), Hours(Integrated, 80, First, new(2017, 3, 15))],
        });
        var overlap = Assert.Single(report.Hours);
        Assert.Equal(("p1", 240m, 80m, new Money(9_600)), (overlap.Worked.Person, overlap.Claimed, overlap.Excess, overlap.Amount));
        Assert.Equal([Integrated, Coordination], overlap.Claims.Select(c => c.Case));
    }

    [Fact]
    public void Hours_OfTwoPeopleOrOneGrant_AreNoDoubleFunding()
    {
        var worked = new WorkedHours("p1", First, Last, 100);
        Assert.Empty(Check(new() { Worked = [worked], Hours = [Hours(Integrated, 80), Hours(Integrated, 80)] }).Hours);
        Assert.Empty(Check(new()
        {
            Worked = [worked, worked with { Person = "p2" }], Hours = [Hours(Integrated, 80), Hours(Coordination, 80) with { Person = "p2" }],
        }).Hours);
    }

    [Fact]
    public void Hours_WithoutExactlyOneRecord_AreNotExamined()
    {
        HoursClaim[] claims = [Hours(Integrated, 160), Hours(Coordination, 160)];
        Assert.Equal(2, Check(new() { Hours = [.. claims] }).Unexamined.Count);
        var beyond = Check(new() { Worked = [new("p1", First, new(2017, 3, 30), 160)], Hours = [.. claims] });
        Assert.Equal((2, 0), (beyond.Unexamined.Count, beyond.Hours.Count));
        var twice = Check(new() { Worked = [new("p1", First, Last, 160), new("p1", First, new(2017, 4, 30), 300)], Hours = [.. claims] });
        Assert.Equal((2, 0), (twice.Unexamined.Count, twice.Hours.Count));
        Assert.True(Check(new() { Hours = [claims[0]] }).IsComplete);
    }

    [Fact]
    public void Unexamined_NamesNoPerson() => Assert.DoesNotContain(
        Check(new() { Hours = [Hours(Integrated, 160), Hours(Coordination, 160)] }).Unexamined,
        t => t.German.Contains("p1", StringComparison.Ordinal));

    [Fact]
    public void Items_AKeyTwice_IsRefused() =>
        Assert.Throws<InvalidValueException>(() => new DoubleFundingClaims { Items = [new("a", new(1)), new("a", new(2))] });
}
