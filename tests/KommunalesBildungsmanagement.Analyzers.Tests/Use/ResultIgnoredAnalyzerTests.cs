namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class ResultIgnoredAnalyzerTests
{
    private const string Usings = """
        using System.Linq;
        using KommunalesBildungsmanagement.Matching;
        using KommunalesBildungsmanagement.Offerings;
        using KommunalesBildungsmanagement.Profiles;
        using KommunalesBildungsmanagement.Rules;
        using KommunalesBildungsmanagement.Territories;

        """;

    [Fact]
    public async Task IgnoredReading_Triggers()
    {
        var reports = await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
            class Host { void Import(string text) { {|KBM8001:TerritoryKey.Read(text)|}; } }
            """);
        Assert.Equal("Das Ergebnis von „Read“ (Reading) wird nicht verwendet", reports[0].German());
        Assert.Equal("The result of 'Read' (Reading) is ignored", reports[0].English());
    }

    [Fact]
    public async Task IgnoredTruthExplanationAndMatch_Trigger() => await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
        class Host
        {
            void Advise(PersonProfile person, LearningOffering offering, MatchingContext context)
            {
                {|KBM8001:ProfileTerms.Age.AtLeast(16).Evaluate(person)|};
                {|KBM8001:ProfileTerms.Age.AtLeast(16).Explain(person)|};
                {|KBM8001:NaiveMatcher.Match(person, offering, context)|};
            }
        }
        """);

    [Fact]
    public async Task UsedDiscardedOrOtherResults_DoesNotTrigger() => await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
        class Host
        {
            bool Use(PersonProfile person) => ProfileTerms.Age.AtLeast(16).Evaluate(person).IsTrue;

            void WarmUp(PersonProfile person)
            {
                _ = ProfileTerms.Age.AtLeast(16).Evaluate(person);
                person.ToString();
                TerritoryKey.Parse("09762");
            }
        }
        """);

    [Fact]
    public async Task IgnoredVerdictsAwaitsAndMarkedTypes_Triggers() => await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
        [ResultMatters] public record Receipt;
        public sealed record Special : Receipt;

        class Host
        {
            Special Pay() => new();
            System.Threading.Tasks.Task<Truth> Ask() => System.Threading.Tasks.Task.FromResult(Truth.Unknown);

            async System.Threading.Tasks.Task Advise(CompiledRule<PersonProfile>? rule, PersonProfile person, RuleContext context)
            {
                {|KBM8001:rule!.Evaluate(person, context)|};
                {|KBM8001:rule?.Evaluate(person, context)|};
                {|KBM8001:rule?.Explain(person, context)|};
                {|KBM8001:await Ask()|};
                {|KBM8001:await Ask().ConfigureAwait(false)|};
                {|KBM8001:Pay()|};
            }
        }
        """);

    [Fact]
    public async Task WhatIsOnlyHandedBack_DoesNotTrigger() => await Verify.Reports<ResultIgnoredAnalyzer>(Usings + """
        class Host
        {
            async System.Threading.Tasks.Task Keep(System.Collections.Generic.Queue<MatchResult> queue, System.Threading.Tasks.Task work)
            {
                queue.Dequeue();
                queue.FirstOrDefault();
                await work;
                await work.ConfigureAwait(false);
            }
        }
        """);
}
