namespace KommunalesBildungsmanagement.Rules;

/// <summary>Joins texts in both languages at once.</summary>
internal static class LocalizedTexts
{
    public static LocalizedText Join(IEnumerable<LocalizedText> parts, string germanSeparator, string englishSeparator)
    {
        var all = parts.ToList();
        return new(string.Join(germanSeparator, all.Select(p => p.German)), string.Join(englishSeparator, all.Select(p => p.English)));
    }
}
