using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>A programme and reports to it.</summary>
internal static class Reports
{
    public const string Programme = """
        using KommunalesBildungsmanagement.Rules;

        [MandatoryIndicator("EECO01", Unit = "persons")]
        public interface IAllParticipants;

        [MandatoryIndicator("EECO02", Unit = "persons", From = "2021-07-01"), MandatoryIndicator("CO01", To = "2020-12-31")]
        public sealed class EsfPlus : IAllParticipants;


        """;
}

public sealed class MissingIndicatorAnalyzerTests
{
    [Fact]
    public async Task MissingIndicator_Triggers()
    {
        var reports = await Verify.Reports<MissingIndicatorAnalyzer>(Reports.Programme + """
            [ReportTo<EsfPlus>(ReportingDate = "2024-12-31")]
            public sealed record {|KBM7001:Yearly|}([property: Indicator("EECO01")] int? All);

            [ReportTo<EsfPlus>(ReportingDate = "2020-06-30")]
            public sealed record {|KBM7001:Old|}([property: Indicator("EECO01")] int? All);

            [ReportTo<EsfPlus>]
            public sealed record {|KBM7001:{|KBM7001:Undated|}|}([property: Indicator("EECO01")] int? All);

            [ReportTo<EsfPlus>]
            public abstract record Frame([property: Indicator("EECO01"), Indicator("CO01")] int? All);
            public sealed record {|KBM7001:Concrete|}() : Frame(1);
            """);
        Assert.Contains(reports, r => r.German() == "Dem Bericht „Yearly“ fehlt der Indikator EECO02, der für „EsfPlus“ Pflicht ist");
    }

    [Fact]
    public Task CompleteReportsAndOtherTypes_DoesNotTrigger() => Verify.Reports<MissingIndicatorAnalyzer>(Reports.Programme + """
        public interface ITotals { [Indicator("EECO01")] int? All { get; } }
        public abstract record Frame([property: Indicator("EECO02")] int? Unemployed);

        [ReportTo<EsfPlus>(ReportingDate = "2024-12-31")]
        public sealed record Yearly(int? All, int? Unemployed) : Frame(Unemployed), ITotals;
        public sealed record Other(int? All);
        """);

    [Fact]
    public Task Properties_AreAdded() => VerifyFix.Run<MissingIndicatorAnalyzer, MissingIndicatorFix>(
        Reports.Programme + """
            [ReportTo<EsfPlus>]
            public sealed record {|KBM7001:{|KBM7001:{|KBM7001:Yearly|}|}|}(int Year);

            [ReportTo<EsfPlus>(ReportingDate = "2024-12-31")]
            public sealed class {|KBM7001:Other|}
            {
                [Indicator("EECO02")]
                public int? Unemployed { get; init; }
            }

            """,
        Reports.Programme + """
            [ReportTo<EsfPlus>]
            public sealed record Yearly(int Year)
            {
                [Indicator("CO01")]
                public required int? CO01 { get; init; }
                [Indicator("EECO01"), Unit("persons")]
                public required int? EECO01 { get; init; }
                [Indicator("EECO02"), Unit("persons")]
                public required int? EECO02 { get; init; }
            }

            [ReportTo<EsfPlus>(ReportingDate = "2024-12-31")]
            public sealed class Other
            {
                [Indicator("EECO02")]
                public int? Unemployed { get; init; }
                [Indicator("EECO01"), Unit("persons")]
                public required int? EECO01 { get; init; }
            }

            """);

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => Verify.Reports<MissingIndicatorAnalyzer>(
        new Host(Reports.Programme
            + "[ReportTo<>] public record A; [ReportTo<Nothing>(ReportingDate = )] record B( [ReportTo<int[]>] class C {") { AllowedErrors = ["*"] });
}

