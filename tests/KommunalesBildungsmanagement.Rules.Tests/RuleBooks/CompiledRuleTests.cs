using System.Text.Json.Nodes;

namespace KommunalesBildungsmanagement.Rules.Tests.RuleBooks;

public sealed class CompiledRuleTests
{
    private static readonly RuleContext Context = LearnerRule.On("2024-06-01");

    [Fact]
    public void Conditions_WithoutContext_AreReadOnce()
    {
        var rule = new Edited(new LearnerRule("AGE", LearnerTerms.Age.AtLeast(16)).Data());
        Assert.Same(rule.Rule.Conditions(Context), rule.Rule.Conditions(LearnerRule.On("2030-01-01")));
        Assert.Same(rule.Rule.Entry, rule.Rule.Entry);
    }

    [Fact]
    public void Conditions_ThatReadTheContext_AreReadForEachContext()
    {
        var data = new LearnerRule("AGE", LearnerTerms.Age.AtLeast(16)).Data();
        data["readsContext"] = true;
        var rule = new Edited(data);
        var first = rule.Rule.Conditions(Context);
        Assert.Same(first, rule.Rule.Conditions(Context));
        Assert.NotSame(first, rule.Rule.Conditions(LearnerRule.On("2030-01-01")));
        Assert.Equal(2, rule.TermsMade);
    }

    // What "dotnet watch" does: the literal in the generated method is another one, the static rule is the same.
    [Fact]
    public void DataChanged_EverythingIsReadAnew()
    {
        var edited = new Edited(new LearnerRule("AGE", LearnerTerms.Age.AtLeast(16)).Data());
        var (rule, learner) = (edited.Rule, new Learner { Age = 16 });
        Assert.Equal(RuleVerdict.Met, rule.Conditions(Context).Evaluate(learner));

        var changed = new LearnerRule("AGE", LearnerTerms.Age.AtLeast(17)) { From = "2024-02-01" }.Data();
        changed["de"] = "Neuer Satz.";
        edited.Data = changed.ToJsonString();

        Assert.Equal(RuleVerdict.NotMet, rule.Conditions(Context).Evaluate(learner));
        Assert.Equal(("Neuer Satz.", "AGE (2024-02-01)"), (rule.Entry.Text.German, rule.ToString()));
        Assert.Same(rule.Conditions(Context), rule.Conditions(Context));
    }

    [Fact]
    public void Expressions_AreThoseOfTheConditions()
    {
        var rule = new LearnerRule("AGE", LearnerTerms.Age.AtLeast(16)) { Scope = LearnerTerms.InWork.Is(true) }.Compile();
        var (met, violated) = (rule.SurelyMet(Context).Compile(), rule.SurelyViolated(Context).Compile());
        Learner[] learners = [new(), new() { Age = 16 }, new() { Age = 16, InWork = true }, new() { Age = 15, InWork = true }, new() { Age = 15, InWork = false }];
        Assert.All(learners, l =>
        {
            Assert.Equal(rule.Evaluate(l, Context) == RuleVerdict.Met, met(l));
            Assert.Equal(rule.Evaluate(l, Context) == RuleVerdict.NotMet, violated(l));
        });
    }

    [Fact]
    public void Data_NameATermThatIsNotThere_TellsTheRuleAndTheProblem()
    {
        var data = new LearnerRule("AGE", LearnerTerms.Age.AtLeast(16)).Data();
        data["requirement"] = JsonNode.Parse("""{"term": "shoeSize", "atLeast": 42}""");
        Fails();
        data["terms"] = new JsonArray("shoeSize");
        Fails();

        void Fails()
        {
            var thrown = Assert.Throws<InvalidOperationException>(() => new Edited(data).Rule.Conditions(Context));
            Assert.Contains("AGE (2024-01-01)", thrown.Message, StringComparison.Ordinal);
            Assert.Contains("shoeSize", thrown.Message, StringComparison.Ordinal);
        }
    }

    private sealed class Edited
    {
        public Edited(JsonObject data)
        {
            Data = data.ToJsonString();
            Rule = new(() => Data, Terms, (_, _) => RuleVerdict.Undetermined);
        }

        public string Data { get; set; }

        public CompiledRule<Learner> Rule { get; }

        public int TermsMade { get; private set; }

        private Term<Learner>? Terms(string name, RuleContext context)
        {
            TermsMade++;
            return LearnerRule.Term(name, context);
        }
    }
}
