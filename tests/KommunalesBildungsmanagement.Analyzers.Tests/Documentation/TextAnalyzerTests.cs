namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class TextAnalyzerTests
{
    [Fact]
    public async Task MissingText_Triggers()
    {
        var reports = await Verify.Reports<TextAnalyzer>(Sample.RuleSet("""
                [Rule("R-1", RuleKind.Eligibility)] public static Norm {|KBM1002:A|}(Person p) => p.Age >= 16;
                [Rule("R-2", RuleKind.Eligibility), Text("de", "Mindestens 16.")] public static Norm {|KBM1002:B|}(Person p) => p.Age >= 16;
            """));
        Assert.Equal("Der Text der Regel „R-1“ fehlt oder ist noch leer: de, en", reports[0].German());
        Assert.Equal("The text of the rule 'R-2' is missing or still blank: en", reports[1].English());
    }

    [Fact]
    public async Task BlankTextOrStub_Triggers() => await Verify.Reports<TextAnalyzer>(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility), Text("de", {|KBM1002:"  "|}), Text("en", {|KBM1002:"…"|})]
            public static Norm A(Person p) => p.Age >= 16;
        """));

    [Fact]
    public async Task LanguageOfTheHost_Triggers() => await Verify.Reports<TextAnalyzer>(new Host(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility), Text("de", "Mindestens 16."), Text("en", "At least 16.")]
            public static Norm {|KBM1002:A|}(Person p) => p.Age >= 16;
        """)) { Config = [("kbm.rule_text_languages", "de, uk")] });

    [Fact]
    public async Task TextInEveryLanguage_DoesNotTrigger() => await Verify.Reports<TextAnalyzer>(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility), Text("de", "Mindestens 16."), Text("en", "At least 16.")]
            public static Norm A(Person p) => p.Age >= 16;

            [Condition] public static bool B(Person p) => p.Age >= 16;
        """));

    [Fact]
    public async Task HalfTypedCode_DoesNotTrigger() => await Verify.Reports<TextAnalyzer>(new Host(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility), Text("de", ), Text()] public static Norm A(Person p) => p.Age >= 16;
            [Rule("R", RuleKind.Eligibility), Text(Missing, "x")] public static Norm B(Person p) => p.Age >= 16;
        """)) { AllowedErrors = ["*"] });
}
