namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class IdAnalyzerTests
{
    [Fact]
    public async Task MalformedIds_Triggers()
    {
        var reports = await Verify.Reports<IdAnalyzer>(Sample.Start + """
            [RuleSet({|KBM0005:"Sample"|})]
            public static partial class SampleRules
            {
                [Rule({|KBM0005:"a-1"|}, RuleKind.Eligibility)] public static Norm A(Person p) => p.Age >= 16;
                [Rule(kind: RuleKind.Eligibility, id: {|KBM0005:"B 1"|})] public static Norm B(Person p) => p.Age >= 16;
                [Rule({|KBM0005:"C-"|}, RuleKind.Eligibility)] public static Norm C(Person p) => p.Age >= 16;
                [Parameter({|KBM0005:""|})] public static partial int? D(RuleContext context);
            }
            """);
        Assert.Equal("Die Kennung „Sample“ entspricht nicht dem Muster „[A-Z0-9]+([.-][A-Z0-9]+)*“", reports[0].German());
        Assert.Equal("The id 'a-1' does not match the pattern '[A-Z0-9]+([.-][A-Z0-9]+)*'", reports[1].English());
    }

    [Fact]
    public async Task PatternOfTheHost_Triggers() => await Verify.Reports<IdAnalyzer>(
        new Host(Sample.RuleSet("""    [Rule({|KBM0005:"A-1"|}, RuleKind.Eligibility)] public static Norm A(Person p) => p.Age >= 16;""")
            .Replace("\"SAMPLE\"", "\"KBM/sample\"", StringComparison.Ordinal)) { Config = [("kbm.rule_id_pattern", "KBM/[a-z]+")] });

    [Theory]
    [InlineData("(")]
    [InlineData("a(b|")]
    public async Task PatternThatIsNone_Triggers(string pattern) => await Verify.Reports<IdAnalyzer>(
        new Host(Sample.Start + """[RuleSet({|KBM0005:"SAMPLE"|})] public static partial class SampleRules;""")
        {
            Config = [("kbm.rule_id_pattern", pattern)],
        });

    [Fact]
    public async Task AgreedForm_DoesNotTrigger() => await Verify.Reports<IdAnalyzer>(Sample.RuleSet("""
            [Rule("ANBEST-GK-6.1", RuleKind.Eligibility)] public static Norm A(Person p) => p.Age >= 16;
            [Parameter("B1")] public static partial int? B(RuleContext context);
        """));

    [Fact]
    public async Task HalfTypedCode_DoesNotTrigger() => await Verify.Reports<IdAnalyzer>(new Host(Sample.RuleSet("""
            [Rule] public static Norm A(Person p) => p.Age >= 16;
            [Rule(null, RuleKind.Eligibility)] public static Norm B(Person p) => p.Age >= 16;
            [Rule(Missing.Id, RuleKind.)] public static Norm C(Person p) => p.Age >= 16;
            [Parameter(]
        """)) { AllowedErrors = ["*"] });
}
