namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class ParameterValuesAnalyzerTests
{
    [Fact]
    public async Task UnreadableValues_Triggers()
    {
        var reports = await Verify.Reports<ParameterValuesAnalyzer>(Sample.RuleSet("""
                [Parameter("A"), Value({|KBM3008:"0,1"|}, "2024-01-01")] public static partial decimal? A(RuleContext context);
                [Parameter("B"), Value({|KBM3008:"1.5"|}, "2024-01-01")] public static partial int? B(RuleContext context);
                [Parameter("C"), Value({|KBM3008:"2024-06-31"|}, "2024-01-01")] public static partial LocalDate? C(RuleContext context);
                [Parameter("D"), {|KBM3008:Value("1", "2024-01-01", "2023-12-31")|}] public static partial int? D(RuleContext context);
            """));
        Assert.Equal(
            [
                "Der Wert „0,1“ ist ungültig: erwartet wird eine Zahl mit Dezimalpunkt, z. B. „0.1“",
                "Der Wert „1.5“ ist ungültig: erwartet wird eine ganze Zahl, z. B. „30“",
                "Der Wert „2024-06-31“ ist ungültig: erwartet wird ein Tag der Form yyyy-MM-dd",
                "Der Wert „1“ ist ungültig: der letzte Tag 2023-12-31 liegt vor dem ersten Tag 2024-01-01; beide zählen mit",
            ],
            reports.Select(r => r.German()));
        Assert.Equal("The value '0,1' is invalid: expected is a number with a decimal point, e.g. '0.1'", reports[0].English());
    }

    [Fact]
    public async Task OverlappingValues_Triggers()
    {
        var reports = await Verify.Reports<ParameterValuesAnalyzer>(Sample.RuleSet("""
                [Parameter("A")]
                [Value("0.1", "2024-01-01")]
                [{|KBM3008:Value("0.2", "2025-01-01")|}]
                public static partial decimal? A(RuleContext context);
            """));
        Assert.Equal("Der Wert „0.2“ ist ungültig: am 2025-01-01 gilt noch der Wert „0.1“", reports[0].German());
    }

    [Fact]
    public async Task DaysWithoutAValue_Triggers()
    {
        var reports = await Verify.Reports<ParameterValuesAnalyzer>(Sample.RuleSet("""
                [Parameter("A")] public static partial decimal? {|KBM3009:A|}(RuleContext context);

                [Parameter("B")]
                [{|KBM3009:Value("30", "2025-01-01")|}]
                [Value("25", "2022-01-01", "2023-12-31")]
                public static partial int? B(RuleContext context);
            """));
        Assert.Equal("Der Parameter „A“ hat keinen Wert: es ist kein [Value] angegeben", reports[0].German());
        Assert.Equal("The parameter 'B' has no value: 2024-01-01 to 2024-12-31", reports[1].English());
    }

    [Fact]
    public async Task ParameterThatRunsOut_Triggers()
    {
        var reports = await Verify.Reports<ParameterValuesAnalyzer>(new Host(Sample.RuleSet("""
                [Parameter("A"), {|KBM3007:Value("1", "2024-01-01", "2027-11-30")|}] public static partial int? A(RuleContext context);
                [Parameter("B"), Value("1", "2024-01-01", "2027-12-31")] public static partial int? B(RuleContext context);
                [Parameter("C"), Value("1", "2024-01-01")] public static partial int? C(RuleContext context);
            """)) { Config = [("kbm.parameters_until", "2027-12-31")] });
        Assert.Equal("Der letzte Wert von „A“ endet am 2027-11-30; gebraucht werden Werte bis 2027-12-31", reports[0].German());
        Assert.Equal("The last value of 'A' ends on 2027-11-30; values are needed until 2027-12-31", reports[0].English());
    }

    [Fact]
    public async Task OneValueOnEachDay_DoesNotTrigger() => await Verify.Reports<ParameterValuesAnalyzer>(Sample.RuleSet("""
            [Parameter("A"), Value("-0.5", "2024-01-01", "2024-12-31"), Value("1200", "2025-01-01", "2025-12-31")]
            public static partial decimal? A(RuleContext context);

            [Parameter("B"), Value("2024-02-29", "2024-01-01")] public static partial LocalDate? B(RuleContext context);
        """));

    [Fact]
    public async Task HalfTypedCode_DoesNotTrigger() => await Verify.Reports<ParameterValuesAnalyzer>(new Host(Sample.RuleSet("""
            [Parameter("A"), Value] public static partial decimal? A(RuleContext context);
            [Parameter, Value("1", )] public static partial int? B(RuleContext context);
            [Parameter("C"), Value(Missing, "2024-01-01")] public static partial Missing? C(RuleContext context);
            [Parameter("D"), Value("x", "2024-01-01")] public static partial string? D(RuleContext context);
        """)) { AllowedErrors = ["*"] });
}
