namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class MixedUnitsAnalyzerTests
{
    private const string Subject = """
        using KommunalesBildungsmanagement.Rules;

        public sealed record Grant([property: Unit("EUR")] decimal Total, [Unit("EUR-cent")] decimal Cents, [property: Unit("percent")] decimal Share)
        {
            [Unit("ratio")] public decimal? Ratio { get; init; }
            [Unit("€")] public decimal Own { get; set; }
            public decimal Plain { get; init; }
        }

        """;

    [Fact]
    public async Task DifferentUnits_Triggers()
    {
        var reports = await Verify.Reports<MixedUnitsAnalyzer>(Subject + """
            class Host
            {
                bool Compare(Grant g) => {|KBM5004:g.Total > g.Cents|} || {|KBM5004:g.Ratio >= g.Share|};
                decimal Add(Grant g) => {|KBM5004:g.Total + g.Cents|};
                decimal Subtract(Grant g) => {|KBM5004:(g.Total + g.Own) - g.Cents|};
                void Assign(Grant g) { {|KBM5004:g.Own = g.Cents|}; {|KBM5004:g.Own += g.Share|}; }
                Grant Make(Grant g) => new({|KBM5004:g.Cents|}, 1, 2) { {|KBM5004:Ratio = g.Share|} };
                decimal Pay([Unit("EUR")] decimal amount) => amount;
                decimal Call(Grant g) => Pay({|KBM5004:System.Math.Round(g.Cents)|});
            }
            """);
        Assert.Equal("„Total“ hat die Einheit EUR, „Cents“ aber die Einheit EUR-cent", reports[0].German());
    }

    [Fact]
    public async Task OneUnitProductsAndNumbersWithout_DoesNotTrigger() => await Verify.Reports<MixedUnitsAnalyzer>(Subject + """
        class Host
        {
            bool Same(Grant g) => g.Total > g.Own && g.Total + g.Own > 5 && g.Ratio > 0.5m;
            bool Product(Grant g) => g.Own >= g.Total * g.Share / 100 && g.Total * 100 == g.Cents;
            bool Plain(Grant g) => g.Plain > g.Cents;
        }
        """);
}

public sealed class FloatingPointAnalyzerTests
{
    [Fact]
    public async Task DoubleInARule_Triggers()
    {
        var reports = await Verify.Reports<FloatingPointAnalyzer>(Cases.Rule(
            "public static Norm R(Case c) => {|KBM5005:c.Share|} >= 0.5 && {|KBM5005:c.Share|} is > 0.1 and < 0.9;"));
        Assert.Equal("„c.Share“ ist ein double und rundet; decimal verwenden", reports[0].German());
    }

    [Fact]
    public async Task DecimalAndOtherCode_DoesNotTrigger()
    {
        await Verify.Reports<FloatingPointAnalyzer>(Cases.Rule("public static Norm R(Case c) => c.Start.Year >= 2020;"));
        await Verify.Reports<FloatingPointAnalyzer>(Cases.Code("public static bool Is(Case c) => c.Share > 0.5;") + Cases.Subject);
    }
}

public sealed class RawThresholdAnalyzerTests
{
    private const string Grant = """

        public sealed record Grant([property: Unit("EUR")] decimal Total, [property: Unit("EUR")] decimal? Own, [property: Unit("%")] decimal? Share,
            [property: Unit("persons")] int People, LocalDate? End);
        """;

    private static string Rule(string rule) => Cases.Rule(rule) + Grant;

    [Fact]
    public async Task NumberForMoneyOrPercent_Triggers()
    {
        var reports = await Verify.Reports<RawThresholdAnalyzer>(Rule(
            "public static Norm R(Grant g) => g.Own >= {|KBM5006:0.10m|} * g.Total"
            + " && g.Share is >= {|KBM5006:10|} and <= {|KBM5006:50|} && g.Total > {|KBM5006:5000|};"));
        Assert.Equal(
            "0.10m ist ein Schwellenwert für „Own“; ein datierter [Parameter] würde Quelle und Zeit nennen", reports[0].German());
    }

    [Fact]
    public async Task ZeroOneOtherUnitsAndFunctions_DoesNotTrigger() => await Verify.Reports<RawThresholdAnalyzer>(Rule(
        "public static Norm R(Grant g, RuleContext c) => g.Own > 0 && g.Share <= 1 && g.People >= 16"
        + " && Deadline.MonthsAfter(g.End, 6) < c.Today && g.Own <= g.Total;"));
}
