using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>The subject of the tests about days.</summary>
internal static class Cases
{
    public const string Usings = """
        using System;
        using KommunalesBildungsmanagement.Rules;
        using NodaTime;
        using static KommunalesBildungsmanagement.Rules.Norms;


        """;

    public const string Subject = """

        public sealed record Case(
            LocalDate? End, LocalDate Start, DateTime Entered, DateOnly? Left, double Share, [property: PersonalData] LocalDate? BornOn);
        """;

    public static string Rule(string rule) => Usings + $$"""
        [RuleSet("SAMPLE")]
        public static partial class Rules
        {
            [Rule("A", RuleKind.Reporting)]
            {{rule}}
        }

        """ + Subject;

    public static string Code(string members) => Usings + $$"""
        public static class Host
        {
            {{members}}
        }
        """;
}

public sealed class SystemClockAnalyzerTests
{
    [Fact]
    public async Task ClockInARule_Triggers()
    {
        var reports = await Verify.Reports<SystemClockAnalyzer>(Cases.Rule(
            "public static Norm R(Case c) => c.Entered < {|KBM4001:DateTime.Now|} || c.Entered > {|KBM4001:DateTimeOffset.UtcNow|}.DateTime\n"
            + "        || {|KBM4001:Environment.TickCount64|} > 5 || {|KBM4001:System.Diagnostics.Stopwatch.GetTimestamp()|} > 0\n"
            + "        || {|KBM4001:TimeProvider.System|}.GetUtcNow() > default(DateTimeOffset)\n"
            + "        || {|KBM4001:SystemClock.Instance|}.GetCurrentInstant() > default(Instant);"));
        Assert.Equal("„DateTime.Now“ in „R“ liest die Systemuhr; den Tag aus dem Kontext nehmen", reports[0].German());
    }

    [Fact]
    public async Task ClockElsewhereAndDayOfTheContext_DoesNotTrigger()
    {
        await Verify.Reports<SystemClockAnalyzer>(Cases.Rule("public static Norm R(Case c, RuleContext context) => c.Start < context.Today;"));
        await Verify.Reports<SystemClockAnalyzer>(Cases.Code("public static DateTime Now => DateTime.Now;"));
        await Verify.Reports<SystemClockAnalyzer>(Cases.Rule("public static Norm R(Case c) => c.Entered > DateTime.MinValue;"));
    }

    [Fact]
    public Task ClockAsALocalDate_IsFixed() => VerifyFix.Run<SystemClockAnalyzer, SystemClockFix>(
        Cases.Rule("""
            public static Norm R(Case c, RuleContext day) => c.Start < LocalDate.FromDateTime({|KBM4001:DateTime.Today|})
                    && c.End < {|KBM4001:SystemClock.Instance|}.GetCurrentInstant().InUtc().Date;
            """),
        Cases.Rule("""
            public static Norm R(Case c, RuleContext day) => c.Start < day.Today
                    && c.End < day.Today;
            """));

    [Fact]
    public async Task NoContextOrNoLocalDate_IsNotFixed()
    {
        await VerifyFix.NotOffered<SystemClockAnalyzer, SystemClockFix>(
            Cases.Rule("public static Norm R(Case c) => c.Start < LocalDate.FromDateTime({|KBM4001:DateTime.Today|});"));
        await VerifyFix.NotOffered<SystemClockAnalyzer, SystemClockFix>(
            Cases.Rule("public static Norm R(Case c, RuleContext context) => c.Entered < {|KBM4001:DateTime.Today|};"));
        await VerifyFix.NotOffered<SystemClockAnalyzer, SystemClockFix>(
            Cases.Rule("public static Norm R(Case c, RuleContext context) => c.Start.PlusDays({|KBM4001:DateTime.Today|}.Day) < c.End;"));
    }

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => Verify.Reports<SystemClockAnalyzer>(
        new Host(Cases.Rule("public static Norm R(Case c) => c.Start < ;").Replace("}", "", StringComparison.Ordinal)) { AllowedErrors = ["*"] });
}

