namespace KommunalesBildungsmanagement.Interchange;

/// <summary>The form of German postcodes: five digits, as text.</summary>
internal static class Postcodes
{
    public static LocalizedText Form { get; } = new("Eine Postleitzahl hat fünf Ziffern.", "A postcode has five digits.");

    public static LocalizedText Remedy { get; } = new(
        "Die Postleitzahl mit führender Null als Text angeben.", "State the postcode as text with its leading zero.");

    public static bool IsValid(string text) => text.Length == 5 && text.All(char.IsAsciiDigit);
}
