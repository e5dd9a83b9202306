using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Claims;
using KommunalesBildungsmanagement.Monitoring.Steering;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class EvaluationSummaryTests
{
    private static readonly LocalDate Day = new(2026, 10, 1);

    private static EvaluationSummary Of(EvaluationStudy study) => EvaluationSummary.Of(study, "office", Day);

    [Theory]
    [InlineData(EvaluationDesign.D0, 6, null)]
    [InlineData(EvaluationDesign.D1, 6, null)]
    [InlineData(EvaluationDesign.D2, 6, ImprovementAction.Continue)]
    [InlineData(EvaluationDesign.D2, 0.1, ImprovementAction.Adapt)]
    [InlineData(EvaluationDesign.D2, -6, ImprovementAction.Adapt)]
    [InlineData(EvaluationDesign.D4, 6, ImprovementAction.Continue)]
    [InlineData(EvaluationDesign.D4, -6, ImprovementAction.Adapt)]
    [InlineData(EvaluationDesign.D6, 6, ImprovementAction.Extend)]
    [InlineData(EvaluationDesign.D6, -6, ImprovementAction.Stop)]
    [InlineData(EvaluationDesign.D7, 6, ImprovementAction.Extend)]
    [InlineData(EvaluationDesign.D7, -6, ImprovementAction.Stop)]
    [InlineData(EvaluationDesign.D7, 0.1, ImprovementAction.Adapt)]
    public void Proposal_EachResult_IsWhatTheRuleSays(EvaluationDesign design, double effect, ImprovementAction? proposal)
    {
        var summary = Of(Studies.Each(effect).Single(s => s.Data.Design == design));
        Assert.Equal(proposal, summary.Proposal);
        Assert.Equal(design, summary.Design);
        Assert.EndsWith("Entscheiden müssen die Zuständigen.", summary.Recommendation.German, StringComparison.Ordinal);
        Assert.EndsWith("Those responsible must decide.", summary.Recommendation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_HoldsWhatStaffAskFor()
    {
        var summary = Of(Studies.Of(new TwoGroupData(Studies.Persons("a", 40, 66), Studies.Persons("b", 35, 60))) with { Enrolments = 52 });
        Assert.Equal((40, 35, 52), (summary.Persons, summary.Comparison, summary.Enrolments));
        Assert.InRange(summary.Change!.Value, 5.5, 6.5);
        Assert.Equal(EvaluationDesign.D3.Guard(), summary.Limits[0]);
        Assert.Equal(("office", Day, "study", "reading"), (summary.Responsible, summary.Day, summary.Study, summary.Measure));
        Assert.Throws<InvalidValueException>(() => EvaluationSummary.Of(Studies.Each()[0], " ", Day));
    }

    [Theory]
    [InlineData(2, null, false)]
    [InlineData(9, 9, false)]
    [InlineData(10, 10, true)]
    public void Summary_SmallGroups_ShowsNoMoreThanMayBeShown(int persons, int? shown, bool figures)
    {
        var summary = Of(Studies.Of(new PairedData(Studies.Changes("a", persons, 9))) with { Enrolments = 30 });
        Assert.Equal(shown, summary.Persons);
        Assert.Equal(shown is null ? null : 30, summary.Enrolments);
        Assert.Equal(figures, summary.Change is not null);
        Assert.Equal(figures, summary.Proposal is not null);
        if (shown is null) Assert.StartsWith("Über ein Ergebnis lässt sich nichts sagen. Bei weniger als 3 Personen", summary.Statement.German, StringComparison.Ordinal);
    }
}
