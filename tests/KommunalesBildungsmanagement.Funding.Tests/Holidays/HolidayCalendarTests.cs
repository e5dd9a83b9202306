using KommunalesBildungsmanagement.Funding.Holidays;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests.Holidays;

public sealed class HolidayCalendarTests
{
    [Theory]
    [MemberData(nameof(HolidayTables.EasterSundays), MemberType = typeof(HolidayTables))]
    public void HolidaysOf_EveryLand_AreThoseOfItsLaw(int year, int month, int day) => Assert.All(HolidayTables.States, state =>
    {
        var holidays = At(state).HolidaysOf(year);
        Assert.Equal(HolidayTables.Of(state, new(year, month, day)), holidays.Select(h => h.Day));
        Assert.All(holidays, h => Assert.NotEqual(HolidayScope.Municipality, h.Scope));
    });

    [Theory]
    [MemberData(nameof(HolidayTables.EasterSundays), MemberType = typeof(HolidayTables))]
    public void Nationwide_Holidays_AreThoseThatAllLawsShare(int year, int month, int day)
    {
        var shared = HolidayTables.States.Select(s => HolidayTables.Of(s, new(year, month, day))).Aggregate((a, b) => a.Intersect(b));
        Assert.Equal(shared.Order(), HolidayCalendar.Nationwide.HolidaysOf(year).Select(h => h.Day));
        Assert.All(HolidayCalendar.Nationwide.HolidaysOf(year), h => Assert.Equal(HolidayScope.Nationwide, h.Scope));
    }

    [Theory]
    [InlineData("2017-10-31", "05", true)] // once everywhere
    [InlineData("2016-10-31", "05", false)]
    [InlineData("2018-10-31", "05", false)]
    [InlineData("2016-10-31", "02", false)] // Hamburg from 2018
    [InlineData("2018-10-31", "02", true)]
    [InlineData("2016-10-31", "12", true)] // Brandenburg always
    [InlineData("2000-10-31", "14", true)]
    [InlineData("2023-10-31", "08", false)] // Baden-Württemberg: no school, but a working day
    [InlineData("2018-03-08", "11", false)]
    [InlineData("2019-03-08", "11", true)]
    [InlineData("2022-03-08", "13", false)]
    [InlineData("2023-03-08", "13", true)]
    [InlineData("2020-05-08", "11", true)]
    [InlineData("2024-05-08", "11", false)]
    [InlineData("2025-05-08", "11", true)]
    [InlineData("2030-05-08", "11", false)]
    [InlineData("2025-05-08", "12", false)]
    [InlineData("2018-09-20", "16", false)]
    [InlineData("2019-09-20", "16", true)]
    [InlineData("2024-08-15", "10", true)]
    [InlineData("2024-11-20", "14", true)]
    [InlineData("2024-11-20", "15", false)]
    public void IsWorkingDay_LawsThatCameAndWent_FollowTheirYears(string day, string state, bool isHoliday) =>
        Assert.Equal(!Truth.Of(isHoliday), At(state).IsWorkingDay(Days.Of(day)));

    [Fact]
    public void HolidaysOf_17JuneIn2028InBerlin_IsNamedThoughItIsASaturday()
    {
        Assert.Contains(At("11").HolidaysOf(2028), h => h.Day == new LocalDate(2028, 6, 17));
        Assert.DoesNotContain(At("11").HolidaysOf(2029), h => h.Day == new LocalDate(2029, 6, 17));
        Assert.DoesNotContain(At("12").HolidaysOf(2028), h => h.Day == new LocalDate(2028, 6, 17));
    }

    [Fact]
    public void HolidaysOf_TwoOnOneDay_AreBothNamed() =>
        Assert.Equal(["1. Mai", "Christi Himmelfahrt"], At("03").HolidaysOf(2008).Where(h => h.Day == new LocalDate(2008, 5, 1)).Select(h => h.Name.German));

