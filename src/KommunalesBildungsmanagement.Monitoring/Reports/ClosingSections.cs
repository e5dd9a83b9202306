using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>What is missing, how it was made, and where the figures come from.</summary>
internal static class ClosingSections
{
    public static ReportSection Missing(ReportDesk desk, List<Indicator> wanted, List<IndicatorSeries> available)
    {
        var open = wanted.Where(i => available.TrueForAll(s => s.Indicator.Id != i.Id)).ToList();
        return new(
            new("Was fehlt", "What is missing"),
            [
                new ReportParagraph(new(
                    $"Von {wanted.Count} Indikatoren, nach denen gefragt ist, liegen für {open.Count} keine Zahlen vor. Das heißt nicht, dass dort "
                    + "nichts "
                    + "zu berichten wäre.",
                    $"Of {wanted.Count} indicators asked for, {open.Count} have no figures. That does not mean that there is nothing to report.")),
                new ReportList(
                    new("Ohne Zahlen", "Without figures"),
                    open.Select(i => new LocalizedText($"{i.Id} {i.Label.German}", $"{i.Id} {i.Label.English}")).ToValueList()),
            ],
            []);
    }

    public static ReportSection Methods(ReportRequest request)
    {
        var least = request.Policy.MinimumCount;
        return new(
            new("Methoden und Zeichen", "Methods and signs"),
            [
                new ReportList(new("So ist gerechnet", "How it is computed"),
                [
                    new(
                        "Quoten sind aus Anzahlen berechnet, nie gemittelt und nie bei 100 % abgeschnitten; gerundet wird einmal, am Ende, "
                        + "kaufmännisch.",
                        "Rates are computed from counts, never averaged and never cut off at 100 %; rounding is once, at the end, half away from "
                        + "zero."),
                    new(
                        "Verglichen wird nur dieselbe Variante im selben Zeitraum; über einen Bruch in der Zeitreihe hinweg steht keine Veränderung.",
                        "Only the same variant in the same period is compared; across a break in series no change is stated."),
                    new(
                        "Amtliche Zahlen stehen so, wie die Quelle sie unter ihren Regeln der Geheimhaltung veröffentlicht hat. Zahlen aus eigenen "
                        + "Registern "
                        + $"stehen nur nach der Geheimhaltungsprüfung: keine Anzahl von 1 bis {least - 1}, und keine, die sich aus anderen errechnen "
                        + "ließe.",
                        "Official figures stand as their source has published them under its own rules of confidentiality. Figures of own registers "
                        + "stand only "
                        + $"after disclosure control: no count from 1 to {least - 1}, and none that could be computed from others."),
                    new(
                        $"Indikatorenkatalog, Ausgabe {DateRange.German(EducationIndicators.Edition)}.",
                        $"Indicator catalogue, edition of {DateRange.English(EducationIndicators.Edition)}."),
                ]),
                new ReportList(new("Zeichen", "Signs"),
                [
                    new("- nichts vorhanden (genau null)", "- nothing (exactly zero)"),
                    new("0 weniger als die Hälfte der letzten Stelle, aber mehr als nichts",
                        "0 less than half of the last digit, but more than nothing"),
                    new(". unbekannt oder geheim zu halten", ". unknown or to be kept secret"),
                    new("x Tabellenfach gesperrt, weil die Aussage nicht sinnvoll ist", "x blocked, because it would not be meaningful"),
                    new("... Angabe fällt später an", "... comes later"),
                    new("/ nicht sicher genug", "/ not reliable enough"),
                    new("… für diesen Bericht nicht berechenbar", "… not computable for this report"),
                    new("p vorläufig, r berichtigt, s geschätzt", "p provisional, r revised, s estimated"),
                ]),
            ],
            []);
    }

    public static ReportSection Sources(MonitoringReport report) => new(
        new("Quellen", "Sources"),
        [new ReportList(new("Verwendete Quellen", "Sources used"), report.Sources.Select(Cite).Distinct().ToValueList())],
        []);

    private static LocalizedText Cite(Provenance source)
    {
        var licence = source.Licence is { } known ? $", {known}" : "";
        return source.Edition is { } edition
            ? new($"{source.Source}{licence}, Stand {DateRange.German(edition)}", $"{source.Source}{licence}, as of {DateRange.English(edition)}")
            : LocalizedText.Same(source.Source + licence);
    }
}
