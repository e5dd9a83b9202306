namespace KommunalesBildungsmanagement.Territories;

/// <summary>Compares territory names as different sources write them: "Kaufbeuren", "Kaufbeuren, Stadt", "Kaufbeuren, kreisfreie Stadt".</summary>
/// <remarks>Only what follows a comma, blanks around hyphens and upper case are disregarded. A different word is a different name.</remarks>
public static class TerritoryNames
{
    /// <summary>Whether two names mean the same territory for the same key.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other name.</param>
    public static bool AreSame(string left, string right) => string.Equals(Core(left), Core(right), StringComparison.OrdinalIgnoreCase);

    private static string Core(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var core = (comma < 0 ? name : name[..comma]).Replace("- ", "-", StringComparison.Ordinal).Replace(" -", "-", StringComparison.Ordinal);
        return string.Join(' ', core.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
