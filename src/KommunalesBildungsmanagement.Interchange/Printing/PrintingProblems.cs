namespace KommunalesBildungsmanagement.Interchange.Printing;

/// <summary>What can go wrong with printing, worded once.</summary>
internal static class PrintingProblems
{
    private static LocalizedText Install => new(
        $"Chromium oder Chrome installieren, oder den Pfad nennen (Umgebungsvariable {ChromiumPrinter.Variable}).",
        $"Install Chromium or Chrome, or name its path (environment variable {ChromiumPrinter.Variable}).");

    public static Problem NoBrowser() => new(
        "print.no-browser", "", null,
        new("Kein Chromium oder Chrome gefunden; ohne Browser gibt es kein PDF.", "No Chromium or Chrome found; without a browser there is no PDF."),
        Install);

    public static Problem NoBrowserAt(string place, string path) => new(
        "print.no-browser", place, path, new("Hier ist kein ausführbares Programm.", "There is no program to run here."), Install);

    public static Problem NotStarted(string path, string reason) => new(
        "print.not-started", path, reason, new("Der Browser startet nicht.", "The browser does not start."), Install);

    public static Problem Failed(string path, int exitCode, string said) => new(
        "print.failed", path, said.Length == 0 ? null : said,
        new($"Der Browser ist mit Code {exitCode} gescheitert.", $"The browser failed with code {exitCode}."),
        new(
            "Die Meldung des Browsers lesen. In Containern ohne Benutzer-Namensräume hilft es, ohne Sandbox zu drucken.",
            "Read the message of the browser. In containers without user namespaces it helps to print without sandbox."));

    public static Problem TookTooLong(string path, Duration patience) => new(
        "print.timeout", path, null,
        new($"Der Browser war nach {Seconds(patience)} Sekunden nicht fertig und ist beendet.",
            $"The browser had not finished after {Seconds(patience)} seconds and has been ended."),
        new("Mehr Zeit geben oder die Seite verkleinern.", "Allow more time, or make the page smaller."));

    public static Problem NoPdf(string path, string said) => new(
        "print.no-pdf", path, said.Length == 0 ? null : said,
        new("Der Browser hat kein PDF geschrieben, oder kein ganzes.", "The browser has written no PDF, or not a whole one."),
        new(
            "Prüfen, ob das Programm ein Chromium oder Chrome ab Version 112 ist.",
            "Check whether the program is a Chromium or Chrome 112 or later."));

    public static Problem NoFolder(string reason) => new(
        "print.folder", "", reason,
        new(
            "Im Ordner für vorübergehende Dateien lässt sich nicht schreiben oder lesen.",
            "The folder of temporary files cannot be written or read."),
        new("Platz und Rechte des Ordners prüfen.", "Check space and permissions of the folder."));

    private static string Seconds(Duration patience) =>
        patience.TotalSeconds.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