    [Theory]
    [InlineData("08", "2024-01-06", "FTG (Baden-Württemberg)", "§ 1")]
    [InlineData("09", "2024-05-30", "FTG (Bayern)", "Art. 1 Abs. 1 Nr. 1")]
    [InlineData("14", "2024-11-20", "SächsSFG", "§ 1 Abs. 1")]
    [InlineData("06", "2024-10-03", "Einigungsvertrag", "Art. 2 Abs. 2")]
    [InlineData("16061045", "2024-05-30", "ThürFGtG", "§ 2 Abs. 2, § 10 Abs. 1")]
    public void Holiday_Law_IsThatOfTheLand(string seat, string day, string document, string place)
    {
        var law = At(seat).HolidaysOf(Days.Of(day).Year).Single(h => h.Day == Days.Of(day)).Law;
        Assert.Equal((document, place), (law.Document, law.Place));
    }

    [Fact]
    public void Nationwide_Law_NamesAllSixteen() =>
        Assert.Equal(16, HolidayCalendar.Nationwide.HolidaysOf(2024)[0].Law.Place.Split("; ").Length);

    [Theory]
    [InlineData("14625080", "true")] // Crostwitz
    [InlineData("14625490", "true")] // Radibor
    [InlineData("14625640", "true")] // Wittichenau
    [InlineData("14625020", "unknown")] // Bautzen: Bolbritz and Salzenforst only
    [InlineData("14625280", "unknown")] // Königswartha: without Wartha
    [InlineData("14625250", "false")] // Kamenz
    [InlineData("14612000", "false")] // Dresden
    [InlineData("14292080", "unknown")] // a key from before 2008
    [InlineData("14625", "unknown")]
    [InlineData("14", "unknown")]
    [InlineData("16061045", "true")] // Heilbad Heiligenstadt, Landkreis Eichsfeld
    [InlineData("16061", "true")]
    [InlineData("16063032", "true")] // Geisa
    [InlineData("16064074", "true")] // Südeichsfeld
    [InlineData("16063015", "unknown")] // Dermbach: villages of former municipalities
    [InlineData("16064073", "unknown")] // Anrode
    [InlineData("16064046", "false")] // Mühlhausen
    [InlineData("16051000", "false")] // Erfurt
    [InlineData("16", "unknown")]
    [InlineData("12", "false")]
    [InlineData("09761000", "true")] // Bayern: the whole Land
    public void CorpusChristi_BySeat_IsSettledAsFarAsTheKeyGoes(string seat, string isHoliday) =>
        Assert.Equal(isHoliday, (!At(seat).IsWorkingDay(new(2024, 5, 30))).ToString());

    [Theory]
    [InlineData("09162000", 2014, "true")] // München
    [InlineData("09162000", 2013, "unknown")] // census of 1987
    [InlineData("091", 2024, "true")] // the whole of Oberbayern
    [InlineData("09261000", 2030, "true")] // Landshut, Niederbayern
    [InlineData("09761000", 2014, "true")] // Augsburg
    [InlineData("09362000", 2024, "true")] // Regensburg
    [InlineData("09564000", 2024, "false")] // Nürnberg
    [InlineData("09562000", 2025, "false")] // Erlangen
    [InlineData("09563000", 2012, "unknown")] // Fürth, census of 1987
    [InlineData("09762000", 2024, "unknown")] // Kaufbeuren: no list
    [InlineData("09572115", 2024, "false")] // Baiersdorf: by the census of 2022
    [InlineData("09572115", 2025, "true")]
    [InlineData("09473165", 2024, "true")] // Seßlach: the other way round
    [InlineData("09473165", 2025, "false")]
    [InlineData("09", 2024, "unknown")]
    [InlineData("10041100", 2003, "true")] // Saarland: the whole Land
    [InlineData("07", 2024, "false")]
    public void AssumptionDay_BySeatAndCensus_IsSettledAsFarAsTheSourcesGo(string seat, int year, string isHoliday)
    {
        var day = new LocalDate(year, 8, 15);
        var calendar = At(seat);
        Assert.Equal(isHoliday == "true", calendar.HolidaysOf(year).Any(h => h.Day == day));
        Assert.Equal(isHoliday == "unknown", calendar.UnsettledHolidaysOf(year).Any(h => h.Day == day));
    }

