using KommunalesBildungsmanagement.Rules;
using KommunalesBildungsmanagement.Testing;

namespace Fachverfahren.Tests;

/// <summary>Every rule of the sample is held by its examples: all pass, every outcome and threshold is tried, every slip is noticed.</summary>
public sealed class RuleTests
{
    [Fact]
    public void FinalUseReport_Examples_HoldTheRule() => Hold(GrantRuleExamples.FinalUseReport());

    [Fact]
    public void OwnShare_Examples_HoldTheRule() => Hold(GrantRuleExamples.OwnShare());

    [Fact]
    public void OwnShareInTransitionRegion_Examples_HoldTheRule() => Hold(GrantRuleExamples.OwnShareInTransitionRegion());

    // 206,250 euros are enough in both regions, 137,500 only in one: whoever does not know the region knows nothing in the second case.
    [Theory]
    [InlineData(206_250, null, RuleVerdict.Met)]
    [InlineData(137_500, null, RuleVerdict.Undetermined)]
    [InlineData(137_499, null, RuleVerdict.NotMet)]
    [InlineData(137_500, true, RuleVerdict.NotApplicable)]
    [InlineData(137_500, false, RuleVerdict.NotMet)]
    public void OwnShare_ExceptionForTransitionRegions_DisplacesIt(int own, bool? isInTransitionRegion, RuleVerdict expected)
    {
        var grant = new GrantCase { Number = "1", TotalCost = 343_750, OwnFunds = own, IsInTransitionRegion = isInTransitionRegion };
        var finding = GrantRules.Compiled.ForGrantCase.Evaluate(grant, GrantRuleExamples.Context).Single(f => f.Rule.Id == "BK-EIGENANTEIL");
        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(isInTransitionRegion == true, finding.DisplacedBy?.Id == "BK-EIGENANTEIL-UR");
    }

    [Fact]
    public void Plaque_Examples_HoldTheRule() => Hold(GrantRuleExamples.Plaque());

    [Fact]
    public void Complete_Examples_HoldTheRule() => Hold(GrantRuleExamples.Complete());

    [Fact]
    public void TargetGroup2024_Examples_HoldTheRule() => Hold(TransitionRuleExamples.TargetGroup2024());

    [Fact]
    public void TargetGroup2026_Examples_HoldTheRule() => Hold(TransitionRuleExamples.TargetGroup2026());

    [Fact]
    public void EveryRuleOfTheSample_HasExamples() => Assert.Equal(
        GrantRules.Compiled.Catalogue.Entries.Concat(TransitionRules.Compiled.Catalogue.Entries).Select(e => e.Member.Split('.')[1]).Order(),
        typeof(RuleTests).GetMethods().Where(m => m.Name.EndsWith("_Examples_HoldTheRule", StringComparison.Ordinal)).Select(m => m.Name.Split('_')[0]).Order());

    [Fact]
    public void TargetGroup_NewVersion_LetsInTheYoungerAndTheOlder()
    {
        var subjects = TransitionRuleExamples.TargetGroup2024().Cases.Concat(TransitionRuleExamples.TargetGroup2026().Cases).Select(c => c.Subject);
        var changes = RuleVersions.Compare(
            TransitionRules.Compiled.TargetGroup2024, TransitionRules.Compiled.TargetGroup2026, TransitionRuleExamples.Context, subjects);

        // Nobody loses a place, and nobody who fits becomes an open case.
        Assert.DoesNotContain(changes.Changes, c => c.Before == RuleVerdict.Met || c.After == RuleVerdict.NotMet);
        Assert.Contains(changes.Witnesses, w => w.Name == "NotMet → Met");
    }

    private static void Hold<T>(RuleExamples<T> examples)
    {
        examples.Check();
        examples.Coverage().Check();
        examples.Mutate().Check();
    }
}
