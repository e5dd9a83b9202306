using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM2006 and KBM2007.</summary>
public sealed class RuleSetAnalyzerCoverageTests
{
    [Fact]
    public async Task MemberWithoutRule_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Covering(
            "{|KBM2006:Covers(typeof(Fund))|}",
            Rule("A", "When(p.Fund == Fund.Esf && p.IsPublic).Must(p.Age > 3)"),
            Rule("B", "p.Fund is Fund.State", kind: "Eligibility"),
            Rule("D", "p.Age > 5", kind: "Reporting")));
        Assert.Equal("Keine Regel der Sammlung kann für Fund.Municipal gelten, obwohl die Sammlung die Aufzählung abdecken soll", reports[0].German());
        Assert.Equal("No rule of the set can apply to Fund.Municipal, although the set says that it covers the enum", reports[0].English());
    }

    [Theory]
    [InlineData("When(p.Fund != Fund.Esf).Must(p.Age > 3)")]
    [InlineData("When(p.Fund is not null).Must(p.Age > 3)")]
    [InlineData("When(p.Others.Contains(Fund.State).IsTrue || p.Others.Contains(Fund.Municipal).IsTrue).Must(p.Age > 3)")]
    public Task MembersWithARule_DoesNotTrigger(string body) => Verify.Reports<RuleSetAnalyzer>(Covering(
        "Covers(typeof(Fund))", Rule("A", body), Rule("B", "p.Fund is Fund.Esf")));

    [Fact]
    public Task WhileARuleCannotBeRead_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Covering(
        "Covers(typeof(Fund))", Rule("A", "p.Fund == Fund.Esf || {|KBM5001:p.Key!.StartsWith(\"0\")|}")));

    [Fact]
    public Task SetThatCoversNothing_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(Rule("A", "p.Fund is Fund.Esf")));

    [Fact]
    public async Task NumberThatIsNoMember_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", "p.Fund == {|KBM2007:(Fund)99|}"),
            Rule("B", "p.Fund is {|KBM2007:(Fund)99|} or Fund.State"),
            Rule("C", "p.Fund == ({|KBM2007:Fund.State | Fund.Municipal|})"),
            Rule("D", "p.Others.Contains({|KBM2007:(Fund)7|}).IsTrue")));
        Assert.Equal("„(Fund)99“ ist kein einzelner Wert seiner Aufzählung", reports[0].German());
        Assert.Equal("'(Fund)99' is no single member of its enum", reports[0].English());
    }

    [Fact]
    public Task Member_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "p.Fund == Fund.State || p.Fund == (Fund)2"), Rule("B", "p.Others.Contains(Fund.Esf).IsTrue")));

    private static string Covering(string covers, params string[] members) =>
        Start + Of(members).Replace("[RuleSet(\"FUNDING\")]", $"[RuleSet(\"FUNDING\"), {covers}]", StringComparison.Ordinal);
}
