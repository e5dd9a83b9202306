namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Places and what is left of them for a group: <c>Total = Accessible + Open + Removed</c>. Counts; they add up over disjoint territories.
/// </summary>
/// <remarks>A place is accessible if somebody of the group surely meets all requirements, lost if surely nobody does, and otherwise open.</remarks>
public sealed record PlaceBalance
{
    /// <summary>No places.</summary>
    public static PlaceBalance Empty { get; } = new();

    /// <summary>Places that are surely accessible.</summary>
    public int Accessible { get; init; }

    /// <summary>Places of which it depends on something unknown.</summary>
    public int Open { get; init; }

    /// <summary>Places that are surely not accessible.</summary>
    public int Removed { get; init; }

    /// <summary>All places whose number is known.</summary>
    public int Total => Accessible + Open + Removed;

    /// <summary>Runs that are not surely inaccessible and whose number of places nobody has said; they may hold any number.</summary>
    public int RunsWithoutNumber { get; init; }

    /// <summary>Taken places, of the places in <see cref="TakenOf"/>; overbooking may exceed them.</summary>
    public int Taken { get; init; }

    /// <summary>Places of the runs of which it is known how many are taken.</summary>
    public int TakenOf { get; init; }

    /// <summary>What each criterion takes away or leaves open, most places first, then by id.</summary>
    public ValueList<CriterionEffect> Effects { get; init; } = [];

    /// <summary>The balance in words: of how many, how many remain, and which criterion takes how many.</summary>
    public LocalizedText Text
    {
        get
        {
            var removing = Effects.Where(e => e.InOrder > 0).Select(e => e.Text).ToList();
            var german = $"Von {Total} Plätzen bleiben {Accessible}; offen: {Open}; sicher nicht nutzbar: {Removed}";
            var english = $"Of {Total} places {Accessible} remain; open: {Open}; surely not usable: {Removed}";
            if (removing.Count == 0) return new(german + ".", english + ".");
            return new($"{german} ({string.Join("; ", removing.Select(r => r.German))}).",
                $"{english} ({string.Join("; ", removing.Select(r => r.English))}).");
        }
    }

    /// <summary>The places of both; they must be different places.</summary>
    public static PlaceBalance operator +(PlaceBalance left, PlaceBalance right) => Sum([left, right]);

    /// <summary>The places of all of them; they must be different places.</summary>
    /// <param name="balances">The balances.</param>
    internal static PlaceBalance Sum(IReadOnlyCollection<PlaceBalance> balances) => new()
    {
        Accessible = balances.Sum(b => b.Accessible),
        Open = balances.Sum(b => b.Open),
        Removed = balances.Sum(b => b.Removed),
        RunsWithoutNumber = balances.Sum(b => b.RunsWithoutNumber),
        Taken = balances.Sum(b => b.Taken),
        TakenOf = balances.Sum(b => b.TakenOf),
        Effects = balances.SelectMany(b => b.Effects)
            .GroupBy(e => (e.Id, e.Label, e.Barrier))
            .Select(same => same.Aggregate((all, one) => all.Plus(one)))
            .OrderByDescending(e => e.InOrder)
            .ThenByDescending(e => e.LeftOpen)
            .ThenBy(e => e.Id, StringComparer.Ordinal)
            .ThenBy(e => e.Label.German, StringComparer.Ordinal)
            .ThenBy(e => e.Label.English, StringComparer.Ordinal)
            .ThenBy(e => e.Barrier, StringComparer.Ordinal)
            .ToValueList(),
    };

    /// <summary>The balance in German words.</summary>
    public override string ToString() => Text.German;
}
