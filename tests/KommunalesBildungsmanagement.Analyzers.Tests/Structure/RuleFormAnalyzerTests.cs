namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class RuleFormAnalyzerTests
{
    [Fact]
    public async Task Statements_Triggers()
    {
        var reports = await Verify.Reports<RuleFormAnalyzer>(Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)]
                public static Norm {|KBM0002:A|}(Person p) { return p.Age >= 16; }

                [Condition]
                public static bool {|KBM0002:B|}(Person p)
                {
                    var age = p.Age;
                    return age >= 16;
                }
            """));
        Assert.Equal("„A“ muss ein einziger Ausdruck sein: schreiben Sie „=> Bedingung;“ statt Anweisungen", reports[0].German());
        Assert.Equal("'B' must be one expression: write '=> condition;' instead of statements", reports[1].English());
    }

    [Fact]
    public async Task SignatureOfRuleOrCondition_Triggers()
    {
        var reports = await Verify.Reports<RuleFormAnalyzer>(Sample.Start + """
            [RuleSet("SAMPLE")]
            public partial class SampleRules
            {
                [Rule("A", RuleKind.Eligibility)] public Norm {|KBM0003:A|}(Person p) => p.Age >= 16;
                [Rule("B", RuleKind.Eligibility)] public static Norm {|KBM0003:B|}() => true;
                [Rule("C", RuleKind.Eligibility)] public static Norm {|KBM0003:C|}(RuleContext c) => true;
                [Rule("D", RuleKind.Eligibility)] public static Norm {|KBM0003:D|}(Person p, Person q) => true;
                [Rule("E", RuleKind.Eligibility)] public static Norm {|KBM0003:E|}<T>(T p) => true;
                [Rule("F", RuleKind.Eligibility)] public static int {|KBM0003:F|}(Person p) => 1;
                [Rule("G", RuleKind.Eligibility)] public static Norm {|KBM0003:G|}(in Person p) => true;
                [Condition] public static Norm {|KBM0003:H|}(Person p) => true;
                [Condition] public static bool {|KBM0003:I|}() => true;
                public static bool J { [Rule("J", RuleKind.Eligibility)] {|KBM0003:get|} => true; }
                public static class Inner { [Rule("K", RuleKind.Eligibility)] public static Norm {|KBM0003:K|}(Person p) => true; }
            }

            public static class Generic<T> { [Rule("L", RuleKind.Eligibility)] public static Norm {|KBM0003:L|}(T p) => true; }
            """);
        Assert.Equal(
            "Die Signatur von „A“ passt nicht: sie ist nicht statisch; erwartet wird „static Norm Name(Subject subject[, RuleContext context])“",
            reports[0].German());
        Assert.Equal(
            "The signature of 'H' does not fit: its result has another type; expected is 'static bool Name(Subject subject, …)'",
            reports[7].English());
    }

    [Fact]
    public async Task NameThatIsTaken_Triggers()
    {
        var reports = await Verify.Reports<RuleFormAnalyzer>(Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)] public static Norm {|KBM0003:A|}(Person p) => p.Age >= 16;
                [Rule("B", RuleKind.Eligibility)] public static Norm {|KBM0003:A|}(RuleSetAttribute r) => r.Id == "";
                [Rule("C", RuleKind.Eligibility)] public static Norm {|KBM0003:ForPerson|}(Person p) => p.Age >= 16;
                [Rule("D", RuleKind.Eligibility)] public static Norm {|KBM0003:Catalogue|}(Person p) => p.Age >= 16;
                [Rule("E", RuleKind.Eligibility)] public static Norm {|KBM0003:E|}(Person[] p) => true;
            """));
        Assert.Equal(
            "The signature of 'A' does not fit: its name is taken, by another rule of the class or by a member of 'Compiled'; "
                + "expected is 'static Norm Name(Subject subject[, RuleContext context])'",
            reports[0].English());
    }

    [Fact]
    public async Task SignatureOfParameter_Triggers() => await Verify.Reports<RuleFormAnalyzer>(Sample.RuleSet("""
            [Parameter("A")] public static decimal? {|KBM0003:A|}(RuleContext c) => 1;
            [Parameter("B")] public static partial decimal? {|KBM0003:B|}();
            [Parameter("C")] public static partial decimal {|KBM0003:C|}(RuleContext c);
            [Parameter("D")] public static partial string? {|KBM0003:D|}(RuleContext c);
            [Parameter("E")] public static partial decimal? {|KBM0003:E|}(Person p);
        """));

    [Fact]
    public async Task FormsOfTheLanguage_DoesNotTrigger() => await Verify.Reports<RuleFormAnalyzer>(Sample.RuleSet("""
            [Rule("A", RuleKind.Eligibility)] public static Norm A(Person p) => p.Age >= 16;
            [Rule("B", RuleKind.Eligibility)] public static bool B(Person p, RuleContext c) => p.Age >= 16;
            [Rule("C", RuleKind.Eligibility)] internal static Norm C(Person? p, RuleContext c) => When(p!.Age >= 16).Must(D(p, 1));
            [Condition] public static bool D(Person p, int count) => p.Age >= 16;
            [Parameter("E")] public static partial decimal? E(RuleContext context);
            [Parameter("F")] public static partial int? F(RuleContext context);
            [Parameter("G")] internal static partial LocalDate? G(RuleContext context);
            public static int Other() { return 1; }
        """));

    [Fact]
    public async Task HalfTypedCode_DoesNotTrigger() => await Verify.Reports<RuleFormAnalyzer>(new Host(Sample.RuleSet("""
            [Rule("A", RuleKind.Eligibility)] public static Missing A(Unknown p) => p.
            [Rule()] public static Norm B(Person p);
            [Parameter] public static partial Missing? C(RuleContext context);
        """)) { AllowedErrors = ["*"] });
}