public sealed class SystemDateAnalyzerTests
{
    [Fact]
    public async Task DateOfSystemInARule_Triggers()
    {
        var reports = await Verify.Reports<SystemDateAnalyzer>(Cases.Rule(
            "public static Norm R(Case c) => {|KBM4002:c.Entered|}.Date > DateTime.MinValue && {|KBM4002:c.Left|}.Value.Year > 2020;"));
        Assert.Equal("„Case.Entered“ ist ein DateTime; eine Regel meint einen Tag: LocalDate", reports[0].German());
    }

    [Fact]
    public async Task LocalDateAndOtherCode_DoesNotTrigger()
    {
        await Verify.Reports<SystemDateAnalyzer>(Cases.Rule("public static Norm R(Case c, RuleContext context) => c.Start < context.Today;"));
        await Verify.Reports<SystemDateAnalyzer>(Cases.Code("public static bool Is(Case c) => c.Entered > DateTime.MinValue;") + Cases.Subject);
        await Verify.Reports<SystemDateAnalyzer>(Cases.Rule("public static Norm R(Case c) => c.Start.Year > DateTime.Now.Year;"));
    }
}

public sealed class DeadlineByHandAnalyzerTests
{
    [Fact]
    public async Task DeadlineByHand_Triggers()
    {
        var reports = await Verify.Reports<DeadlineByHandAnalyzer>(Cases.Rule("""
            public static Norm R(Case c, RuleContext x) => {|KBM4003:c.Start.PlusMonths(6)|} < x.Today && {|KBM4003:c.End?.PlusYears(1)|} < x.Today
                    && {|KBM4003:c.Start + Period.FromMonths(6)|} < x.Today && {|KBM4003:c.Start.PlusMonths(1).PlusDays(3)|} < x.Today
                    && {|KBM4003:c.Entered.AddMonths(6)|} < c.Entered;
            """));
        Assert.Equal("„c.Start.PlusMonths(6)“ berechnet eine Frist von Hand; Deadline.MonthsAfter sagt, wie gezählt wird", reports[0].German());
    }

    [Fact]
    public async Task DeadlineDaysBeforeAndOtherCode_DoesNotTrigger()
    {
        await Verify.Reports<DeadlineByHandAnalyzer>(Cases.Rule(
            "public static Norm R(Case c, RuleContext x) => Deadline.MonthsAfter(c.End, 6) < x.Today && c.Start.PlusDays(-14) < x.Today;"));
        await Verify.Reports<DeadlineByHandAnalyzer>(Cases.Code("public static LocalDate Later(LocalDate day) => day.PlusMonths(6);"));
    }

    [Fact]
    public Task Deadline_IsFixed() => VerifyFix.Run<DeadlineByHandAnalyzer, DeadlineByHandFix>(
        Cases.Rule("""
            public static Norm R(Case c, RuleContext x) => {|KBM4003:c.Start.PlusMonths(6)|} < x.Today
                    && {|KBM4003:c.End?.PlusDays(28)|} < x.Today && {|KBM4003:c.End.Value.PlusWeeks(2)|} < x.Today;
            """),
        Cases.Rule("""
            public static Norm R(Case c, RuleContext x) => Deadline.MonthsAfter(c.Start, 6) < x.Today
                    && Deadline.DaysAfter(c.End, 28) < x.Today && Deadline.WeeksAfter(c.End.Value, 2) < x.Today;
            """));

    [Fact]
    public Task YearsAndSystemDates_AreNotFixed() => VerifyFix.NotOffered<DeadlineByHandAnalyzer, DeadlineByHandFix>(
        Cases.Rule("""
            public static Norm R(Case c, RuleContext x) => {|KBM4003:c.Start.PlusYears(1)|} < x.Today
                    && {|KBM4003:c.Entered.AddDays(1)|} < c.Entered;
            """));
}

