using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class LawTests
{
    [Fact]
    public void Check_BrokenLaw_ShowsTheSmallestCaseAndHowToReplayIt()
    {
        var broken = Assert.Throws<LawBrokenException>(() => Law.Check(ArbMap.Default.ArbFor<int>(), i => i < 5));
        Assert.Contains("Counterexample:\n  5\n", broken.Message, StringComparison.Ordinal);
        Assert.Contains($"{Law.ReplayVariable}={broken.Replay} dotnet test", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LawThatThrows_IsBroken()
    {
        Action<int> law = _ => throw new InvalidOperationException();
        var broken = Assert.Throws<LawBrokenException>(() => Law.Check(ArbMap.Default.ArbFor<int>(), law));
        Assert.IsType<InvalidOperationException>(broken.InnerException);
    }

    [Fact]
    public void Check_LawThatHolds_TriesAsManyCasesAsAsked()
    {
        var cases = 0;
        Law.Check(ArbMap.Default.ArbFor<int>(), _ => ++cases > 0, 77);
        Assert.Equal(77, cases);
    }

    [Fact]
    public void Check_ConditionHardlyEverMet_IsNoSuccess() =>
        Assert.Throws<LawBrokenException>(() => Law.Check(Prop.ForAll(ArbMap.Default.ArbFor<int>(), i => false.Implies(i > 0))));

    [Fact]
    public void Trees_ManyCases_HaveEveryKindOfNode()
    {
        var kinds = LearnerGenerators.Specifications.Generator.Sample(500, new Rnd(1), 60).SelectMany(Kinds).Distinct();
        Assert.Equal(
            ["All", "Any", "AtLeast", "Comparison", "Known", "Membership", "Named", "Near", "Not", "Overlap", "Relation", "Stated", "Within"],
            kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Trees_Shrinking_EndsAtALeaf()
    {
        var specification = LearnerGenerators.Specifications.Generator.Sample(100, new Rnd(2), 60).MaxBy(s => s.ToJson().Length)!;
        var steps = 0;
        while (LearnerGenerators.Specifications.Shrinker(specification).FirstOrDefault() is { } smaller)
        {
            Assert.True(smaller.ToJson().Length < specification.ToJson().Length);
            (specification, steps) = (smaller, steps + 1);
        }

        Assert.False(specification is Composite<Learner> or Not<Learner> or Named<Learner>);
        Assert.True(steps > 1);
    }

    private static IEnumerable<string> Kinds(Specification<Learner> specification) => (specification switch
    {
        Composite<Learner> composite => composite.Parts.SelectMany(Kinds),
        Not<Learner> not => Kinds(not.Part),
        Named<Learner> named => Kinds(named.Part),
        _ => [],
    }).Append(specification.GetType().Name.Split('`')[0]);
}
