using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KommunalesBildungsmanagement.Funding.Calendars;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Funding.Exports;

/// <summary>The reporting calendar as iCalendar (RFC 5545), for any calendar program. Stateless, safe on any thread.</summary>
/// <remarks>
/// An obligation with a known day is an event of that whole day, the nominal one: what to plan for. The last day in time, where it is a later one,
/// stands in the description. What is not done yet reminds from its warning day on. An obligation whose day is not known is a task
/// without a day, so that none is lost. The same obligation keeps its UID, also when its day moves. Functions in charge and ids of
/// documents are not in it.
/// </remarks>
public static class IcsCalendar
{
    /// <summary>Writes the calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="stampedAt">When it was made, for DTSTAMP.</param>
    /// <param name="culture">German for any German culture, else English.</param>
    /// <param name="domain">Right side of the UIDs: the internet domain of the office keeps them apart from those of others.</param>
    /// <returns>The text, with CRLF; to be stored as UTF-8 without byte order mark.</returns>
    public static string Write(
        ReportingCalendar calendar, Instant stampedAt, CultureInfo culture, string domain = "kommunales-bildungsmanagement.invalid")
    {
        var text = new StringBuilder();
        var language = CalendarWords.Language(culture);
        IcsText.AppendLine(text, "BEGIN:VCALENDAR");
        IcsText.AppendLine(text, "VERSION:2.0");
        IcsText.AppendLine(text, $"PRODID:-//KommunalesBildungsmanagement//Funding//{language.ToUpperInvariant()}");
        IcsText.AppendLine(text, "CALSCALE:GREGORIAN");
        foreach (var obligation in calendar.Obligations)
        {
            foreach (var line in LinesOf(obligation, Stamp.Format(stampedAt), language, culture, domain)) IcsText.AppendLine(text, line);
        }

        IcsText.AppendLine(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static IEnumerable<string> LinesOf(Obligation obligation, string stamp, string language, CultureInfo culture, string domain)
    {
        var component = obligation.Due is null ? "VTODO" : "VEVENT";
        var summary = $"{CalendarWords.Of(obligation.State).In(culture)}: {obligation.Case.Title} – {CalendarWords.Duty(obligation).In(culture)}";
        yield return $"BEGIN:{component}";
        yield return $"UID:{UidOf(obligation)}@{domain}";
        yield return $"DTSTAMP:{stamp}";
        if (obligation.Due is { } due)
        {
            yield return $"DTSTART;VALUE=DATE:{Day.Format(due.Nominal)}";

            // The last day of the calendar has no next day; RFC 5545 then takes one day anyway.
            if (due.Nominal < LocalDate.MaxIsoValue) yield return $"DTEND;VALUE=DATE:{Day.Format(due.Nominal.PlusDays(1))}";
            yield return "STATUS:CONFIRMED";
            yield return "TRANSP:TRANSPARENT";
        }
        else
        {
            yield return "STATUS:NEEDS-ACTION";
        }

        yield return $"SUMMARY;LANGUAGE={language}:{IcsText.Escape(summary)}";
        yield return $"DESCRIPTION;LANGUAGE={language}:{IcsText.Escape(DescriptionOf(obligation, culture))}";
        yield return $"CATEGORIES;LANGUAGE={language}:{IcsText.Escape(Category.In(culture))},{IcsText.Escape(obligation.Case.Id)}";
        if (DaysOfWarning(obligation) is { } days)
        {
            yield return "BEGIN:VALARM";
            yield return "ACTION:DISPLAY";
            yield return $"DESCRIPTION;LANGUAGE={language}:{IcsText.Escape(summary)}";
            yield return string.Create(CultureInfo.InvariantCulture, $"TRIGGER:-P{days}D");
            yield return "END:VALARM";
        }

        yield return $"END:{component}";
    }

    private static LocalizedText Category { get; } = new("Förderfall", "funding case");

    private static int? DaysOfWarning(Obligation obligation) =>
        obligation is { State: ObligationState.Open or ObligationState.Extended, Due: { } due, WarnFrom: { } from } && from <= due.Nominal
            ? Period.DaysBetween(from, due.Nominal)
            : null;

    private static string DescriptionOf(Obligation obligation, CultureInfo culture)
    {
        var rule = obligation.Finding.Rule;
        var nominal = CalendarWords.Day(obligation.Due?.Nominal);
        var legal = CalendarWords.Day(obligation.Due?.Legal);
        LocalizedText?[] lines =
        [
            new($"Fällig: {nominal.German}. Letzter Tag: {legal.German}.", $"Due: {nominal.English}. Last day: {legal.English}."),
            rule.NextStep is { } step && !CalendarWords.IsDone(obligation.State)
                ? new($"Nächster Schritt: {step.German}", $"Next step: {step.English}")
                : null,
            rule.Unsettled is { } open ? new($"Nicht geklärt: {open.German}", $"Not settled: {open.English}") : null,
            obligation.Finding.Deadline?.Ambiguity,
        ];
        return string.Join('\n', [.. lines.OfType<LocalizedText>().Select(l => l.In(culture)), $"{rule.Id}: {CalendarWords.Sources(rule, culture)}"]);
    }

    // A fingerprint: ids of cases may hold characters that a UID must not, and nobody reads it.
    private static string UidOf(Obligation obligation) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', obligation.Case.Id, obligation.Finding.Rule.RuleSet, obligation.Finding.Rule.Id, obligation.Finding.Item))))[..32];
}
