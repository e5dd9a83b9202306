using static KommunalesBildungsmanagement.Barriers.BarrierClass;

namespace KommunalesBildungsmanagement.Tests;

public sealed class StandardBarriersTests
{
    [Fact]
    public void All_Barriers_AreTwentyOneWithTheirClasses()
    {
        Dictionary<string, BarrierClass[]> expected = new()
        {
            ["B-COST"] = [Situational],
            ["B-TIME-WORK"] = [Situational],
            ["B-TIME-FAMILY"] = [Situational],
            ["B-SCHED"] = [Institutional],
            ["B-DIST"] = [Situational, Institutional],
            ["B-NOOFFER"] = [Institutional],
            ["B-PREREQ"] = [Institutional],
            ["B-LANG"] = [Institutional],
            ["B-LIT"] = [Institutional],
            ["B-DIGITAL"] = [Situational],
            ["B-EMPLOYER"] = [Situational],
            ["B-NOBENEFIT"] = [Dispositional],
            ["B-NONEED"] = [Dispositional],
            ["B-SELF"] = [Dispositional],
            ["B-HEALTH"] = [Situational],
            ["B-INFO"] = [Informational],
            ["B-LEGAL"] = [Institutional],
            ["B-CAPACITY"] = [Institutional],
            ["B-BUREAU"] = [Institutional],
            ["B-CHILDCAREPLACE"] = [Institutional],
            ["B-TRUST"] = [Dispositional, Institutional],
        };
        Assert.Equal(21, StandardBarriers.All.Count);
        Assert.Equal(expected.Keys, StandardBarriers.All.Select(b => b.Code));
        Assert.All(StandardBarriers.All, b => Assert.Equal(expected[b.Code], b.Classes));
    }

    [Fact]
    public void ExternalCodes_AnswerCodesOfPiaacL_StandWhereOneCorresponds()
    {
        var codes = StandardBarriers.All.SelectMany(b => b.ExternalCodes.Select(e => (b.Code, External: e))).ToList();
        Assert.All(codes, c => Assert.Equal("PIAAC-L 2016", c.External.Scheme));
        Assert.Equal(
            [
                "B-COST 7", "B-TIME-WORK 3", "B-TIME-FAMILY 4", "B-SCHED 2", "B-DIST 2", "B-NOOFFER 1", "B-PREREQ 9", "B-EMPLOYER 5",
                "B-NOBENEFIT 6", "B-NONEED 6", "B-SELF 8"],
            codes.Select(c => $"{c.Code} {c.External.Code}"));
    }

    [Fact]
    public void TypicalRemedy_EachBarrier_HasOneInBothLanguages() => Assert.All(StandardBarriers.All, b =>
    {
        Assert.NotNull(b.TypicalRemedy);
        Assert.NotEqual(b.TypicalRemedy.German, b.TypicalRemedy.English);
    });

    [Fact]
    public void Classes_NoneOrTwice_IsRefused()
    {
        Refused.With("value.none", () => new Barrier("B-X", Valid.Text, []));
        Refused.With("value.twice", () => StandardBarriers.All[0] with { Classes = [Situational, Situational] });
        Refused.With("value.blank", () => new Barrier("", Valid.Text, [Situational]));
    }

    [Fact]
    public void BarrierFinding_WithoutEvidence_IsRefused() =>
        Assert.Equal("Evidence", Refused.With("value.none", () => Valid.Finding with { Evidence = [] }).Location);

    [Fact]
    public void BarrierFinding_NegativeSize_IsRefused()
    {
        Refused.With("value.negative", () => Valid.Finding with { Size = -1 });
        Assert.Null((Valid.Finding with { Size = null }).Size);
    }

    [Fact]
    public void Need_WithoutEvidence_IsRefused() =>
        Assert.Equal("Evidence", Refused.With("value.none", () => Valid.Need with { Evidence = [] }).Location);
}
