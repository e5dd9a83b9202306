using KommunalesBildungsmanagement.Funding.Deadlines;
using KommunalesBildungsmanagement.Funding.Holidays;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests;

/// <summary>docs/deadlines.md shows what the library says, and its calls are the calls made here.</summary>
public sealed class DeadlinesPageTests
{
    private static readonly string Page = Read("docs/deadlines.md");

    [Fact]
    public void Page_Calls_AreMadeHere()
    {
        var here = Read("tests/KommunalesBildungsmanagement.Funding.Tests/DeadlinesPageTests.cs");
        var calls = Page.Split("```csharp\n").Skip(1).SelectMany(b => b.Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.True(calls.Count >= 9);
        Assert.All(calls, call => Assert.Contains(call.Split("  //")[0], here, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_FirstExample_IsWhatItSays()
    {
        var bonn = HolidayCalendar.At(TerritoryKey.Parse("05314000"));
        var grantPeriodEnd = new LocalDate(2022, 12, 31);
        var end = PeriodEnd.AfterExpiry(grantPeriodEnd, PeriodLength.OfYears(1));
        var due = DueDate.Of(end, PeriodKind.Submission, bonn);
        Says("due.NominalDue", $"{due.NominalDue:uuuu-MM-dd}");
        Says("due.LegalDue", $"{due.LegalDue:uuuu-MM-dd}");
        Says("due.IsInTime(new(2024, 1, 3))", due.IsInTime(new(2024, 1, 3)).ToString());
        Assert.Contains(string.Concat(due.Norms.Select(n => $"{n.Source.Text.German}: {n.Words.German}\n")), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OpenHoliday_IsWhatItSays()
    {
        var kaufbeuren = HolidayCalendar.At(TerritoryKey.Parse("09762000"));
        Says("kaufbeuren.IsWorkingDay(new(2025, 8, 15))", kaufbeuren.IsWorkingDay(new(2025, 8, 15)).ToString());
        var due = DueDate.Of(PeriodEnd.After(new(2025, 7, 15), PeriodLength.OfMonths(1)), PeriodKind.Submission, kaufbeuren);
        Assert.Contains(due.Ambiguities.Single().Text.German, Page, StringComparison.Ordinal);
        var stated = kaufbeuren.Stating(MunicipalHoliday.AssumptionDay, true);
        Says("stated.IsWorkingDay(new(2025, 8, 15))", stated.IsWorkingDay(new(2025, 8, 15)).ToString());
    }

    [Fact]
    public void Page_Notification_IsWhatItSays()
    {
        var bonn = HolidayCalendar.At(TerritoryKey.Parse("05314000"));
        var notified = new Notification(NotificationChannel.DomesticPost, new(2025, 6, 2)).Under(NotificationLaw.Federal, bonn);
        var answer = PeriodEnd.AfterNotification(notified, PeriodLength.OfMonths(1));
        Says("notified.Day", $"{notified.Day:uuuu-MM-dd}");
        Says("answer.Last", $"{answer!.Last:uuuu-MM-dd}");
    }

    [Fact]
    public void Page_WorkedTable_IsTheLibrarys()
    {
        LocalDate[] ends = [new(2018, 8, 31), new(2020, 6, 30), new(2021, 6, 30), new(2022, 12, 31), new(2019, 2, 28)];
        Assert.All(ends, end =>
        {
            var six = DueDate.Of(PeriodEnd.EndOfMonthAfter(end, 6), PeriodKind.Submission, HolidayCalendar.Nationwide);
            var year = DueDate.Of(PeriodEnd.AfterExpiry(end, PeriodLength.OfYears(1)), PeriodKind.Submission, HolidayCalendar.Nationwide);
            var open = string.Join(", ", year.Ambiguities.Select(a => $"{a.NominalDue:uuuu-MM-dd} → {a.LegalDue:uuuu-MM-dd}"));
            Shows($"| {end:uuuu-MM-dd} | {six.NominalDue:uuuu-MM-dd} → {six.LegalDue:uuuu-MM-dd} | {year.NominalDue:uuuu-MM-dd} → {year.LegalDue:uuuu-MM-dd} | {open} |");
        });
    }

    [Fact]
    public void Page_Kinds_AreTheLibrarys() => Assert.All(ShiftRule.All, rule => Shows(
        $"| `{rule.Kind}` | {ValueFormat.For<PeriodKind>().Describe(rule.Kind).German} | {(rule.Shifts ? "ja" : "nein")} | {rule.Norm.Source.Place} | {rule.Norm.Source.Confidence} |"));

    [Fact]
    public void Page_Holidays_AreTheLibrarys() => Assert.All(StateActs.All, act =>
    {
        var named = StateHolidays.Of(act.State).Where(r => r.Scope == HolidayScope.State)
            .GroupBy(r => r.Day.Name.German).Select(g => g.Key + Years(g));
        Shows($"| {act.Abbreviation} | {act.Document}, {act.List} | {act.Confidence} | {string.Join("; ", named)} |");
    });

    private static string Years(IEnumerable<HolidayRule> rules)
    {
        var parts = rules.Select(r => (r.FirstYear, r.LastYear) switch
        {
            (StateHolidays.FirstYear, HolidayRule.StillInForce) => "",
            (StateHolidays.FirstYear, var last) => $"bis {last}",
            (var first, HolidayRule.StillInForce) => $"ab {first}",
            var (first, _) => $"{first}",
        }).Where(p => p.Length > 0).ToList();
        // Where a day was law until 2016 and again from 2018, 2017 is the nationwide holiday.
        return parts.Count == 0 || parts is ["bis 2016", "ab 2018"] ? "" : $" ({string.Join(", ", parts)})";
    }

    private static void Says(string call, string answer) => Shows($"{call};  // {answer}");

    private static void Shows(string line) => Assert.Contains(line, Page, StringComparison.Ordinal);

    private static string Read(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return File.ReadAllText(Path.Combine(folder, path));
    }
}
