using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Tests.Exports;

/// <summary>Calendars for the tests of the exports.</summary>
internal static class Calendars
{
    /// <summary>A name with everything that a format could stumble over.</summary>
    public const string Title = "=Würzburg; \"Süd, Nord\" <b>&\\ ß\nÄÖÜ";

    /// <summary>Period until 31 December 2022: use report due on a Sunday; final report done late; one interim report open, one done.</summary>
    public static FundingCase Grant { get; } = Grants.Municipality(new(2021, 1, 1), new(2022, 12, 31)) with
    {
        Id = "gk,1",
        Title = Title,
        FinalReport = new() { SubmittedOn = new(2023, 7, 1), Responsible = "Bildungsbüro", EvidenceId = "E-77" },
        UseReport = new() { Filing = new() { Responsible = "Kämmerei" } },
        InterimDemanded = false,
        YearlyReports = [new() { Kind = YearlyReportKind.InterimReport, Year = 2021, Filing = new() { SubmittedOn = new(2022, 4, 30) } }],
    };

    /// <summary>Saturdays and Sundays are no working days.</summary>
    public static DossierOptions Weekends { get; } = new() { WorkingDaysOf = _ => new Weekdays() };

    public static ReportingCalendar Of(LocalDate today, params FundingCase[] grants) =>
        ReportingCalendar.Of(grants.Select(g => Dossier.Of(g, today, Weekends)));

    private sealed class Weekdays : WorkingDays
    {
        public override bool Contains(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
    }
}
