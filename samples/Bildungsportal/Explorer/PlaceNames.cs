using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Territories;
using KommunalesBildungsmanagement.Vocabularies;
using Bildungsportal.Languages;

namespace Bildungsportal.Explorer;

/// <summary>Names of territories for headings, lists and charts.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<TerritoryKey, Territory> _byKey;
    private readonly HashSet<string> _ambiguous;

    public PlaceNames(EducationLandscape landscape)
    {
        _byKey = landscape.Territories.GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.First());
        _ambiguous = _byKey.Values.Where(t => t.Key.Level == TerritoryLevel.District)
            .GroupBy(t => t.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The name, with the kind where a Landkreis and a town share it; the key where no name is known.</summary>
    public LocalizedText this[TerritoryKey key]
    {
        get
        {
            if (key == TerritoryKey.Germany) return PortalTexts.Germany;
            if (!_byKey.TryGetValue(key, out var territory)) return LocalizedText.Same(key.ToString());
            if (territory.Kind is null || !_ambiguous.Contains(territory.Name)) return LocalizedText.Same(territory.Name);
            var kind = TerritoryKinds.Vocabulary.LabelOf(territory.Kind);
            return new($"{territory.Name} ({kind.German})", $"{territory.Name} ({kind.English})");
        }
    }

    /// <summary>Whether the landscape or the register knows it.</summary>
    public bool Knows(TerritoryKey key) => key == TerritoryKey.Germany || _byKey.ContainsKey(key);

    /// <summary>All keys that are known, without Germany.</summary>
    public IEnumerable<TerritoryKey> Keys => _byKey.Keys;
}
