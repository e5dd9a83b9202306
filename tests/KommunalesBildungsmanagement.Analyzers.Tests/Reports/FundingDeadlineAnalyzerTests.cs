using KommunalesBildungsmanagement.CodeFixes;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class FundingDeadlineAnalyzerTests
{
    private const string Grant = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using KommunalesBildungsmanagement.Rules;
        using NodaTime;

        public interface IGrant { [FundingDate] LocalDate End { get; } }
        public abstract record Terms { [FundingDate] public abstract LocalDate PaidOn { get; } }
        public sealed record Grant([FundingDate] LocalDate NotifiedOn, LocalDate Born) : Terms, IGrant
        {
            [FundingDate] public LocalDate? FulfilledOn { get; init; }
            [FundingDate] public DateTime Legacy { get; init; }
            [FundingDate] public DateOnly Modern { get; init; }
            [FundingDate] public readonly LocalDate Field;
            public LocalDate End { get; init; }
            public override LocalDate PaidOn => default;
            public LocalDate Other { get; init; }
        }


        """;

    private static string Host(string members) => Grant + $$"""
        public static class Host
        {
            {{members}}
        }

        """;

    [Theory]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.End.PlusMonths(6)|};")]
    [InlineData("static LocalDate M(IGrant g) => {|KBM7005:g.End.PlusYears(1)|};")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.PaidOn.PlusDays(42)|};")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.NotifiedOn.PlusWeeks(6)|};")]
    [InlineData("static LocalDate M(Grant g, int n) => {|KBM7005:g.Field.PlusDays(n)|};")]
    [InlineData("static LocalDate? M(Grant g) => {|KBM7005:g.FulfilledOn?.PlusMonths(12)|};")]
    [InlineData("static LocalDate? M(Grant? g) => {|KBM7005:g?.End.PlusMonths(12)|};")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.FulfilledOn!.Value.PlusMonths(12)|};")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:(g.FulfilledOn ?? g.Other).PlusMonths(12)|};")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.End.Plus(Period.FromMonths(6))|};")]
    [InlineData("static LocalDate M(Grant g, Period p) => {|KBM7005:g.End + p|};")]
    [InlineData("static DateTime M(Grant g) => {|KBM7005:g.Legacy.AddMonths(6)|};")]
    [InlineData("static DateTime M(Grant g) => {|KBM7005:g.Legacy.Date.AddDays(42)|};")]
    [InlineData("static DateTime M(Grant g) => {|KBM7005:g.Legacy + TimeSpan.FromDays(42)|};")]
    [InlineData("static DateOnly M(Grant g) => {|KBM7005:g.Modern.AddYears(1)|};")]
    [InlineData("static DateTime M(Grant g) => {|KBM7005:g.End.ToDateTimeUnspecified().AddMonths(6)|};")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:LocalDate.FromDateTime(g.Legacy).PlusMonths(6)|};")]
    [InlineData("static LocalDate M([FundingDate] LocalDate end) => {|KBM7005:end.PlusMonths(6)|};")]
    [InlineData("static IEnumerable<LocalDate> M(List<Grant> gs) => gs.Select(g => {|KBM7005:g.End.PlusMonths(6)|});")]
    [InlineData("static Expression<Func<Grant, LocalDate>> M() => g => {|KBM7005:g.End.PlusMonths(6)|};")]
    public async Task StepFromAFundingDate_Triggers(string members)
    {
        var reports = await Verify.Reports<FundingDeadlineAnalyzer>(Host(members));
        Assert.Contains("eine Frist aus", reports[0].German(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static LocalDate M(Grant g) { var end = g.End; return {|KBM7005:end.PlusMonths(6)|}; }")]
    [InlineData("static LocalDate M(Grant g) { LocalDate end; end = g.End; var again = end; return {|KBM7005:again.PlusMonths(6)|}; }")]
    [InlineData("static LocalDate M(Grant g) => g.FulfilledOn is { } on ? {|KBM7005:on.PlusMonths(6)|} : default;")]
    [InlineData("static LocalDate M(Grant g) => g is { FulfilledOn: { } on } ? {|KBM7005:on.PlusMonths(6)|} : default;")]
    [InlineData("static LocalDate M(Grant g) { var (notified, _) = g; return {|KBM7005:notified.PlusMonths(6)|}; }")]
    public Task StepFromALocal_Triggers(string members) => Verify.Reports<FundingDeadlineAnalyzer>(Host(members));

    [Theory]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.End.PlusMonths(6).PlusDays(3)|};")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.End.PlusMonths(6)|}.PlusDays(-14);")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.End.PlusMonths(6)|}.PlusDays(1);")]
    [InlineData("static LocalDate M(Grant g) => {|KBM7005:g.End.PlusDays(1).PlusMonths(6)|};")]
    public Task ChainOfSteps_TriggersOnce_Triggers(string members) => Verify.Reports<FundingDeadlineAnalyzer>(Host(members));

    [Theory]
    [InlineData("static LocalDate M(Grant g) => g.Other.PlusMonths(6);")]
    [InlineData("static LocalDate M(Grant g) => g.Born.PlusYears(18);")]
    [InlineData("static LocalDate M(LocalDate end) => end.PlusMonths(6);")]
    [InlineData("static LocalDate M(Grant g) { var end = g.Other; return end.PlusMonths(6); }")]
    [InlineData("static LocalDate M(Grant g) => g is { Other: var on } ? on.PlusMonths(6) : default;")]
    [InlineData("static LocalDate M(Grant g) { var (_, born) = g; return born.PlusYears(18); }")]
    [InlineData("static LocalDate M(Grant g) => g.End.PlusDays(-14);")]
    [InlineData("static LocalDate M(Grant g) => g.End.PlusDays(1);")]
    [InlineData("static DateTime M(Grant g) => g.Legacy.AddDays(1);")]
    [InlineData("static LocalDate M(Grant g) => g.End + Period.FromDays(-14);")]
    [InlineData("static LocalDate M(Grant g) => g.End.Plus(Period.FromDays(1));")]
    [InlineData("static LocalDate M(Grant g) => g.End - Period.FromMonths(6);")]
    [InlineData("static Period M(Grant g) => g.End - g.Other;")]
    [InlineData("static LocalDate? M(Grant g) => Deadline.MonthsAfter(g.End, 6);")]
    [InlineData("static LocalDate? M(Grant g) => Deadline.MonthsAfter(g.End, 6)?.PlusDays(14);")]
    [InlineData("static LocalDate M(Grant g) => g.End.With(DateAdjusters.EndOfMonth);")]
    [InlineData("static DateTime M(DateTime t) => t.AddMonths(6);")]
    [InlineData("static string M(Grant g) => g.End + \" x\";")]
    [InlineData("[RuleFunction] static LocalDate? M([FundingDate] LocalDate? end) => end?.PlusMonths(6);")]
    [InlineData("[Rule(\"A\", RuleKind.Reporting)] static Norm M(Grant g) => g.Other <= g.End.PlusMonths(6);")]
    public Task OtherDaysAndSteps_DoesNotTrigger(string members) => Verify.Reports<FundingDeadlineAnalyzer>(Host(members));

    [Fact]
    public Task GeneratedCode_DoesNotTrigger() => Verify.Reports<FundingDeadlineAnalyzer>(
        new Host(Grant, "// <auto-generated/>\nusing NodaTime; static class Host { static LocalDate M(Grant g) => g.End.PlusMonths(6); }"));

    [Fact]
    public Task WithoutLibrary_DoesNotTrigger() => Verify.Reports<FundingDeadlineAnalyzer>(new Host("""
        public sealed class FundingDateAttribute : System.Attribute;
        static class Host { static System.DateTime M([FundingDate] System.DateTime end) => end.AddMonths(6); }
        """) { HasLibrary = false });

    [Fact]
    public Task Steps_AreFixed() => VerifyFix.Run<FundingDeadlineAnalyzer, FundingDeadlineFix>(
        Host("""
            static LocalDate? A(Grant g) => {|KBM7005:g.End.PlusMonths(6)|};
                static LocalDate? B(Grant g) => {|KBM7005:g.FulfilledOn?.PlusWeeks(6)|};
                static LocalDate C(Grant g) => {|KBM7005:g.End.PlusDays(42)|}.With(DateAdjusters.EndOfMonth);
                static bool D(Grant g) => g.Other <= {|KBM7005:g.End.PlusYears(2)|};
                static void E(Grant g)
                {
                    var due = {|KBM7005:g.FulfilledOn!.Value.PlusMonths(3 + 3)|};
                    LocalDate? after = g.FulfilledOn ?? {|KBM7005:g.End.PlusMonths(12)|};
                }
            """),
        Host("""
            static LocalDate? A(Grant g) => Deadline.MonthsAfter(g.End, 6);
                static LocalDate? B(Grant g) => Deadline.WeeksAfter(g.FulfilledOn, 6);
                static LocalDate C(Grant g) => Deadline.DaysAfter(g.End, 42)!.Value.With(DateAdjusters.EndOfMonth);
                static bool D(Grant g) => g.Other <= Deadline.MonthsAfter(g.End, 24);
                static void E(Grant g)
                {
                    var due = Deadline.MonthsAfter(g.FulfilledOn!.Value, 3 + 3)!.Value;
                    LocalDate? after = g.FulfilledOn ?? Deadline.MonthsAfter(g.End, 12)!.Value;
                }
            """));

    [Fact]
    public Task WhatDeadlineCannotSay_IsNotFixed() => VerifyFix.NotOffered<FundingDeadlineAnalyzer, FundingDeadlineFix>(Host("""
        static DateTime A(Grant g) => {|KBM7005:g.Legacy.AddMonths(6)|};
            static LocalDate B(Grant g, Period p) => {|KBM7005:g.End + p|};
            static LocalDate C(Grant g) => {|KBM7005:g.End.PlusMonths(6).PlusDays(3)|};
            static LocalDate D(Grant g, int n) => {|KBM7005:g.End.PlusYears(n)|};
            static LocalDate? E(Grant? g) => {|KBM7005:g?.End.PlusMonths(6)|};
            static Expression<Func<Grant, LocalDate?>> F() => g => {|KBM7005:g.End.PlusMonths(6)|};
        """));

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => Verify.Reports<FundingDeadlineAnalyzer>(
        new Host(Host("static void M(Grant g) { g.End.PlusMonths(); var x = ; x.PlusDays(3); g.End + ; (var a, ) = g; g.End?.Plus( }")) { AllowedErrors = ["*"] });
}
