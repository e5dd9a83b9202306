using System.Globalization;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Funding.Calendars;

namespace KommunalesBildungsmanagement.Funding.Exports;

/// <summary>The reporting calendar as one page for browser and printer, without script. Stateless, safe on any thread.</summary>
/// <remarks>Ids of documents are not in it, functions in charge only on demand.</remarks>
public static class HtmlCalendar
{
    /// <summary>Writes the page.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="culture">German for any German culture, else English.</param>
    /// <param name="showsResponsible">Whether there is a column for the function in charge.</param>
    public static string Write(ReportingCalendar calendar, CultureInfo culture, bool showsResponsible = false)
    {
        var page = new HtmlPage(
            culture, new("Berichts- und Terminkalender der Förderfälle", "Reporting calendar of the funding cases"), StateStyle.Css);
        page.Open("p").Text(new LocalizedText("Stand:", "As of:")).Day(calendar.Today).Close("p");
        page.Element("p", Explained);
        page.Open("div", ("class", "scroll"), ("role", "region"), ("aria-label", Caption.In(culture)), ("tabindex", "0"))
            .Open("table").Element("caption", Caption).Open("thead").Open("tr");
        foreach (var heading in showsResponsible ? [.. Headings, Responsible] : Headings) page.Element("th", heading, ("scope", "col"));
        page.Close("tr").Close("thead").Open("tbody");
        foreach (var obligation in calendar.Obligations) Row(page, obligation, culture, showsResponsible);
        return page.Close("tbody").Close("table").Close("div").Finish();
    }

    private static readonly LocalizedText Caption = new("Pflichten nach Fälligkeit", "Obligations by due date");

    private static readonly LocalizedText Responsible = new("zuständig", "responsible");

    private static readonly LocalizedText Explained = new(
        "Geplant wird auf den Tag der Fälligkeit. Der letzte Tag ist ein späterer, wenn die Fälligkeit auf einen Samstag, Sonntag oder Feiertag "
        + "fällt.",
        "Plan for the day due. The last day is a later one where the day due is a Saturday, Sunday or holiday.");

    private static readonly ValueList<LocalizedText> Headings =
    [
        new("fällig", "due"), new("letzter Tag", "last day"), new("Stand", "state"), new("Fall", "case"), new("Pflicht", "obligation"),
        new("nächster Schritt", "next step"), new("Quelle", "source"),
    ];

    private static void Row(HtmlPage page, Obligation obligation, CultureInfo culture, bool showsResponsible)
    {
        var rule = obligation.Finding.Rule;
        var isDone = CalendarWords.IsDone(obligation.State);
        page.Open("tr", ("class", StyleOf(obligation.State)));
        page.Open("th", ("scope", "row")).Day(obligation.Due?.Nominal).Close("th");
        page.Open("td").Day(obligation.Due?.Legal).Close("td");
        page.Open("td").Text(CalendarWords.Of(obligation.State));
        if (isDone) page.Open("div").Day(obligation.Finding.Deadline?.DoneOn).Close("div");
        else if (obligation.WarnFrom is { } from)
            page.Open("div").Text(new LocalizedText("Vorwarnung ab", "warning from")).Day(from).Close("div");
        page.Close("td");
        page.Open("td").Text(obligation.Case.Title).Close("td");
        page.Element("td", CalendarWords.Duty(obligation));
        page.Open("td").Text(isDone ? "" : rule.NextStep?.In(culture) ?? "").Close("td");
        page.Open("td").Text($"{rule.Id}: {CalendarWords.Sources(rule, culture)}").Close("td");
        if (showsResponsible) page.Open("td").Text(obligation.Responsible ?? "").Close("td");
        page.Close("tr");
    }

    private static string StyleOf(ObligationState state) => state switch
    {
        ObligationState.Overdue => "overdue",
        ObligationState.Unknown => "unknown",
        ObligationState.Open or ObligationState.Extended => "open",
        ObligationState.Done or ObligationState.DoneLate => "done",
        _ => throw new ArgumentException($"{state} is no state.", nameof(state)),
    };
}