    [Theory]
    [InlineData("09761000", "true")]
    [InlineData("09761", "true")]
    [InlineData("09772", "false")] // Landkreis Augsburg
    [InlineData("097", "unknown")]
    [InlineData("09762000", "false")]
    public void PeaceFestival_BySeat_IsAugsburgOnly(string seat, string isHoliday) =>
        Assert.Equal(isHoliday, (!At(seat).IsWorkingDay(new(2024, 8, 8))).ToString());

    [Fact]
    public void Contains_AnUnsettledDay_IsTreatedAsAWorkingDay()
    {
        var calendar = At("09762000");
        Assert.True(calendar.IsWorkingDay(new(2024, 8, 15)).IsUnknown);
        Assert.True(calendar.Contains(new(2024, 8, 15)));
        Assert.False(calendar.Contains(new(2024, 8, 17)));
        Assert.False(calendar.Contains(new(2024, 11, 1)));
        Assert.Equal([MunicipalHoliday.AssumptionDay], calendar.Unsettled);
    }

    [Fact]
    public void Stating_AnOpenHoliday_SettlesIt()
    {
        var open = At("09762000");
        Assert.True(open.Stating(MunicipalHoliday.AssumptionDay, true).IsWorkingDay(new(2024, 8, 15)).IsFalse);
        Assert.True(open.Stating(MunicipalHoliday.AssumptionDay, false).IsWorkingDay(new(2024, 8, 15)).IsTrue);
        Assert.Empty(open.Stating(MunicipalHoliday.AssumptionDay, true).Unsettled);
        Assert.True(open.IsWorkingDay(new(2024, 8, 15)).IsUnknown);
    }

    [Fact]
    public void Stating_ForAStretchOfYears_SettlesThoseYears()
    {
        var until2024 = At("09762000").Stating(MunicipalHoliday.AssumptionDay, true, new(new(2014, 1, 1), new(2024, 12, 31)));
        Assert.True(until2024.IsWorkingDay(new(2024, 8, 15)).IsFalse);
        Assert.True(until2024.IsWorkingDay(new(2025, 8, 15)).IsUnknown);
        Assert.Equal([MunicipalHoliday.AssumptionDay], until2024.Unsettled);
        var all = until2024.Stating(MunicipalHoliday.AssumptionDay, false, new(new(2025, 1, 1), null))
            .Stating(MunicipalHoliday.AssumptionDay, false, new(null, new(2013, 12, 31)));
        Assert.True(all.IsWorkingDay(new(2025, 8, 15)).IsTrue);
        Assert.True(all.IsWorkingDay(new(2013, 8, 15)).IsTrue);
        Assert.Empty(all.Unsettled);
    }

    [Fact]
    public void Unsettled_IsWhatNoAnswerCoversInAllYears()
    {
        var bautzen = At("14625020");
        Assert.Empty(bautzen.Stating(MunicipalHoliday.CorpusChristi, true, new(HolidayCalendar.HeldFrom, null)).Unsettled);
        Assert.Equal([MunicipalHoliday.CorpusChristi], bautzen.Stating(MunicipalHoliday.CorpusChristi, true, new(new(2000, 1, 2), null)).Unsettled);
        Assert.Equal([MunicipalHoliday.CorpusChristi], bautzen.Stating(MunicipalHoliday.CorpusChristi, true, new(null, new(2040, 12, 31))).Unsettled);
        Assert.Equal(Enum.GetValues<MunicipalHoliday>(), HolidayCalendar.At(TerritoryKey.Germany).Unsettled);
    }

    [Fact]
    public void Stating_Twice_TheLastAnswerCounts()
    {
        var calendar = At("14625020").Stating(MunicipalHoliday.CorpusChristi, false).Stating(MunicipalHoliday.CorpusChristi, true);
        Assert.True(calendar.IsWorkingDay(new(2024, 5, 30)).IsFalse);
    }