public sealed class AgeByHandAnalyzerTests
{
    [Fact]
    public async Task AgeByHand_Triggers()
    {
        var reports = await Verify.Reports<AgeByHandAnalyzer>(Cases.Rule("""
            public static Norm R(Case c, RuleContext x) => {|KBM4004:x.Today.Year - c.BornOn.Value.Year|} >= 16
                    && {|KBM4004:Period.Between(c.BornOn.Value, x.Today).Years|} >= 16 && {|KBM4004:(x.Today - c.Start).Years|} >= 2
                    && {|KBM4004:x.Today.Year - c.BornOn?.Year|} < 26;
            """));
        Assert.Equal("„x.Today.Year - c.BornOn.Value.Year“ berechnet ein Alter von Hand; Age.On verwenden", reports[0].German());
    }

    [Fact]
    public async Task CalendarYearsAndAge_DoesNotTrigger() => await Verify.Reports<AgeByHandAnalyzer>(Cases.Rule(
        "public static Norm R(Case c, RuleContext x) => x.Today.Year - c.Start.Year <= 1 && Age.On(c.BornOn, x.Today) >= 16;"));

    [Fact]
    public Task Age_IsFixed() => VerifyFix.Run<AgeByHandAnalyzer, AgeByHandFix>(
        Cases.Rule("""
            public static Norm R(Case c, RuleContext x) => {|KBM4004:x.Today.Year - c.BornOn.Value.Year|} >= 16
                    && {|KBM4004:Period.Between(c.BornOn.Value, x.Today).Years|} >= 16 && {|KBM4004:x.Today.Year - c.BornOn?.Year|} < 26;
            """),
        Cases.Rule("""
            public static Norm R(Case c, RuleContext x) => Age.On(c.BornOn, x.Today) >= 16
                    && Age.On(c.BornOn, x.Today) >= 16 && Age.On(c.BornOn, x.Today) < 26;
            """));
}

public sealed class ChainedMonthsAnalyzerTests
{
    [Fact]
    public async Task MonthsOnMonths_Triggers()
    {
        var reports = await Verify.Reports<ChainedMonthsAnalyzer>(Cases.Code("""
            public static LocalDate A(LocalDate d) => {|KBM4005:d.PlusMonths(1).PlusMonths(1)|};
                public static LocalDate B(LocalDate d, int n) => {|KBM4005:d.PlusYears(n).PlusMonths(1).PlusMonths(n)|};
                public static LocalDate? C(LocalDate? d) => {|KBM4005:Deadline.MonthsAfter(Deadline.MonthsAfter(d, 1), 1)|};
            """));
        Assert.StartsWith("„d.PlusMonths(1).PlusMonths(1)“ addiert Monate schrittweise", reports[0].German(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherSteps_DoesNotTrigger() => await Verify.Reports<ChainedMonthsAnalyzer>(Cases.Code("""
        public static LocalDate A(LocalDate d) => d.PlusMonths(6).PlusDays(-1);
            public static LocalDate B(LocalDate d) => d.PlusDays(1).PlusMonths(6);
            public static LocalDate C(LocalDate d) => d.PlusMonths(2);
            public static DateTime D(DateTime d) => d.AddMonths(1).AddMonths(1);
        """));

    [Fact]
    public Task Months_AreAddedAtOnce() => VerifyFix.Run<ChainedMonthsAnalyzer, ChainedMonthsFix>(
        Cases.Code("""
            public static LocalDate A(LocalDate d) => {|KBM4005:d.PlusMonths(1).PlusMonths(1)|};
                public static LocalDate B(LocalDate d, int n) => {|KBM4005:d.PlusYears(n + 1).PlusMonths(1).PlusMonths(n)|};
                public static LocalDate C(LocalDate d) => {|KBM4005:d.PlusYears(1).PlusYears(3)|};
            """),
        Cases.Code("""
            public static LocalDate A(LocalDate d) => d.PlusMonths(2);
                public static LocalDate B(LocalDate d, int n) => d.PlusMonths(12 * (n + 1) + 1 + n);
                public static LocalDate C(LocalDate d) => d.PlusYears(4);
            """));
}
