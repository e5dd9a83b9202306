namespace KommunalesBildungsmanagement.Tests;

public sealed class GoalTests
{
    [Fact]
    public void Smart_AllStated_StaysUnknownBecauseRealisticIsAJudgement()
    {
        var smart = Valid.Goal.Smart();
        Assert.Equal(Truth.Unknown, smart.Outcome);
        Assert.Equal([Truth.True, Truth.True, Truth.True, Truth.Unknown, Truth.True], smart.Leaves().Select(l => l.Outcome));
        var open = Assert.Single(smart.OpenLeaves());
        Assert.Equal("Do those concerned think the goal can be reached?", open.Question?.English);
    }

    [Fact]
    public void Smart_MissingParts_AreNamedInBothLanguages()
    {
        Assert.Equal(["spezifisch: Zielgruppe und Gebiet"], Lacks(Valid.Goal with { Territory = null }));
        Assert.Equal(["spezifisch: Zielgruppe und Gebiet"], Lacks(Valid.Goal with { TargetGroup = null }));
        Assert.Equal(["messbar: Indikator, Ausgangs- und Zielwert"], Lacks(Valid.Goal with { Indicator = null }));
        Assert.Equal(["akzeptiert: Beschluss oder Vereinbarung"], Lacks(Valid.Goal with { AcceptedBy = null }));
        Assert.Equal(
            ["messbar: Indikator, Ausgangs- und Zielwert", "terminiert: Zieltag"],
            Lacks(Valid.Goal with { Path = new(GoalDirection.Increase) }));
        Assert.All(Valid.Goal.Smart().Leaves(), l => Assert.NotEqual(l.Text.German, l.Text.English));
    }

    private static IEnumerable<string> Lacks(Goal goal)
    {
        Assert.Equal(Truth.False, goal.Smart().Outcome);
        return goal.Smart().Reasons().Select(r => r.Text.German);
    }
}
