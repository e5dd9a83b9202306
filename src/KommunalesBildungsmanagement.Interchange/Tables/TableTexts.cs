namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>Remedies that several readers give.</summary>
internal static class TableTexts
{
    public static LocalizedText CheckPath { get; } = new("Pfad und Dateinamen prüfen.", "Check path and file name.");

    public static LocalizedText CheckRow { get; } =
        new("Die Zeile mit der Quelle vergleichen und berichtigen.", "Compare the row with the source and correct it.");

    public static LocalizedText AskPublisher { get; } =
        new("Beim Herausgeber der Datei nachfragen; hier wird nichts berichtigt.", "Ask the publisher of the file; nothing is corrected here.");
}
