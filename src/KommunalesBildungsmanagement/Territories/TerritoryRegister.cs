using System.Diagnostics.CodeAnalysis;

namespace KommunalesBildungsmanagement.Territories;

/// <summary>The territories of a country at one territorial status (Gebietsstand), found by key and checked by name.</summary>
/// <remarks>Immutable; safe on any thread.</remarks>
public sealed class TerritoryRegister
{
    private readonly SortedDictionary<TerritoryKey, Territory> _byKey;

    private TerritoryRegister(LocalDate status, SortedDictionary<TerritoryKey, Territory> byKey) => (Status, _byKey) = (status, byKey);

    /// <summary>The territorial status: the day to which boundaries and names refer.</summary>
    public LocalDate Status { get; }

    /// <summary>All territories, by key.</summary>
    public IReadOnlyCollection<Territory> All => _byKey.Values;

    /// <summary>A register. Of several territories with one key the first stays, and each further one is a problem.</summary>
    /// <param name="status">The territorial status.</param>
    /// <param name="territories">The territories.</param>
    /// <param name="problems">Receives a problem for each key that comes twice.</param>
    public static TerritoryRegister Of(LocalDate status, IEnumerable<Territory> territories, ICollection<Problem> problems)
    {
        var byKey = new SortedDictionary<TerritoryKey, Territory>();
        foreach (var territory in territories)
        {
            if (byKey.TryAdd(territory.Key, territory)) continue;
            problems.Add(new(
                "territory.duplicate", territory.Provenance.Place ?? "", territory.Key.ToString(),
                new($"Der Schlüssel {territory.Key} steht zweimal im Verzeichnis: „{byKey[territory.Key].Name}“ und „{territory.Name}“.",
                    $"The key {territory.Key} stands twice in the register: '{byKey[territory.Key].Name}' and '{territory.Name}'."),
                new("Den richtigen Eintrag behalten; hier gilt der erste.", "Keep the right entry; the first one counts here.")));
        }

        return new(status, byKey);
    }

    /// <summary>The territory with a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="territory">The territory, if there is one.</param>
    public bool TryFind(TerritoryKey key, [MaybeNullWhen(false)] out Territory territory) => _byKey.TryGetValue(key, out territory);

    /// <summary>The territories of one level inside another, by key.</summary>
    /// <param name="outer">The territory that contains them.</param>
    /// <param name="level">Their level.</param>
    public IEnumerable<Territory> Within(TerritoryKey outer, TerritoryLevel level) =>
        _byKey.Values.Where(t => t.Key.Level == level && outer.Contains(t.Key));

    /// <summary>The territory of a key and a name that are said to belong together.</summary>
    /// <param name="key">The key.</param>
    /// <param name="name">The name.</param>
    /// <returns>The territory; or the problem that the key is not in the register, or stands there for another name.</returns>
    public Reading<Territory> Check(TerritoryKey key, string name)
    {
        if (!TryFind(key, out var territory))
        {
            return Reading.Failed<Territory>(new Problem(
                "territory.unknown", "", key.ToString(),
                new(
                    $"Der Schlüssel {key} steht nicht im Verzeichnis (Gebietsstand {Status:uuuu-MM-dd}).",
                    $"The key {key} is not in the register (territorial status {Status:uuuu-MM-dd})."),
                new("Schlüssel und Gebietsstand prüfen.", "Check the key and the territorial status.")));
        }

        return TerritoryNames.AreSame(territory.Name, name)
            ? Reading.Of(territory)
            : Reading.Failed<Territory>(new Problem(
                "territory.name", "", $"{key} {name}",
                new(
                    $"Der Schlüssel {key} gehört zu „{territory.Name}“, nicht zu „{name}“.",
                    $"The key {key} belongs to '{territory.Name}', not to '{name}'."),
                new("Schlüssel oder Namen berichtigen.", "Correct the key or the name.")));
    }
}
