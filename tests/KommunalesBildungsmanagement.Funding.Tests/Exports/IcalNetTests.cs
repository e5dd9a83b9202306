using System.Globalization;
using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Funding.Exports;

namespace KommunalesBildungsmanagement.Funding.Tests.Exports;

/// <summary>The calendar as iCalendar, read by a library that calendar programs are built on.</summary>
public sealed class IcalNetTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Write_Calendar_IsReadByALibraryOfOthers(string culture)
    {
        var calendar = Calendars.Of(new(2023, 7, 3), Calendars.Grant);
        var read = Ical.Net.Calendar.Load(IcsCalendar.Write(calendar, Instant.FromUtc(2023, 7, 3, 9, 5, 7), CultureInfo.GetCultureInfo(culture)))!;

        var dated = calendar.Obligations.Where(o => o.Due is not null).ToList();
        Assert.Equal(
            dated.Select(o => o.Due!.Value.Nominal).Order(),
            read.Events.Select(e => LocalDate.FromDateOnly(e.DtStart!.Date)).Order());
        Assert.All(read.Events, e => Assert.True(e.IsAllDay));
        Assert.All(dated, o => Assert.Contains(read.Events, e => (e.Summary + e.Description).Contains(o.Text.In(CultureInfo.GetCultureInfo(culture)), StringComparison.Ordinal)));
        Assert.Equal(calendar.Obligations.Count - dated.Count, read.Todos.Count);
    }
}
