using KommunalesBildungsmanagement.Funding.Participations;
using static KommunalesBildungsmanagement.Funding.Participations.EmploymentStatus;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>
/// Who counts in which indicator, written a second time by hand from the regulations, over answers instead of conditions. The operators of bool? are
/// those of Kleene's logic.
/// </summary>
internal static class IndicatorOracle
{
    public static bool? Counts(string code, Participation p)
    {
        var (a, v) = (p.AtEntry, p.AtEntry.Voluntary);
        bool? Is(EmploymentStatus status) => a.Status is { } s ? s == status : null;
        bool? Age(int from, int to) => AgeOf(p) is { } years ? years >= from && years <= to : null;
        bool? Level(int from, int to) => a.Education is { } e and not EducationAttainment.Refused ? (int)e >= from && (int)e <= to : null;
        var disadvantaged = Yes(v.MigrantOrMinority) | Yes(v.Disability) | Yes(v.OtherDisadvantage);
        var job = !Is(Employed) & After(p, LabourMarketSituation.Employed);
        var search = After(p, LabourMarketSituation.JobSearching);
        var jobInSix = !Is(Employed) & (p.Results.SituationAfterSixMonths is { } six ? six == LabourMarketSituation.Employed : null);
        return code switch
        {
            "CO01" or "EECO02" => Is(Unemployed),
            "CO02" or "EECO03" => Is(Unemployed) & a.IsLongTermUnemployed,
            "CO03" or "EECO04" => Is(Inactive),
            "CO04" => Is(Inactive) & !Yes(a.EducationOrTraining),
            "CO05" or "EECO05" => Is(Employed),
            "CO06" => Age(0, 24),
            "CO07" => Age(55, 200),
            "CO08" => Age(55, 200) & (Is(Unemployed) | (Is(Inactive) & !Yes(a.EducationOrTraining))),
            "CO09" => Level(1, 2),
            "CO10" or "EECO10" => Level(3, 4),
            "CO11" or "EECO11" => Level(5, 8),
            "CO12" => Yes(a.Household.NobodyWorks),
            "CO13" => Yes(a.Household.NobodyWorks) & Yes(a.Household.DependentChildren),
            "CO14" => Yes(a.Household.SingleAdult) & Yes(a.Household.DependentChildren),
            "CO15" => Yes(v.MigrantOrMinority),
            "CO16" or "EECO12" => Yes(v.Disability),
            "CO17" => Yes(v.OtherDisadvantage),
            "CO18" or "EECO16" => Yes(v.HousingExclusion),
            "CO19" or "EECO17" => Yes(v.RuralArea),
            "EECO01" => a.IsUnemployed | a.IsInactive | a.IsEmployed,
            "EECO06" => Age(0, 17),
            "EECO07" => Age(18, 29),
            "EECO08" => Age(55, 200),
            "EECO09" => Level(0, 2),
            "EECO13" => Yes(v.ThirdCountryNational),
            "EECO14" => Yes(v.ForeignBackground),
            "EECO15" => Yes(v.Minority),
            "CR01" => Is(Inactive) & search,
            "EECR01" => !Is(Unemployed) & search,
            "CR02" or "EECR02" => Yes(p.Results.StartedEducation),
            "CR03" or "EECR03" => Yes(p.Results.Qualification),
            "CR04" or "EECR04" => job,
            "CR05" => disadvantaged & ((Is(Inactive) & search) | job | Yes(p.Results.StartedEducation) | Yes(p.Results.Qualification)),
            "CR06" or "EECR05" => jobInSix,
            "CR07" or "EECR06" => Is(Employed) & Yes(p.Results.Improvement),
            "CR08" => Age(55, 200) & jobInSix,
            "CR09" => disadvantaged & jobInSix,
            _ => throw new ArgumentException(code),
        };
    }

    private static bool? Yes(ParticipantAnswer? answer) => answer is { } a and not ParticipantAnswer.Refused ? a == ParticipantAnswer.Yes : null;

    // The last day on which something happened in the 28 days; on that day, one thing only.
    private static bool? After(Participation p, LabourMarketSituation situation)
    {
        if (p.ExitedOn is not { } exit || p.Results.LabourMarket is not { } all) return null;
        var inWindow = all.Where(e => Period.DaysBetween(exit, e.On) is >= 0 and <= 28).ToList();
        if (inWindow.Count == 0) return situation == LabourMarketSituation.Unchanged;
        var last = inWindow.Where(e => e.On == inWindow.Max(x => x.On)).Select(e => e.Situation).Distinct().ToList();
        return last.Count > 1 ? null : last[0] == situation;
    }

    private static int? AgeOf(Participation p)
    {
        if (p.AtEntry.BornOn is not { } born || p.EnteredOn is not { } entry || entry < born) return null;
        var years = 0;

        // Birthdays one by one; born on 29 February, the year is over with the end of 28 February.
        while (Birthday(born, years + 1) <= entry) years++;
        return years;

        static LocalDate Birthday(LocalDate born, int n) => born is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(born.Year + n)
            ? new(born.Year + n, 3, 1) : new(born.Year + n, born.Month, born.Day);
    }
}
