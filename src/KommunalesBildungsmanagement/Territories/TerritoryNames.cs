namespace KommunalesBildungsmanagement.Territories;

/// <summary>Compares territory names as different sources write them: "Kaufbeuren", "Kaufbeuren, Stadt", "Kaufbeuren, kreisfreie Stadt".</summary>
/// <remarks>
/// Only what follows a comma, blanks around hyphens, upper case, and the kind of a region in front of its name ("Reg.-Bez. Köln", "Statistische
/// Region Hannover",
/// "früher: Direktionsbezirk Leipzig", "Regionalverband Saarbrücken") are disregarded. "Landkreis" in front counts: Rostock and Landkreis Rostock
/// are two districts.
/// A different word is a different name.
/// </remarks>
public static class TerritoryNames
{
    private static readonly string[] KindsInFront = ["früher: ", "Reg.-Bez. ", "Direktionsbezirk ", "Statistische Region ", "Regionalverband "];

    /// <summary>Whether two names mean the same territory for the same key.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other name.</param>
    public static bool AreSame(string left, string right) => string.Equals(Core(left), Core(right), StringComparison.OrdinalIgnoreCase);

    private static string Core(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var core = (comma < 0 ? name : name[..comma]).Replace("- ", "-", StringComparison.Ordinal).Replace(" -", "-", StringComparison.Ordinal);
        core = string.Join(' ', core.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var kind in KindsInFront)
        {
            if (core.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) core = core[kind.Length..];
        }

        return core;
    }
}
