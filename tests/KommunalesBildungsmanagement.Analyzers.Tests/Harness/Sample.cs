namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>The frame around what a test is about.</summary>
internal static class Sample
{
    /// <summary>Usings and a subject.</summary>
    public const string Start = """
        using KommunalesBildungsmanagement.Rules;
        using NodaTime;
        using static KommunalesBildungsmanagement.Rules.Norms;

        public sealed record Person(int? Age);


        """;

    /// <summary>A rule set with these members.</summary>
    public static string RuleSet(string members) => Start + $$"""
        [RuleSet("SAMPLE")]
        public static partial class SampleRules
        {
        {{members}}
        }

        """;
}
