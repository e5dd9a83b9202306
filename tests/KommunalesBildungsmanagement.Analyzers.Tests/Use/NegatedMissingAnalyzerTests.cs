namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class NegatedMissingAnalyzerTests
{
    [Fact]
    public async Task NegatedComparisonWithAMissingValue_Triggers()
    {
        var reports = await Verify.Reports<NegatedMissingAnalyzer>(Host("""
                public static bool A(Person p) => {|KBM2008:!(p.Age >= 16)|};
                public static bool B(Person? p) => p is null || {|KBM2008:!(16 > (p!.Age))|};
                public static bool C(Person p) => p.Age is 3 || {|KBM2008:p.Age is not >= 16|};
                public static bool D(Person? p) => {|KBM2008:!(p?.Age < 16)|};
                public static int E(System.Collections.Generic.List<Person> all) => all.FindAll(p => {|KBM2008:!(p.Age < 16)|}).Count;
                public static bool F(Person p) { if (p.Age is null && p.IsOpen) return false; return {|KBM2008:!(p.Age <= 3)|}; }
            """));
        Assert.Equal(
            "„!(p.Age >= 16)“ ist auch wahr, wenn „Age“ fehlt; unbekannt ist nicht nein: die Regel verwenden oder erst fragen, ob der Wert vorliegt",
            reports[0].German());
        Assert.Equal(
            "'!(p.Age >= 16)' is true when 'Age' is missing; unknown is not no: use the rule, or ask first whether there is a value",
            reports[0].English());
    }

    [Fact]
    public Task WhatCannotBeMissingOrIsAskedFor_DoesNotTrigger() => Verify.Reports<NegatedMissingAnalyzer>(Host("""
            public static bool A(Person p) => p.Age is not null && !(p.Age >= 16);
            public static bool B(Person p) => p.Age.HasValue && p.Age is not >= 16;
            public static bool C(Person p) { if (p.Age is null) return false; return !(p.Age < 16); }
            public static bool D(Person p) => !(p.Members >= 16) && p.Age < 16 && !(p.Age == 16) && p.Age != 3 && p.Age is not 4;
            public static bool E(Animal p) => !(p.Age >= 16);
            public static bool F(int? age) => !(age >= 16);
            public static bool G(Person p) => p.Age is int age && !(age >= 16) && !(p.Age!.Value >= 16);
            public static bool H(Person p) => !p.IsOpen;
        """));

    [Fact]
    public Task RulesAndConditions_DoesNotTrigger() => Verify.Reports<NegatedMissingAnalyzer>(Host("""
            [Rule("B", RuleKind.Eligibility), InForce("2024-01-01")] public static Norm Young(Person p) => !(p.Age >= 16) && p.Age is not >= 12;
            [Condition] public static bool Old(Person p) => !(p.Age <= 16);
        """));

    private static string Host(string members) => $$"""
        #nullable enable
        using KommunalesBildungsmanagement.Rules;

        public sealed record Person(int? Age, int Members, bool IsOpen);

        public sealed record Animal(int? Age);

        [RuleSet("SAMPLE")]
        public static partial class SampleRules
        {
            [Rule("A", RuleKind.Eligibility), InForce("2024-01-01")] public static Norm Adult(Person p) => p.Age >= 18;
        {{members}}
        }
        """;
}
