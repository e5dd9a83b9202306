using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Rules.Tests.RuleBooks;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>The test kit finds what examples of a rule get wrong or leave out.</summary>
public sealed class RuleExamplesTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly RuleContext Context = LearnerRule.On("2024-06-01");
    private static readonly Learner Worker = new() { InWork = true, Income = 450m };

    private static readonly CompiledRule<Learner> Rule =
        new LearnerRule("LIMIT", LearnerTerms.Income.UpTo(450m)) { Scope = LearnerTerms.InWork.Is(true) }.Compile();

    private static readonly RuleExamples<Learner> Complete = RuleExamples.Of(Rule, Context)
        .Case("limit", Worker, RuleVerdict.Met)
        .Case("one cent more", Worker with { Income = 450.01m }, RuleVerdict.NotMet)
        .Case("income not known", Worker with { Income = null }, RuleVerdict.Undetermined)
        .Case("not in work", Worker with { InWork = false }, RuleVerdict.NotApplicable)
        .Case("work not known", Worker with { InWork = null }, RuleVerdict.Undetermined);

    [Fact]
    public void Complete_Examples_PassEveryCheck()
    {
        Complete.Check();
        Complete.Coverage().Check();
        Complete.Mutate().Check();
        Assert.Equal("LIMIT (2024-01-01): alles versucht\n", Complete.Coverage().Render(CultureInfo.GetCultureInfo("de")));
    }

    [Fact]
    public void Check_WrongExpectations_ShowsAllWithTheirExplanations()
    {
        var wrong = Complete.Case("a", Worker with { Income = 451m }, RuleVerdict.Met).Case("b", Worker with { Income = 0m }, RuleVerdict.NotMet);
        var thrown = Assert.Throws<RuleExamplesException>(() => wrong.Check(English));
        Assert.Equal(
            """
            LIMIT (2024-01-01): 2/7

            'a': expected 'met', is 'not met'
              LIMIT: not met
              Sentence on LIMIT.
              Applies if:
                [+] in work: yes (yes)
              Requires:
                [-] income: at most 450 EUR (451 EUR)

            'b': expected 'not met', is 'met'
              LIMIT: met
              Sentence on LIMIT.
              Applies if:
                [+] in work: yes (yes)
              Requires:
                [+] income: at most 450 EUR (0 EUR)

            """,
            thrown.Message);
    }

    [Fact]
    public void Check_CompiledVerdictDiffersFromTheData_Fails()
    {
        var data = new LearnerRule("LIMIT", LearnerTerms.Income.UpTo(450m)).Data().ToJsonString();
        var broken = new CompiledRule<Learner>(() => data, LearnerRule.Term, (_, _) => RuleVerdict.Met);
        Assert.Empty(RuleExamples.Of(broken, Context).Case("limit", Worker, RuleVerdict.Met).Failures());
        Assert.Single(RuleExamples.Of(broken, Context).Case("above", Worker with { Income = 451m }, RuleVerdict.Met).Failures());
    }

    [Fact]
    public void Check_NoExamples_Fails() => Assert.Throws<RuleExamplesException>(() => RuleExamples.Of(Rule, Context).Check());

    [Fact]
    public void Case_NameBlankOrUsed_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Complete.Case(" ", Worker, RuleVerdict.Met));
        Assert.Throws<ArgumentException>(() => Complete.Case("limit", Worker, RuleVerdict.Met));
    }

    [Fact]
    public void Rows_OfATable_BecomeExamples()
    {
        const string Table = """
            limit;450.00;Met
            one cent more;450.01;NotMet
            """;
        var examples = RuleExamples.Of(Rule, Context).Rows(
            Table.Split('\n').Select(l => l.Split(';')),
            row => (row[0], Worker with { Income = decimal.Parse(row[1], CultureInfo.InvariantCulture) }, Enum.Parse<RuleVerdict>(row[2])));
        Assert.Equal(["limit", "one cent more"], examples.Check().Cases.Select(c => c.Name));
    }

    [Fact]
    public void Coverage_NamesOutcomesAndEdgesThatNoExampleHas()
    {
        var coverage = RuleExamples.Of(Rule, Context).Case("far above", Worker with { Income = 1000m }, RuleVerdict.NotMet).Coverage();
        Assert.False(coverage.IsComplete);
        Assert.Equal(
            """
            LIMIT (2024-01-01)
            No example:
              in work: yes – never false
              in work: yes – never unknown
              income: at most 450 EUR – never true
              income: at most 450 EUR – never unknown
            No example at the edge:
              income: 450 EUR
              income: 450.01 EUR

            """,
            coverage.Render(English));
        Assert.Throws<RuleExamplesException>(() => coverage.Check());
    }

    [Fact]
    public void Coverage_DoesNotAskForWhatCannotBe()
    {
        var rule = new LearnerRule("FEW", LearnerTerms.Siblings.UpTo(0) & LearnerTerms.Age.IsKnown()).Compile();
        var coverage = RuleExamples.Of(rule, Context)
            .Case("none", new() { Age = 1 }, RuleVerdict.Met).Case("one", new() { Siblings = 1 }, RuleVerdict.NotMet).Coverage();
        Assert.Empty(coverage.MissingOutcomes);
        Assert.Empty(coverage.MissingEdges);
    }

    [Fact]
    public void Mutate_ExamplesFarFromTheEdge_LetSlipsSurviveAndNameTheCaseThatIsMissing()
    {
        var far = RuleExamples.Of(Rule, Context)
            .Case("far below", Worker with { Income = 0m }, RuleVerdict.Met)
            .Case("far above", Worker with { Income = 1000m }, RuleVerdict.NotMet)
            .Case("not in work", Worker with { InWork = false }, RuleVerdict.NotApplicable);
        var mutation = far.Mutate();
        Assert.Equal(
            """
            LIMIT (2024-01-01): 3 of 6 changes noticed
            Noticed by no example:
              requirement: 'income: less than 450 EUR' instead of 'income: at most 450 EUR'
                met → not met: in work: yes; income: 450 EUR
              requirement: 'income: at most 449.99 EUR' instead of 'income: at most 450 EUR'
                met → not met: in work: yes; income: 450 EUR
              requirement: 'income: at most 450.01 EUR' instead of 'income: at most 450 EUR'
                not met → met: in work: yes; income: 450.01 EUR

            """,
            mutation.Render(English));
        Assert.Throws<RuleExamplesException>(() => mutation.Check());
        Assert.All(mutation.Survivors, s => Assert.True(s.Change!.Exists.IsTrue));

        // Who takes the witness as an example kills the mutant.
        Assert.True(mutation.Survivors[0].Change!.Example!.TryApplyTo(new(), out var witness));
        Assert.DoesNotContain(
            far.Case("witness", witness, RuleVerdict.Met).Check().Mutate().Survivors, s => s.Variant.Kind == VariantKind.Operator);
    }

    [Fact]
    public void Mutate_WithCandidates_PicksOneThatWouldNotice()
    {
        var mutation = RuleExamples.Of(Rule, Context).Case("far below", Worker with { Income = 0m }, RuleVerdict.Met)
            .Mutate(LearnerGenerators.Learner.Sample(500, new Rnd(1), 50));
        var sign = mutation.Survivors.Single(s => s.Variant is { Kind: VariantKind.Operator, Part: RulePart.Requirement });
        Assert.Equal((450m, true, RuleVerdict.Met), (sign.Witness!.Subject.Income, sign.Witness.Subject.InWork, sign.Witness.Expected));
    }

    [Fact]
    public void Mutate_ChangeThatAltersNothing_IsNotCounted()
    {
        // Who is 18 is also 16: without the weaker part, or with 17 in it, the rule is the same.
        var rule = new LearnerRule("TWICE", LearnerTerms.Age.AtLeast(18) & LearnerTerms.Age.AtLeast(16)).Compile();
        var mutation = RuleExamples.Of(rule, Context)
            .Case("18", new() { Age = 18 }, RuleVerdict.Met).Case("17", new() { Age = 17 }, RuleVerdict.NotMet).Case("16", new() { Age = 16 }, RuleVerdict.NotMet)
            .Mutate();
        Assert.Contains(mutation.Equivalent, v => v.Kind == VariantKind.Dropped);
        Assert.Empty(mutation.Survivors);
        Assert.True(mutation.Equivalent.Count >= 3);
    }

    [Fact]
    public void Except_AcceptsWithAReasonAndOnlyWhatSurvives()
    {
        var mutation = RuleExamples.Of(Rule, Context).Case("far below", Worker with { Income = 0m }, RuleVerdict.Met).Mutate();
        mutation.Except("An example of the test.", _ => true).Check();
        Assert.Throws<ArgumentException>(() => mutation.Except(" ", _ => true));
        Assert.Throws<ArgumentException>(() => Complete.Mutate().Except("Out of date.", _ => true));
    }

    [Fact]
    public void Versions_Compared_ShowWhoseVerdictChanges()
    {
        var changed = new LearnerRule("LIMIT", LearnerTerms.Income.UpTo(500m)) { Scope = LearnerTerms.InWork.Is(true), From = "2025-01-01" }.Compile();
        var changes = RuleVersions.Compare(Rule, changed, Context, Complete.Cases.Select(c => c.Subject));
        var change = Assert.Single(changes.Changes);
        Assert.Equal((RuleVerdict.NotMet, RuleVerdict.Met, Truth.True), (change.Before, change.After, change.Exists));
        Assert.Equal("NotMet → Met", Assert.Single(changes.Witnesses).Name);
        Assert.Equal(450.01m, changes.Witnesses[0].Subject.Income);
        Assert.StartsWith("LIMIT (2024-01-01) → LIMIT (2025-01-01)\n  not met → met: in work: yes; income: ", changes.Render(English), StringComparison.Ordinal);
        Assert.Equal("LIMIT (2024-01-01) → LIMIT (2024-01-01)\n  no verdict changes\n", RuleVersions.Compare(Rule, Rule, Context).Render(English));
    }

    [Fact]
    public void Versions_ComputedValues_AreSaidToBeUnsure()
    {
        var (old, changed) = (ComparisonOperator.AtLeast, ComparisonOperator.MoreThan);
        CompiledRule<Learner> Half(ComparisonOperator sign) =>
            new LearnerRule("HALF", LearnerTerms.Income.ComparedWith(sign, LearnerTerms.HalfIncome)).Compile();
        var change = Assert.Single(RuleVersions.Compare(Half(old), Half(changed), Context).Changes);
        Assert.True(change.Exists.IsUnknown);
        Assert.NotNull(change.Example);
    }

    // A parameter and today's date are constants of a context: what follows from them is sure.
    [Fact]
    public void Versions_Parameters_AreConstants()
    {
        CompiledRule<Learner> Old(ComparisonOperator sign) =>
            new LearnerRule("OLD", LearnerTerms.Age.ComparedWith(sign, LearnerTerms.Threshold)).Compile();
        var changes = RuleVersions.Compare(Old(ComparisonOperator.AtLeast), Old(ComparisonOperator.MoreThan), Context);
        Assert.Equal("erfüllt → nicht erfüllt: Alter: 16 Jahre", Assert.Single(changes.Changes).ToString());
        Assert.True(changes.Changes[0].Exists.IsTrue);
        var none = new LearnerRule("NONE", LearnerTerms.Age.ComparedWith(ComparisonOperator.AtLeast, LearnerTerms.NoThreshold)).Compile();
        Assert.Empty(RuleVersions.Compare(none, none, Context).Changes);
    }
}
