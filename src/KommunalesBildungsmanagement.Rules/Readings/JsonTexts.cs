namespace KommunalesBildungsmanagement.Rules;

/// <summary>Remedies that several readers give.</summary>
internal static class JsonTexts
{
    public static LocalizedText WithoutQuotes { get; } = new("Ohne Anführungszeichen schreiben.", "Write it without quotes.");

    public static LocalizedText ChooseAnother { get; } = new("Einen anderen Begriff wählen.", "Choose another term.");
}
