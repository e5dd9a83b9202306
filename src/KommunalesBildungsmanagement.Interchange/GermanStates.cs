using System.Diagnostics.CodeAnalysis;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange;

/// <summary>The 16 Länder by the abbreviations and names that files use for them.</summary>
internal static class GermanStates
{
    private static readonly (string Key, string Code, string Name)[] All =
    [
        ("01", "SH", "Schleswig-Holstein"), ("02", "HH", "Hamburg"), ("03", "NI", "Niedersachsen"), ("04", "HB", "Bremen"),
        ("05", "NW", "Nordrhein-Westfalen"), ("06", "HE", "Hessen"), ("07", "RP", "Rheinland-Pfalz"), ("08", "BW", "Baden-Württemberg"),
        ("09", "BY", "Bayern"), ("10", "SL", "Saarland"), ("11", "BE", "Berlin"), ("12", "BB", "Brandenburg"),
        ("13", "MV", "Mecklenburg-Vorpommern"), ("14", "SN", "Sachsen"), ("15", "ST", "Sachsen-Anhalt"), ("16", "TH", "Thüringen"),
    ];

    private static readonly Dictionary<string, TerritoryKey> ByCode = new(
        All.Append(("05", "NRW", "Nordrhein-Westfalen")).Select(s => KeyValuePair.Create(s.Item2, TerritoryKey.Parse(s.Item1))),
            StringComparer.Ordinal);

    private static readonly Dictionary<string, TerritoryKey> ByName = All.ToDictionary(s => s.Name, s => TerritoryKey.Parse(s.Key),
        StringComparer.Ordinal);

    public static bool TryFindByCode(string code, [MaybeNullWhen(false)] out TerritoryKey state) => ByCode.TryGetValue(code, out state);

    public static bool TryFindByName(string name, [MaybeNullWhen(false)] out TerritoryKey state) => ByName.TryGetValue(name, out state);

    public static Problem Unknown(string place, string code) => new(
        "state.unknown-code", place, code,
        new($"Ein Land mit dem Kürzel „{code}“ gibt es nicht.", $"There is no Land with the abbreviation '{code}'."),
        new("Ein übliches Kürzel angeben, z. B. BY, RP, NW oder NRW.", "State a usual abbreviation, e.g. BY, RP, NW or NRW."));
}
