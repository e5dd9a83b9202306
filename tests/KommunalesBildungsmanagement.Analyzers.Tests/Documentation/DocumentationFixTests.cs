using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class DocumentationFixTests
{
    [Fact]
    public Task Citation_IsInsertedAfterRuleAndTexts() => VerifyFix.Run<CitationAnalyzer, AddCitationFix>(
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)]
                [Text("de", "Mindestens 16."), Text("en", "At least 16.")]
                [InForce("2024-01-01")]
                public static Norm {|KBM1001:A|}(Person p) => p.Age >= 16;

                // Kept.
                [Rule("B", RuleKind.Eligibility)] public static Norm {|KBM1001:B|}(Person p) => p.Age >= 16;

                [Rule("C", RuleKind.Eligibility)] // Kept.
                public static Norm {|KBM1001:C|}(Person p) => p.Age >= 16;
            """),
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)]
                [Text("de", "Mindestens 16."), Text("en", "At least 16.")]
                [Cite("…", "…")]
                [InForce("2024-01-01")]
                public static Norm A(Person p) => p.Age >= 16;

                // Kept.
                [Rule("B", RuleKind.Eligibility)] [Cite("…", "…")] public static Norm B(Person p) => p.Age >= 16;

                [Rule("C", RuleKind.Eligibility)] [Cite("…", "…")] // Kept.
                public static Norm C(Person p) => p.Age >= 16;
            """));

    [Fact]
    public Task Texts_AreInsertedForEachLanguage() => VerifyFix.Run<TextAnalyzer, AddTextFix>(
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)]
                [Cite("Konzept", "1")]
                public static Norm {|KBM1002:A|}(Person p) => p.Age >= 16;

                [KommunalesBildungsmanagement.Rules.Rule("B", RuleKind.Eligibility)]
                [KommunalesBildungsmanagement.Rules.Text("de", "Mindestens 16.")]
                public static Norm {|KBM1002:B|}(Person p) => p.Age >= 16;
            """),
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)]
                [Text("de", "…")]
                [Text("en", "…")]
                [Cite("Konzept", "1")]
                public static Norm A(Person p) => p.Age >= 16;

                [KommunalesBildungsmanagement.Rules.Rule("B", RuleKind.Eligibility)]
                [KommunalesBildungsmanagement.Rules.Text("de", "Mindestens 16.")]
                [KommunalesBildungsmanagement.Rules.Text("en", "…")]
                public static Norm B(Person p) => p.Age >= 16;
            """));

    [Fact]
    public async Task InsertedStubs_AreReported()
    {
        await Verify.Reports<TextAnalyzer>(Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), Text("de", {|KBM1002:"…"|}), Text("en", {|KBM1002:"…"|})]
                public static Norm A(Person p) => p.Age >= 16;
            """));
        await Verify.Reports<CitationAnalyzer>(Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), {|KBM1003:Cite("…", "…")|}]
                public static Norm A(Person p) => p.Age >= 16;
            """));
    }

    [Fact]
    public Task BlankText_IsLeftToAPerson() => VerifyFix.NotOffered<TextAnalyzer, AddTextFix>(Sample.RuleSet("""
            [Rule("A", RuleKind.Eligibility), Text("de", {|KBM1002:""|}), Text("en", {|KBM1002:"…"|})]
            public static Norm A(Person p) => p.Age >= 16;
        """));

    [Fact]
    public Task NearestSource_IsWritten() => VerifyFix.Run<SourceRegisterAnalyzer, NearestNameFix>(
        Registered("""
                [Rule("A", RuleKind.Eligibility), Cite({|KBM1006:"ANBest-Pp"|}, "Nr. 6"), Cite({|KBM1006:"Haushaltssatzung"|}, "§ 1")]
                public static Norm A(Person p) => p.Age >= 16;

                [Parameter("B"), Value("1", "2024-01-01", Document = {|KBM1006:"anbest-p"|}, Place = "Nr. 1")]
                public static partial int? B(RuleContext context);
            """),
        Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), Cite("ANBest-P", "Nr. 6"), Cite("Haushaltssatzung", "§ 1")]
                public static Norm A(Person p) => p.Age >= 16;

                [Parameter("B"), Value("1", "2024-01-01", Document = "ANBest-P", Place = "Nr. 1")]
                public static partial int? B(RuleContext context);
            """));

    private static Host Registered(string members) => new(Sample.RuleSet(members)) { Files = [("kbm.sources.txt", "ANBest-P\n")] };
}
