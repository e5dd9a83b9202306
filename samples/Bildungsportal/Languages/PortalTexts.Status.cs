namespace Bildungsportal.Languages;

/// <summary>Loading and its problems.</summary>
internal static partial class PortalTexts
{
    public static LocalizedText LoadingTitle { get; } = new("Wird geladen", "Loading");

    public static LocalizedText LoadingText { get; } = new(
        "Die Bildungslandschaft wird gerade geladen. Diese Seite erneuert sich von selbst.",
        "The education landscape is being loaded. This page renews itself.");

    public static LocalizedText StatusTitle { get; } = new("Stand des Ladens", "State of loading");

    public static LocalizedText StatusReady { get; } = new("Alles ist geladen.", "Everything is loaded.");

    public static LocalizedText StatusLoading { get; } = new(
        "Es wird noch geladen. Diese Seite erneuert sich von selbst.",
        "Loading goes on. This page renews itself.");

    public static LocalizedText StatusFromStore { get; } = new(
        "Die Daten standen schon in der Datenbank und wurden nicht neu eingelesen.",
        "The data were in the database already and were not read again.");

    public static LocalizedText LoadingFailed { get; } = new("Das Laden ist fehlgeschlagen.", "Loading has failed.");

    public static LocalizedText LoadingFailedRemedy { get; } = new(
        "Das Protokoll des Programms nennt den Grund; danach neu starten.",
        "The log of the program names the reason; then start again.");

    public static LocalizedText StepStore { get; } = new("Datenbank prüfen", "check the database");

    public static LocalizedText StepLandscape { get; } = new("Beispiel-Landschaft einlesen", "read the sample landscape");

    public static LocalizedText StepTerritories { get; } = new("Gemeinden und Bevölkerung einlesen", "read municipalities and population");

    public static LocalizedText StepRegional { get; } = new("Tabellen der Regionaldatenbank einlesen", "read tables of the Regionaldatenbank");

    public static LocalizedText StepKonstanz { get; } = new("Tabellen der Stadt Konstanz einlesen", "read tables of the city of Konstanz");

    public static LocalizedText StepSchools { get; } = new("Schulen einlesen und Kreisen zuordnen", "read schools and place them in districts");

    public static LocalizedText StepRows { get; } = new("Daten und Befunde speichern", "store data and findings");

    public static LocalizedText StepSnapshot { get; } = new("Bildungslandschaft aufbauen", "build the landscape");

    public static LocalizedText StepDone { get; } = new(" – fertig ({0})", " – done ({0})");

    public static LocalizedText ProblemsCount { get; } = new("{0} Befunde beim Einlesen", "{0} findings of the import");

    public static LocalizedText NoProblems { get; } = new("Beim Einlesen ist nichts aufgefallen.", "Nothing was found wrong.");

    public static LocalizedText ProblemPlace { get; } = new("Stelle", "Place");

    public static LocalizedText ProblemValue { get; } = new("Wert", "Value");

    public static LocalizedText ProblemWhat { get; } = new("Befund", "Finding");

    public static LocalizedText ProblemRemedy { get; } = new("Was zu tun ist", "What to do");
}
