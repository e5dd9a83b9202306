namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class ValueSourceAnalyzerTests
{
    [Fact]
    public async Task ValueWithoutDocumentOrPlace_Triggers()
    {
        var reports = await Verify.Reports<ValueSourceAnalyzer>(Sample.RuleSet("""
                [Parameter("P")]
                [{|KBM1008:Value("0.1", "2021-01-01", "2021-12-31")|}]
                [{|KBM1008:Value("0.2", "2022-01-01", "2022-12-31", Document = "Förderrichtlinie")|}]
                [{|KBM1008:Value("0.3", "2023-01-01", Document = "…", Place = "Nr. 5")|}]
                public static partial decimal? Share(RuleContext context);
            """));
        Assert.Equal("Der Wert „0.1“ von „Share“ nennt nicht Dokument und Stelle; ergänzen Sie Document = \"…\", Place = \"…\"", reports[0].German());
        Assert.Equal("The value '0.2' of 'Share' does not name document and place; add Document = \"…\", Place = \"…\"", reports[1].English());
    }

    [Fact]
    public async Task ValueWithSource_DoesNotTrigger() => await Verify.Reports<ValueSourceAnalyzer>(Sample.RuleSet("""
            [Parameter("P"), Value("0.1", "2021-01-01", Document = "Förderrichtlinie", Place = "Nr. 5.2")]
            public static partial decimal? Share(RuleContext context);
        """));
}