public sealed class WrongIndicatorAnalyzerTests
{
    [Fact]
    public async Task DuplicateNoNumberOrOtherUnit_Triggers()
    {
        var reports = await Verify.Reports<WrongIndicatorAnalyzer>(Reports.Programme + """
            [ReportTo<EsfPlus>(ReportingDate = "2024-12-31")]
            public sealed record Yearly
            {
                [Indicator("EECO01")] public int? All { get; init; }
                [Indicator("EECO01")] public int? {|KBM7002:Again|} { get; init; }
                [Indicator("EECO02"), Unit("percent")] public decimal? {|KBM7002:Unemployed|} { get; init; }
                [Indicator("EECO03")] public string? {|KBM7002:Text|} { get; init; }
            }
            """);
        Assert.Equal("„Again“ trägt den Indikator EECO01, aber „All“ trägt ihn auch", reports[0].German());
        Assert.Equal(
            "„Unemployed“ trägt den Indikator EECO02, aber seine Einheit ist percent, und das Programm verlangt persons", reports[1].German());
        Assert.Equal("'Text' carries the indicator EECO03, but string? is no number", reports[2].English());
    }

    [Fact]
    public Task SoundIndicatorsAndOtherTypes_DoesNotTrigger() => Verify.Reports<WrongIndicatorAnalyzer>(Reports.Programme + """
        public readonly record struct Own(decimal Value);
        public interface ITotals { [Indicator("EECO01")] int? All { get; } }

        [ReportTo<EsfPlus>(ReportingDate = "2024-12-31")]
        public sealed record Yearly : ITotals
        {
            [Indicator("EECO01"), Unit("Personen")] public int? All { get; init; }
            [Indicator("EECO02")] public Own? Unemployed { get; init; }
        }
        public sealed record NoReport([property: Indicator("A")] string Text);
        """);
}

public sealed class ReportDateAnalyzerTests
{
    [Fact]
    public async Task InvalidDates_Triggers()
    {
        var reports = await Verify.Reports<ReportDateAnalyzer>(Reports.Programme + """
            [MandatoryIndicator("A", From = {|KBM7003:"01.07.2021"|}), MandatoryIndicator("B", From = "2021-07-01", To = {|KBM7003:"2021-06-30"|})]
            public sealed class Programme;
            [ReportTo<Programme>(ReportingDate = {|KBM7003:"2024-02-30"|})] public sealed record Yearly;
            """);
        Assert.Equal("Das Datum From ist ungültig: „01.07.2021“ ist kein Tag; als JJJJ-MM-TT schreiben", reports[0].German());
        Assert.Equal("The date To is invalid: 2021-06-30 lies before the start, 2021-07-01", reports[1].English());
    }

    [Fact]
    public Task InvalidDatesOfOtherDuties_Triggers() => Verify.Reports<ReportDateAnalyzer>("""
        using KommunalesBildungsmanagement.Rules;

        [ProgrammePeriod({|KBM7003:"2022"|}, {|KBM7003:"31.12.2026"|}), MandatoryPart("Sachbericht", To = {|KBM7003:"heute"|})]
        [PublicityStatement("x", "y", From = "2024-01-01", To = {|KBM7003:"2023-12-31"|})]
        public sealed class Programme;
        [ProgrammePeriod("2022-01-18", {|KBM7003:"2022-01-17"|})] public sealed class Swapped;
        [FundedBy<Programme>(PublishedOn = {|KBM7003:""|}), GrantPeriod("2023-01-01", to: {|KBM7003:"2022-12-31"|})] public sealed record Flyer;
        """);

    [Fact]
    public Task ValidDates_DoesNotTrigger() => Verify.Reports<ReportDateAnalyzer>(Reports.Programme + """
        [ProgrammePeriod("2022-01-18", "2022-01-18"), MandatoryPart("a", From = "2022-01-18")] public sealed class Programme;
        [ProgrammePeriod(to: "2022-01-18")] public sealed class Ended;
        [ReportTo<EsfPlus>(ReportingDate = "2024-12-31"), GrantPeriod, FundedBy<Ended>(PublishedOn = "2024-12-31")] public sealed record Yearly;
        """);
}
