namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class RuleVersionsAnalyzerTests
{
    [Fact]
    public async Task InvalidPeriod_Triggers()
    {
        var reports = await Verify.Reports<RuleVersionsAnalyzer>(Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility)] public static Norm {|KBM3001:A|}(Person p) => true;
                [Rule("B", RuleKind.Eligibility), {|KBM3001:InForce("2024-02-30")|}] public static Norm B(Person p) => true;
                [Rule("C", RuleKind.Eligibility), {|KBM3001:InForce("1.2.2024")|}] public static Norm C(Person p) => true;
                [Rule("D", RuleKind.Eligibility), {|KBM3001:InForce("2024-01-01", "2023-12-31")|}] public static Norm D(Person p) => true;
                [Rule("E", RuleKind.Eligibility), {|KBM3001:InForce("2024-01-01", "")|}] public static Norm E(Person p) => true;
                [Rule("F", RuleKind.Eligibility), {|KBM3001:InForce("2024")|}] public static Norm F(Person p) => true;
            """));
        Assert.Equal(
            [
                "Der Geltungszeitraum ist ungültig: „A“ trägt kein [InForce]; schreiben Sie [InForce(\"yyyy-MM-dd\")]",
                "Der Geltungszeitraum ist ungültig: den Tag „2024-02-30“ gibt es nicht; der letzte Tag dieses Monats ist der 2024-02-29",
                "Der Geltungszeitraum ist ungültig: „1.2.2024“ hat nicht die Form yyyy-MM-dd; schreiben Sie „2024-02-01“",
                "Der Geltungszeitraum ist ungültig: der letzte Tag 2023-12-31 liegt vor dem ersten Tag 2024-01-01; beide zählen mit",
                "Der Geltungszeitraum ist ungültig: ein Tag fehlt; schreiben Sie ihn in der Form yyyy-MM-dd",
                "Der Geltungszeitraum ist ungültig: „2024“ ist kein Tag; schreiben Sie ihn in der Form yyyy-MM-dd",
            ],
            reports.Select(r => r.German()));
        Assert.Equal(
            "The period of validity is invalid: there is no day '2024-02-30'; the last day of that month is 2024-02-29", reports[1].English());
    }

    [Fact]
    public async Task OverlappingVersions_Triggers()
    {
        var reports = await Verify.Reports<RuleVersionsAnalyzer>(Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2024-12-31")] public static Norm One(Person p) => true;
                [Rule("A", RuleKind.Eligibility), {|KBM3002:InForce("2024-12-31", "2025-12-31")|}] public static Norm Two(Person p) => true;
                [Rule("A", RuleKind.Eligibility), {|KBM3002:InForce("2025-01-01")|}] public static Norm Three(Person p) => true;
                [Rule("B", RuleKind.Eligibility), {|KBM3002:InForce("2024-01-01")|}] public static Norm Four(Person p) => true;
                [Rule("B", RuleKind.Eligibility), InForce("2023-01-01")] public static Norm Five(Person p) => true;
            """));
        Assert.Equal("Die Fassungen „One“ und „Two“ der Regel „A“ gelten gleichzeitig: 2024-12-31", reports[0].German());
        Assert.Equal("The versions 'Two' and 'Three' of the rule 'A' are in force at the same time: 2025-01-01 to 2025-12-31", reports[1].English());
        Assert.Equal("Die Fassungen „Five“ und „Four“ der Regel „B“ gelten gleichzeitig: ab 2024-01-01", reports[2].German());
    }

    [Fact]
    public async Task GapBetweenVersions_Triggers()
    {
        var reports = await Verify.Reports<RuleVersionsAnalyzer>(new Host(
            Sample.RuleSet("""    [Rule("A", RuleKind.Retention), InForce("2020-01-01", "2024-12-29")] public static bool One(Person p) => true;"""),
            """
            using KommunalesBildungsmanagement.Rules;

            partial class SampleRules
            {
                [Rule("A", RuleKind.Eligibility), {|KBM3003:InForce("2025-01-01")|}] public static Norm Two(Person p) => true;
            }
            """));
        Assert.Equal(
            "Von der Regel „A“ gilt keine Fassung: 2024-12-30 bis 2024-12-31; schließen Sie die Lücke oder erklären Sie sie mit [NotInForce]",
            reports[0].German());
        Assert.Equal(
            "No version of the rule 'A' is in force: 2024-12-30 to 2024-12-31; close the gap or state it with [NotInForce]", reports[0].English());
    }

    [Fact]
    public async Task GapThatIsOnlyPartlyStated_Triggers()
    {
        var reports = await Verify.Reports<RuleVersionsAnalyzer>(Sample.RuleSet("""
                [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2020-12-31")] public static Norm One(Person p) => true;
                [Rule("A", RuleKind.Eligibility), {|KBM3003:InForce("2023-01-01")|}] public static Norm Two(Person p) => true;
            """).Replace(
                "[RuleSet",
                """[NotInForce("A", "2021-01-01", "2021-06-30", "x"), NotInForce("A", "2022-07-01", "2022-12-31", "x")]""" + "\n[RuleSet",
                StringComparison.Ordinal));
        Assert.Contains("2021-07-01 to 2022-06-30", reports[0].English(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotInForceWithoutGap_Triggers()
    {
        var reports = await Verify.Reports<RuleVersionsAnalyzer>(Sample.Start + """
            [RuleSet("SAMPLE")]
            [{|KBM3010:NotInForce("B", "2021-01-01", "2021-12-31", "x")|}]
            [{|KBM3010:NotInForce("A", "2020-12-31", "2021-12-31", "x")|}]
            [{|KBM3010:NotInForce("A", "2021-01-01", "2021-12-31", "…")|}]
            [{|KBM3001:NotInForce("A", "2021-01-01", "2021-02-29", "x")|}]
            public static partial class SampleRules
            {
                [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2020-12-31")] public static Norm One(Person p) => true;
                [Rule("A", RuleKind.Eligibility), InForce("2022-01-01")] public static Norm Two(Person p) => true;
            }
            """);
        Assert.Equal(
            [
                "Die Angabe in [NotInForce] ist nicht schlüssig: das Regelwerk hat keine Regel „B“",
                "Die Angabe in [NotInForce] ist nicht schlüssig: in dieser Zeit gilt die Fassung „One“",
                "Die Angabe in [NotInForce] ist nicht schlüssig: der Grund fehlt oder lautet noch „…“",
                "Der Geltungszeitraum ist ungültig: den Tag „2021-02-29“ gibt es nicht; der letzte Tag dieses Monats ist der 2021-02-28",
            ],
            reports.Select(r => r.German()));
        Assert.Equal("[NotInForce] does not make sense: the rule set has no rule 'B'", reports[0].English());
    }

    [Fact]
    public async Task VersionsThatFollowOneAnother_DoesNotTrigger() => await Verify.Reports<RuleVersionsAnalyzer>(Sample.Start + """
        [RuleSet("SAMPLE"), NotInForce("A", "2026-01-01", "2026-12-31", "Haushaltssperre")]
        public static partial class SampleRules
        {
            [Rule("A", RuleKind.Eligibility), InForce("2027-01-01")] public static Norm Three(Person p) => true;
            [Rule("A", RuleKind.Eligibility), InForce("2024-03-01", "2025-12-31")] public static Norm Two(Person p) => true;
            [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", "2024-02-29")] public static Norm One(Person p) => true;
            [Rule("B", RuleKind.Eligibility), InForce("2020-01-01", "9999-12-31")] public static Norm Four(Person p) => true;
            [Condition] public static bool Five(Person p) => true;
        }
        """);

    [Fact]
    public async Task HalfTypedCode_DoesNotTrigger() => await Verify.Reports<RuleVersionsAnalyzer>(new Host(Sample.Start + """
        [RuleSet, NotInForce("A"), NotInForce(null!, "2020-01-01", "2020-12-31", "x"), NotInForce("A", "", Missing, "x")]
        public static partial class SampleRules
        {
            [Rule("A", RuleKind.Eligibility), InForce] public static Norm One(Person p) => true;
            [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", )] public static Norm Two(Person p) => true;
            [Rule("A", RuleKind.Eligibility), InForce("2020-01-01", Missing.End)] public static Norm Three(Person p) => true;
            [Rule(null, RuleKind.Eligibility)] public static Norm Four(Person p) => true;
            [Rule] public static Norm Five(Person p) => true;
        }
        """) { AllowedErrors = ["*"] });
}
