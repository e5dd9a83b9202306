using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Exports;

namespace KommunalesBildungsmanagement.Funding.Tests.Exports;

/// <summary>The calendar as iCalendar, read by a parser of its own.</summary>
public sealed class IcsCalendarTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    private static readonly Instant Stamp = Instant.FromUtc(2023, 7, 3, 9, 5, 7);

    private static readonly ReportingCalendar Calendar = Calendars.Of(new(2023, 7, 3), Calendars.Grant);

    private static IReadOnlyList<IcsFile.Line> Written(CultureInfo culture) => IcsFile.Read(IcsCalendar.Write(Calendar, Stamp, culture));

    [Fact]
    public void Write_Calendar_IsACalendarOfVersion2()
    {
        var lines = Written(German);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//KommunalesBildungsmanagement//Funding//DE"], lines.Take(3).Select(l => $"{l.Name}:{l.Value}"));
        Assert.Equal(("END", "VCALENDAR"), (lines[^1].Name, lines[^1].Value));
        Assert.Equal(Calendar.Obligations.Count(o => o.Due is not null), lines.Components("VEVENT").Count());
    }

    [Fact]
    public void Write_OpenObligation_IsAWholeDayWithAnAlarm()
    {
        var lines = Written(German);
        var report = Assert.Single(lines.Components("VEVENT"), e => e.Value("DESCRIPTION").Contains("NB-VN-GK", StringComparison.Ordinal));
        Assert.Equal(("20231231", "20240101"), (report.Value("DTSTART"), report.Value("DTEND")));
        Assert.All(report.Where(l => l.Name is "DTSTART" or "DTEND"), l => Assert.Equal("VALUE=DATE", l.Parameters));
        Assert.All(report.Where(l => l.Name is "SUMMARY" or "DESCRIPTION" or "CATEGORIES"), l => Assert.Equal("LANGUAGE=de", l.Parameters));
        Assert.Equal("20230703T090507Z", report.Value("DTSTAMP"));
        Assert.Contains("Fällig: 31.12.2023. Letzter Tag: 01.01.2024.", report.Value("DESCRIPTION"), StringComparison.Ordinal);
        Assert.StartsWith($"offen: {Calendars.Title} – ", report.Value("SUMMARY"), StringComparison.Ordinal);
        Assert.Equal("Förderfall,gk,1", report.Value("CATEGORIES"));
        Assert.Contains("CATEGORIES;LANGUAGE=de:Förderfall,gk\\,1\r\n", IcsCalendar.Write(Calendar, Stamp, German), StringComparison.Ordinal);
        var alarm = Assert.Single(lines.Components("VALARM"), a => a.Value("DESCRIPTION") == report.Value("SUMMARY"));
        Assert.Equal(("DISPLAY", "-P90D"), (alarm.Value("ACTION"), alarm.Value("TRIGGER")));
    }

    [Fact]
    public void Write_DoneObligation_HasNoAlarmAndNoNextStep()
    {
        var lines = Written(German);
        var report = Assert.Single(lines.Components("VEVENT"), e => e.Value("DESCRIPTION").Contains("NB-SB-BMBF", StringComparison.Ordinal));
        Assert.StartsWith("verspätet erledigt: ", report.Value("SUMMARY"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nächster Schritt", report.Value("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Contains("Nicht geklärt", report.Value("DESCRIPTION"), StringComparison.Ordinal);
        Assert.DoesNotContain(lines.Components("VALARM"), a => a.Value("DESCRIPTION") == report.Value("SUMMARY"));
        Assert.Equal(
            Calendar.Obligations.Count(o => o.State == ObligationState.Open && o.Due is not null), lines.Components("VALARM").Count());
    }

    [Fact]
    public void Write_ExtendedObligation_HasAnAlarmBeforeTheNewDay()
    {
        var extended = Calendars.Grant with { UseReport = new() { Filing = new() { ExtendedUntil = new(2024, 3, 31) } } };
        var lines = IcsFile.Read(IcsCalendar.Write(Calendars.Of(new(2023, 7, 3), extended), Stamp, German));
        var report = Assert.Single(lines.Components("VEVENT"), e => e.Value("DESCRIPTION").Contains("NB-VN-GK", StringComparison.Ordinal));
        Assert.Equal("20240331", report.Value("DTSTART"));
        Assert.Contains(lines.Components("VALARM"), a => a.Value("DESCRIPTION") == report.Value("SUMMARY"));
    }

    [Theory]
    [InlineData(0, "-P0D")]
    [InlineData(14, "-P14D")]
    [InlineData(-1, null)]
    public void Write_Alarm_IsAsManyDaysBefore(int lead, string? trigger)
    {
        var calendar = ReportingCalendar.Of([Dossier.Of(Calendars.Grant, new(2023, 7, 3))], _ => lead);
        var triggers = IcsFile.Read(IcsCalendar.Write(calendar, Stamp, German)).Where(l => l.Name == "TRIGGER").Select(l => l.Value).Distinct();
        Assert.Equal(trigger is null ? [] : [trigger], triggers);
    }

    [Fact]
    public void Write_SameDutyOfTwoYears_HasTwoUids()
    {
        var longer = Calendars.Grant with { Notice = Calendars.Grant.Notice with { PeriodEnd = new(2023, 12, 31) } };
        var events = IcsFile.Read(IcsCalendar.Write(Calendars.Of(new(2023, 7, 3), longer), Stamp, German)).Components("VEVENT")
            .Where(e => e.Value("DESCRIPTION").Contains("NB-ZB-BMBF", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, events.Count);
        Assert.NotEqual(events[0].Value("UID"), events[1].Value("UID"));
    }

    [Fact]
    public void Write_UnknownDay_IsATaskWithoutADay()
    {
        var unclear = Calendars.Grant with { Notice = Calendars.Grant.Notice with { PeriodEnd = null } };
        var calendar = Calendars.Of(new(2023, 7, 3), unclear);
        var lines = IcsFile.Read(IcsCalendar.Write(calendar, Stamp, German));
        Assert.Equal(calendar.Obligations.Count, lines.Components("VEVENT").Concat(lines.Components("VTODO")).Count());
        Assert.NotEmpty(lines.Components("VTODO"));
        Assert.All(lines.Components("VTODO"), t =>
        {
            Assert.Equal("NEEDS-ACTION", t.Value("STATUS"));
            Assert.DoesNotContain(t, l => l.Name is "DTSTART" or "DUE");
            Assert.StartsWith("unklar: ", t.Value("SUMMARY"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Write_Uids_AreStableAndDiffer()
    {
        static List<string> Uids(ReportingCalendar calendar, Instant at, CultureInfo culture) =>
            [.. IcsFile.Read(IcsCalendar.Write(calendar, at, culture, "landkreis.example")).Where(l => l.Name == "UID").Select(l => l.Value).Order()];
        var moved = Calendars.Grant with { Title = "anders", UseReport = new() { Filing = new() { ExtendedUntil = new(2024, 3, 31) } } };
        var uids = Uids(Calendar, Stamp, German);
        Assert.Equal(uids.Count, uids.Distinct().Count());
        Assert.Equal(uids, Uids(Calendars.Of(new(2024, 1, 1), moved), Stamp + Duration.FromDays(200), CultureInfo.InvariantCulture));
        Assert.All(uids, u => Assert.Matches("^[0-9a-f]{32}@landkreis\\.example$", u));
        Assert.Empty(uids.Intersect(Uids(Calendars.Of(new(2023, 7, 3), Calendars.Grant with { Id = "gk,2" }), Stamp, German)));
    }

    [Fact]
    public void Write_English_IsEnglish()
    {
        var lines = Written(CultureInfo.GetCultureInfo("en-GB"));
        Assert.All(lines.Where(l => l.Name == "SUMMARY"), l => Assert.Equal("LANGUAGE=en", l.Parameters));
        Assert.Contains(lines, l => l.Value.Contains("Due: 31 December 2023. Last day: 1 January 2024.", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Calendar_HoldsNoFunctionAndNoDocument()
    {
        var text = IcsCalendar.Write(Calendar, Stamp, German).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.All(["Bildungsbüro", "Kämmerei", "E-77"], t => Assert.DoesNotContain(t, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_survives_escaping_and_folding() => Law.Check(
        (from letters in Gen.Elements("a", "ä", "ß", "€", "😀", "\\", ";", ",", "\n", ":", "\"", " ", "n").ArrayOf()
         from lead in Gen.Choose(1, 75)
         select (new string('X', lead), string.Concat(letters))).ToArbitrary(),
        line =>
        {
            var text = new System.Text.StringBuilder();
            IcsText.AppendLine(text, $"{line.Item1}:{IcsText.Escape(line.Item2)}");
            return Assert.Single(IcsFile.Read(text.ToString())).Value == line.Item2;
        });

    [Theory]
    [InlineData(74, 0)]
    [InlineData(75, 0)]
    [InlineData(76, 1)]
    [InlineData(149, 1)]
    [InlineData(150, 2)]
    public void AppendLine_Octets_FoldsAfter75(int octets, int folds)
    {
        var text = new System.Text.StringBuilder();
        IcsText.AppendLine(text, "X:" + new string('a', octets - 2));
        Assert.Equal(folds, text.ToString().Split("\r\n ").Length - 1);
    }

    [Theory]
    [InlineData("a\r\nb\rc", "a\\nb\\nc")]
    [InlineData("a\u0000\u0007b\tc", "ab\tc")]
    public void Escape_LineBreaksAndControls_AreHarmless(string text, string escaped) => Assert.Equal(escaped, IcsText.Escape(text));
}
