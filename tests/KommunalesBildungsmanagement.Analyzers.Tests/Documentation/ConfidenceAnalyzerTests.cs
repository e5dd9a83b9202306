namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class ConfidenceAnalyzerTests
{
    [Fact]
    public async Task UnverifiedSource_Triggers()
    {
        var reports = await Verify.Reports<ConfidenceAnalyzer>(Sample.RuleSet("""
                [Rule("R", RuleKind.Eligibility), Cite("ANBest-P", "Nr. 6", Confidence = {|KBM1007:Confidence.Unverified|})]
                public static Norm A(Person p) => p.Age >= 16;

                [Parameter("P"), Value("16", "2024-01-01", Confidence = {|KBM1007:Confidence.Unverified|})]
                public static partial int? B(RuleContext context);
            """));
        Assert.Equal("Die Quelle von „R“ ist nicht geprüft; eine Ablehnung darf sich nicht darauf stützen", reports[0].German());
        Assert.Equal("The source of 'P' is unverified; it must not be the ground for a refusal", reports[1].English());
    }

    [Theory]
    [InlineData("Confidence = {|KBM1009:Confidence.Inferred|}")]
    [InlineData("Confidence = {|KBM1009:{|KBM1007:Confidence.Unverified|}|}")]
    public Task ErrorOnAWeakSource_Triggers(string confidence) => Verify.Reports<ConfidenceAnalyzer>(Sample.RuleSet($$"""
            [Rule("R", RuleKind.Eligibility, Severity = RuleSeverity.Error), Cite("ANBest-P", "Nr. 6", {{confidence}})]
            public static Norm A(Person p) => p.Age >= 16;
        """));

    [Fact]
    public Task ErrorOnAnUnstatedSource_Triggers() => Verify.Reports<ConfidenceAnalyzer>(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility, Severity = RuleSeverity.Error), Cite("BHO", "§ 44", Confidence = Confidence.Read), {|KBM1009:Cite("X", "Nr. 6")|}]
            public static Norm A(Person p) => p.Age >= 16;
        """));

    [Theory]
    [InlineData("Error", "Read")]
    [InlineData("Error", "Reported")]
    [InlineData("Warning", "Inferred")]
    public Task SeverityThatItsSourceCarries_DoesNotTrigger(string severity, string confidence) => Verify.Reports<ConfidenceAnalyzer>(Sample.RuleSet($$"""
            [Rule("R", RuleKind.Eligibility, Severity = RuleSeverity.{{severity}}), Cite("ANBest-P", "Nr. 6", Confidence = Confidence.{{confidence}})]
            public static Norm A(Person p) => p.Age >= 16;
        """));

    [Fact]
    public async Task OtherSources_DoesNotTrigger() => await Verify.Reports<ConfidenceAnalyzer>(Sample.RuleSet("""
            [Rule("R", RuleKind.Eligibility), Cite("ANBest-P", "Nr. 6", Confidence = Confidence.Read), Cite("BNBest", "Nr. 1")]
            public static Norm A(Person p) => p.Age >= 16;
        """));
}
