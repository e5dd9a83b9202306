using System.Globalization;
using KommunalesBildungsmanagement.Rules;
using NodaTime;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

/// <summary>A deadline for a submission: nominal day, last day in time, and what weighs how much, from one expression.</summary>
public sealed class SubmissionTests
{
    private const string Rules = """
        using KommunalesBildungsmanagement.Rules;
        using static KommunalesBildungsmanagement.Rules.Norms;
        using KommunalesBildungsmanagement.Analyzers.Tests.Generation;

        [RuleSet("SAMPLE")]
        public static partial class SampleRules
        {
            [Rule("A-1", RuleKind.Reporting, Severity = RuleSeverity.Error), InForce("2010-01-01")]
            [Text("de", "Sechs Monate."), Text("en", "Six months.")]
            [Consequence("de", "Widerruf im Ermessen."), Consequence("en", "Discretionary revocation.")]
            [NextStep("de", "Nachreichen."), NextStep("en", "Submit it.")]
            [Unsettled("de", "Offen ist etwas."), Unsettled("en", "Something is open.")]
            public static Norm Report(Household h, RuleContext c) => When(h.IsOpen).Submit(Deadline.MonthsAfter(h.Since, 6), h.Lease?.End, c);

            [Rule("A-3", RuleKind.Reporting), InForce("2010-01-01")]
            public static Norm Fixed(Household h, RuleContext c) => Submit(Deadline.MonthsAfter(h.Since, 6), h.Lease?.End, c, h.IsOpen);

            [Rule("A-2", RuleKind.Reporting), InForce("2010-01-01")]
            public static Norm Use(Household h, RuleContext c) => Due(Deadline.MonthsAfter(h.Since, 6), h.Lease?.End, c);
        }
        """;

    private static readonly RuleContext Context = new(new(2023, 5, 1)) { WorkingDays = new MondayToFriday() };

    [Theory]
    [InlineData("2022-10-29", "2023-05-01", RuleVerdict.Met, RuleVerdict.NotMet)] // due on a Saturday, 29 April
    [InlineData("2022-10-29", "2023-05-02", RuleVerdict.NotMet, RuleVerdict.NotMet)]
    [InlineData("2022-10-28", "2023-04-29", RuleVerdict.NotMet, RuleVerdict.NotMet)] // due on a Friday
    [InlineData("2022-10-29", null, RuleVerdict.Pending, RuleVerdict.NotMet)] // today is the Monday
    public async Task Submit_NoWorkingDay_EndsOnTheNextOne(string since, string? done, RuleVerdict submitted, RuleVerdict due)
    {
        var compiled = await Compiled.From(new(Rules), "SampleRules");
        var household = new Household { IsOpen = true, Since = Day(since), Lease = new(default, Day(done)) };

        Assert.Equal(submitted, compiled.Rule<Household>("Report").Evaluate(household, Context));
        Assert.Equal(submitted, compiled.Rule<Household>("Report").Conditions(Context).Evaluate(household));
        Assert.Equal(due, compiled.Rule<Household>("Use").Evaluate(household, Context));
    }

    [Fact]
    public async Task DueOf_NamesTheNominalAndTheLegalDay()
    {
        var compiled = await Compiled.From(new(Rules), "SampleRules");
        var household = new Household { IsOpen = true, Since = new(2022, 10, 29) };

        Assert.Equal(new(new(2023, 4, 29), new(2023, 5, 1)), compiled.Rule<Household>("Report").Conditions(Context).DueOf(household));
        Assert.Equal(new(new(2023, 4, 29), new(2023, 4, 29)), compiled.Rule<Household>("Report").Conditions(new(new(2023, 5, 1))).DueOf(household));
        Assert.Equal(new(new(2023, 4, 29), new(2023, 4, 29)), compiled.Rule<Household>("Use").Conditions(Context).DueOf(household));
        Assert.Null(compiled.Rule<Household>("Report").Conditions(Context).DueOf(household with { Since = null }));
    }

    [Theory]
    [InlineData(true, RuleVerdict.NotMet, 29)]
    [InlineData(false, RuleVerdict.Met, 31)]
    public async Task Submit_FixedDay_IsNotShifted(bool isFixed, RuleVerdict expected, int lastDay)
    {
        var rule = (await Compiled.From(new(Rules), "SampleRules")).Rule<Household>("Fixed");
        var household = new Household { IsOpen = isFixed, Since = new(2022, 10, 29), Lease = new(default, new(2023, 5, 1)) };

        Assert.Equal(expected, rule.Evaluate(household, Context));
        Assert.Equal(expected, rule.Conditions(Context).Evaluate(household));
        Assert.Equal(new LocalDate(2023, 4, 1).PlusDays(lastDay - 1), rule.Conditions(Context).DueOf(household)!.Value.Legal);
    }

    [Fact]
    public async Task Explain_NotMet_SaysWhatFollowsAndWhatIsOpen()
    {
        var rule = (await Compiled.From(new(Rules), "SampleRules")).Rule<Household>("Report");
        var late = new Household { IsOpen = true, Since = new(2022, 10, 28), Lease = new(default, new(2023, 4, 29)) };
        var text = rule.Explain(late, Context).Render(CultureInfo.GetCultureInfo("de"));

        Assert.Equal(RuleSeverity.Error, rule.Entry.Severity);
        Assert.Contains("Folge: Widerruf im Ermessen.\nNächster Schritt: Nachreichen.\nNicht geklärt: Offen ist etwas.\n", text, StringComparison.Ordinal);
        var inTime = rule.Explain(late with { Lease = new(default, new(2023, 4, 28)) }, Context).Render(CultureInfo.GetCultureInfo("en"));
        Assert.DoesNotContain("What follows", inTime, StringComparison.Ordinal);
        Assert.EndsWith("Not settled: Something is open.\n", inTime, StringComparison.Ordinal);
    }

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    private sealed class MondayToFriday : WorkingDays
    {
        public override bool Contains(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
    }
}
