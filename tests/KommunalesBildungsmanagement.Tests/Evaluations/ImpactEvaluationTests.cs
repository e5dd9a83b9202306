namespace KommunalesBildungsmanagement.Tests;

public sealed class ImpactEvaluationTests
{
    [Fact]
    public void Review_NothingStandsAgainstIt_IsEmpty() =>
        Assert.Empty((Valid.Evaluation with { Claims = [new(ClaimKind.Change, ImpactStep.Learnt, Valid.Text)] }).Review());

    [Fact]
    public void Review_CauseOnStepSeven_IsContributionAndNoAttribution()
    {
        var evaluation = Valid.Evaluation with
        {
            Design = EvaluationDesign.D7,
            Results = [
                .. Valid.Evaluation.Results, new(ImpactStep.Acted, Valid.Text, ["X"]), new(ImpactStep.SituationChanged, Valid.Text, ["X"]),
                new(ImpactStep.SocietyChanged, Valid.Text, ["X"])],
            Claims = [new(ClaimKind.CausalEffect, ImpactStep.SocietyChanged, Valid.Text)],
        };
        var note = Assert.Single(evaluation.Review());
        Assert.Equal(("evaluation.attribution", true), (note.Code, note.IsRefusal));
        Assert.Empty((evaluation with { Claims = [new(ClaimKind.CausalEffect, ImpactStep.SituationChanged, Valid.Text)] }).Review());
    }

    [Theory]
    [InlineData(ImpactStep.Delivered)]
    [InlineData(ImpactStep.Accepted)]
    public void Review_EffectBelowStepFour_IsRefused(ImpactStep step)
    {
        Assert.Equal(["evaluation.effect-below-step-4"], Codes(Valid.Evaluation with { Claims = [new(ClaimKind.Change, step, Valid.Text)] }));
        Assert.Empty(Codes(Valid.Evaluation with { Claims = [new(ClaimKind.SelfRating, step, Valid.Text)] }));
    }

    [Fact]
    public void Review_ClaimOnAStepWithoutResult_IsRefused() =>
        Assert.Equal(
            ["evaluation.claim-without-result"],
            Codes(Valid.Evaluation with { Claims = [new(ClaimKind.Change, ImpactStep.Acted, Valid.Text)] }));

    [Fact]
    public void Review_StepSkipped_IsAWarning()
    {
        var notes = (Valid.Evaluation with { Results = [
            new(ImpactStep.Learnt, Valid.Text, ["X01"]), new(ImpactStep.Delivered, Valid.Text, [])] }).Review();
        var note = Assert.Single(notes);
        Assert.Equal(("evaluation.step-skipped", false), (note.Code, note.IsRefusal));
        Assert.Contains("4 Wissen", note.Text.German, StringComparison.Ordinal);
        Assert.Contains("4 knowledge", note.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_OutcomeWithoutIndicator_IsAWarningFromStepFour() => Assert.Equal(
        ["evaluation.outcome-without-indicator"],
        Codes(Valid.Evaluation with { Results = Valid.Evaluation.Results.Select(r => r with { Indicators = [] }).ToValueList() }));

    [Theory]
    [InlineData(EvaluationDesign.D1, false)]
    [InlineData(EvaluationDesign.D2, true)]
    public void Review_NobodyHasCountedDropouts_IsAWarningWhereItMatters(EvaluationDesign design, bool warns) =>
        Assert.Equal(warns ? ["evaluation.attrition-unknown"] : [], Codes(Valid.Evaluation with { DroppedOut = null, Design = design }));

    [Theory]
    [InlineData(3, "percentages")]
    [InlineData(9, "percentages")]
    [InlineData(10, "interval")]
    [InlineData(29, "interval")]
    public void Review_FewPersons_LimitsWhatMayBeSaid(int persons, string limit)
    {
        var note = Assert.Single((Valid.Evaluation with { Persons = persons }).Review());
        Assert.Equal(("evaluation.small", false), (note.Code, note.IsRefusal));
        Assert.Contains(limit, note.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_ThirtyPersons_AreEnough() => Assert.Empty((Valid.Evaluation with { Persons = 30 }).Review());

    [Fact]
    public void Results_AnyOrder_StandByStepAndEachStepOnce()
    {
        var evaluation = Valid.Evaluation with { Results = [new(ImpactStep.Reached, Valid.Text, []), new(ImpactStep.Delivered, Valid.Text, [])] };
        Assert.Equal([ImpactStep.Delivered, ImpactStep.Reached], evaluation.Results.Select(r => r.Step));
        Refused.With("value.twice", () => Valid.Evaluation with { Results = [.. Valid.Evaluation.Results, Valid.Evaluation.Results[0]] });
    }

    private static IEnumerable<string> Codes(ImpactEvaluation evaluation) => evaluation.Review().Select(n => n.Code);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Review_FewerThanThreePersons_PublishesNothing(int persons)
    {
        var note = Assert.Single((Valid.Evaluation with { Persons = persons }).Review());
        Assert.Equal(("evaluation.too-small", true), (note.Code, note.IsRefusal));
        Assert.NotEqual(note.Text.German, note.Text.English);
    }
}
