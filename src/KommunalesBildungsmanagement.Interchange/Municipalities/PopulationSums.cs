using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Municipalities;

/// <summary>
/// Adds the population of municipalities up to the territories that contain them. What lacks one of its municipalities gets no sum.
/// </summary>
internal sealed class PopulationSums(MunicipalityRegisterEdition edition)
{
    private static readonly Breakdown[] Breakdowns =
        [Breakdown.Total, Breakdown.By((Dimensions.Sex, "female")), Breakdown.By((Dimensions.Sex, "male"))];

    private static readonly Measurand[] Measurands = Array.ConvertAll(
        Breakdowns, b => new Measurand(Counts.Population, Counts.OnlyVariant, b));

    private readonly SortedDictionary<TerritoryKey, Sum> _sums = [];
    private readonly HashSet<TerritoryKey> _incomplete = [];
    private bool _anyMayBeIncomplete;
    private readonly ReferenceDay _period = new(edition.PopulationDay);

    /// <summary>The three observations of one municipality; and what they add to the territories around it.</summary>
    public IEnumerable<Observation> Add(TerritoryKey municipality, int total, int female, int male, Provenance provenance)
    {
        foreach (var outer in Around(municipality))
        {
            if (!_sums.TryGetValue(outer, out var sum)) _sums.Add(outer, sum = new());
            sum.Add(total, female, male);
        }

        return Observations(municipality, edition.Id, provenance, total, female, male);
    }

    /// <summary>A municipality whose row was refused: the sums around it would be too small.</summary>
    public void Miss(TerritoryKey municipality) => _incomplete.UnionWith(Around(municipality));

    /// <summary>A municipality of which not even the key could be read.</summary>
    public void MissAll() => _anyMayBeIncomplete = true;

    /// <summary>The sums of all complete territories.</summary>
    public IEnumerable<Observation> Close(Provenance provenance, ReadingLog log)
    {
        if (_anyMayBeIncomplete)
        {
            log.Warn(
                "", "population.incomplete", null,
                new("Es werden keine Summen gebildet: Bei einer nicht übernommenen Zeile ist unklar, welche Gebiete sie betrifft.",
                    "No sums are formed: of a row that is not taken over it is not clear which territories it affects."),
                new("Die gemeldeten Zeilen berichtigen.", "Correct the rows that are reported."));
            yield break;
        }

        foreach (var (key, sum) in _sums)
        {
            if (_incomplete.Contains(key))
            {
                log.Warn(
                    "", "population.incomplete", key.ToString(),
                    new($"Für {key} wird keine Summe gebildet, weil eine Gemeindezeile nicht übernommen ist.",
                        $"No sum is formed for {key}, because a row of a municipality is not taken over."),
                    new("Die gemeldeten Zeilen berichtigen.", "Correct the rows that are reported."));
                continue;
            }

            var computed = provenance.At($"berechnet: Summe von {sum.Count} Gemeinden (Satzart 60), Spalten bevoelkerung, weiblich, maennlich");
            foreach (var observation in Observations(key, edition.Id + ":sum", computed, sum.Total, sum.Female, sum.Male)) yield return observation;
        }
    }

    private static IEnumerable<TerritoryKey> Around(TerritoryKey municipality)
    {
        var digits = municipality.Digits;
        yield return TerritoryKey.Germany;
        yield return municipality.State;
        if (digits[2] != '0') yield return TerritoryKey.Parse(digits[..3]);

        // Kreis 00 is no district: waters and territories shared with a neighbour stand there.
        if (digits[3..5] != "00") yield return municipality.District!.Value;
    }

    private IEnumerable<Observation> Observations(TerritoryKey key, string source, Provenance provenance, params int[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            yield return new(new(Measurands[i], key, edition.TerritorialStatus, _period, source, edition.Vintage), Figure.Of(values[i]), provenance);
        }
    }

    private sealed class Sum
    {
        public int Count { get; private set; }

        public int Total { get; private set; }

        public int Female { get; private set; }

        public int Male { get; private set; }

        public void Add(int total, int female, int male) => (Count, Total, Female, Male) = (Count + 1, Total + total, Female + female, Male + male);
    }
}