    [Theory]
    [InlineData("03", MunicipalHoliday.CorpusChristi, true)] // no such law
    [InlineData("09564000", MunicipalHoliday.AssumptionDay, true)] // surely not, since 2014
    [InlineData("09162000", MunicipalHoliday.AssumptionDay, false)] // surely, since 2014
    [InlineData("16061", MunicipalHoliday.CorpusChristi, false)]
    [InlineData("14625250", MunicipalHoliday.CorpusChristi, true)]
    public void Stating_AgainstTheLaw_IsRefused(string seat, MunicipalHoliday holiday, bool applies) =>
        Refused.With("holiday.settled-otherwise", () => At(seat).Stating(holiday, applies));

    [Fact]
    public void Stating_WhatTheLawSays_IsAccepted()
    {
        Assert.Equal(At("16061"), At("16061").Stating(MunicipalHoliday.CorpusChristi, true));
        Assert.Equal(At("03"), At("03").Stating(MunicipalHoliday.CorpusChristi, false));
        Assert.True(At("09564000").Stating(MunicipalHoliday.AssumptionDay, true, new DateRange(null, new(2013, 12, 31))).IsWorkingDay(new(2013, 8, 15)).IsFalse);
    }

    [Fact]
    public void At_Germany_LeavesOpenWhatHoldsInSomeLaenderOnly()
    {
        var somewhere = HolidayCalendar.At(TerritoryKey.Germany);
        Assert.True(somewhere.IsWorkingDay(new(2024, 5, 1)).IsFalse);
        Assert.True(somewhere.IsWorkingDay(new(2024, 11, 1)).IsUnknown);
        Assert.True(somewhere.IsWorkingDay(new(2024, 8, 8)).IsUnknown);
        Assert.True(somewhere.IsWorkingDay(new(2024, 11, 4)).IsTrue);
        Assert.True(HolidayCalendar.Nationwide.IsWorkingDay(new(2024, 11, 1)).IsTrue);
        Assert.DoesNotContain(somewhere.UnsettledHolidaysOf(2024), h => h.Scope == HolidayScope.Nationwide);
        Assert.Equal(HolidayCalendar.Nationwide.HolidaysOf(2024), somewhere.HolidaysOf(2024));
    }

    [Fact]
    public void IsWorkingDay_BeforeTheTablesBegin_KnowsWeekendsOnly()
    {
        Assert.True(At("05").IsWorkingDay(new(1999, 12, 25)).IsFalse); // a Saturday
        Assert.True(At("05").IsWorkingDay(new(1999, 12, 31)).IsUnknown);
        Assert.True(At("05").IsWorkingDay(new(1999, 5, 13)).IsUnknown);
        Assert.True(At("05").IsWorkingDay(new(2000, 1, 3)).IsTrue);
        Assert.Equal(new LocalDate(2000, 1, 1), HolidayCalendar.HeldFrom);
        Assert.Throws<ArgumentOutOfRangeException>(() => At("05").HolidaysOf(1999));
        Assert.Throws<ArgumentOutOfRangeException>(() => At("05").UnsettledHolidaysOf(1999));
    }

    [Fact]
    public void Equality_IsWhatIsKnownOfEveryDay()
    {
        Assert.Equal(At("03"), At("03241001"));
        Assert.Equal(At("09564000").GetHashCode(), At("09563000").GetHashCode());
        Assert.Equal(At("09564000"), At("09563000"));
        Assert.NotEqual(At("09564000"), At("09162000"));
        Assert.NotEqual(At("09762000"), At("09762000").Stating(MunicipalHoliday.AssumptionDay, true));
        Assert.Equal(At("09762000").Stating(MunicipalHoliday.AssumptionDay, true), At("09774000").Stating(MunicipalHoliday.AssumptionDay, true));
        Assert.False(At("03").Equals(null));
        Assert.False(At("03").Equals((object)"03"));
    }

    [Fact]
    public void Context_WithACalendar_ShiftsByIt() =>
        Assert.Equal(new LocalDate(2024, 4, 2), new RuleContext(new(2024, 1, 1)) { WorkingDays = At("09") }.WorkingDays.OnOrAfter(new(2024, 3, 29)));

    private static HolidayCalendar At(string seat) => HolidayCalendar.At(TerritoryKey.Parse(seat));

}
