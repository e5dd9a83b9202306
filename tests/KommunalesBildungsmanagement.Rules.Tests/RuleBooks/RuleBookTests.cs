namespace KommunalesBildungsmanagement.Rules.Tests.RuleBooks;

public sealed class RuleBookTests
{
    private static readonly Specification<Learner> Adult = LearnerTerms.Age.AtLeast(18);
    private static readonly Specification<Learner> Working = LearnerTerms.InWork.Is(true);

    private static readonly RuleBook<Learner> Versions = new(
        new LearnerRule("AGE", LearnerTerms.Age.AtLeast(16)) { From = "2020-01-01", To = "2021-12-31" }.Compile(),
        new LearnerRule("AGE", LearnerTerms.Age.AtLeast(17)) { From = "2022-01-01", To = "2022-06-30" }.Compile(),
        new LearnerRule("AGE", Adult) { From = "2024-01-01" }.Compile());

    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-01-01", "AGE (2020-01-01)")]
    [InlineData("2021-12-31", "AGE (2020-01-01)")]
    [InlineData("2022-01-01", "AGE (2022-01-01)")]
    [InlineData("2022-06-30", "AGE (2022-01-01)")]
    [InlineData("2022-07-01", null)]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", "AGE (2024-01-01)")]
    [InlineData("9999-12-31", "AGE (2024-01-01)")]
    public void Find_ReferenceDate_ChoosesTheVersion(string referenceDate, string? expected)
    {
        // Whatever day it is today: what governs a case is the law of its reference date.
        var context = LearnerRule.On(referenceDate, today: "2024-05-01");
        Assert.Equal(expected, Versions.Find("AGE", context)?.ToString());
        Assert.Equal(expected, Versions.Evaluate(new(), context).SingleOrDefault()?.Rule.ToString());
    }

    [Fact]
    public void Context_WithoutReferenceDate_TakesToday() =>
        Assert.Equal(new(2024, 5, 1), new RuleContext(new(2024, 5, 1)).ReferenceDate);

    [Fact]
    public void Find_UnknownId_IsNone() => Assert.Null(Versions.Find("age", LearnerRule.On("2020-01-01")));

    [Fact]
    public void Evaluate_VersionsDiffer_EachCaseGetsItsOwn()
    {
        var learner = new Learner { Age = 17 };
        Assert.Equal(RuleVerdict.Met, Versions.Evaluate(learner, LearnerRule.On("2022-06-30")).Single().Verdict);
        Assert.Equal(RuleVerdict.NotMet, Versions.Evaluate(learner, LearnerRule.On("2024-01-01")).Single().Verdict);
    }

    // Base: adult. Exception for those in work: any town.
    [Theory]
    [InlineData(17, true, "Köln", RuleVerdict.NotApplicable, RuleVerdict.Met, true)]
    [InlineData(17, true, null, RuleVerdict.NotApplicable, RuleVerdict.Undetermined, true)]
    [InlineData(17, false, "Köln", RuleVerdict.NotMet, RuleVerdict.NotApplicable, false)]
    [InlineData(18, false, null, RuleVerdict.Met, RuleVerdict.NotApplicable, false)]
    [InlineData(18, null, "Köln", RuleVerdict.Met, RuleVerdict.Undetermined, false)] // either way met
    [InlineData(17, null, "Kiel", RuleVerdict.NotMet, RuleVerdict.Undetermined, false)] // either way not met
    [InlineData(17, null, "Köln", RuleVerdict.Undetermined, RuleVerdict.Undetermined, false)]
    [InlineData(18, null, "Kiel", RuleVerdict.Undetermined, RuleVerdict.Undetermined, false)]
    [InlineData(18, null, null, RuleVerdict.Undetermined, RuleVerdict.Undetermined, false)]
    public void Evaluate_Exception_DisplacesOnlyWhereItSurelyApplies(
        int age, bool? inWork, string? town, RuleVerdict ofBase, RuleVerdict ofException, bool isDisplaced)
    {
        var book = new RuleBook<Learner>(
            new LearnerRule("BASE", Adult).Compile(),
            new LearnerRule("EXCEPTION", LearnerTerms.Town.Is("Köln")) { Scope = Working, ExceptionTo = "BASE" }.Compile());
        var findings = book.Evaluate(new() { Age = age, InWork = inWork, Town = town }, LearnerRule.On("2024-01-01")).ToList();

        Assert.Equal([ofBase, ofException], findings.Select(f => f.Verdict));
        Assert.Equal(isDisplaced ? "EXCEPTION" : null, findings[0].DisplacedBy?.Id);
        Assert.Null(findings[1].DisplacedBy);
    }

    [Fact]
    public void Evaluate_ExceptionWithoutScope_AlwaysDisplaces()
    {
        var book = new RuleBook<Learner>(
            new LearnerRule("BASE", Adult).Compile(), new LearnerRule("EXCEPTION", Working) { ExceptionTo = "BASE" }.Compile());
        Assert.Equal(RuleVerdict.NotApplicable, book.Evaluate(new(), LearnerRule.On("2024-01-01")).First().Verdict);
    }

    [Fact]
    public void Evaluate_ExceptionNotInForce_DisplacesNothing()
    {
        var book = new RuleBook<Learner>(
            new LearnerRule("BASE", Adult).Compile(),
            new LearnerRule("EXCEPTION", Working) { ExceptionTo = "BASE", From = "2025-01-01" }.Compile());
        Assert.Equal(RuleVerdict.Met, Assert.Single(book.Evaluate(new() { Age = 18 }, LearnerRule.On("2024-12-31"))).Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, book.Evaluate(new() { Age = 18 }, LearnerRule.On("2025-01-01")).First().Verdict);
    }

    // The exception is due later: while it is open whether it applies, a pending exception is another answer than a broken base.
    [Fact]
    public void Evaluate_OpenExceptionIsPending_TheBaseIsOpenToo()
    {
        var book = new RuleBook<Learner>(
            new LearnerRule("BASE", Adult).Compile(),
            new LearnerRule("EXCEPTION", Adult) { Scope = Working, Begun = LearnerTerms.Siblings.MoreThan(0), ExceptionTo = "BASE" }.Compile());
        RuleVerdict Base(int siblings) => book.Evaluate(new() { Age = 17, Siblings = siblings }, LearnerRule.On("2024-01-01")).First().Verdict;
        Assert.Equal(RuleVerdict.Undetermined, Base(0));
        Assert.Equal(RuleVerdict.NotMet, Base(1));
    }

    // An open exception that comes to the same verdict must not hide a second one that does not.
    [Fact]
    public void Evaluate_SeveralExceptions_TheOrderDoesNotMatter()
    {
        var rules = new[]
        {
            new LearnerRule("BASE", Adult),
            new LearnerRule("SAME", Adult) { Scope = Working, ExceptionTo = "BASE" },
            new LearnerRule("OTHER", !Adult) { Scope = LearnerTerms.Town.Is("Köln"), ExceptionTo = "BASE" },
        };
        foreach (var learner in new Learner[] { new() { Age = 18 }, new() { Age = 18, InWork = true }, new() { Age = 18, Town = "Köln" }, new() { Age = 18, Town = "Kiel" } })
        {
            var verdicts = new[] { rules, [rules[0], rules[2], rules[1]], [rules[2], rules[1], rules[0]] }
                .Select(order => new RuleBook<Learner>(order.Select(r => r.Compile())).Evaluate(learner, LearnerRule.On("2024-01-01")).Single(f => f.Rule.Id == "BASE"));
            Assert.Single(verdicts.Select(v => v.Verdict).Distinct());
        }
    }
}
