using System.Globalization;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.DescribedTables;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Interchange.Konstanz;

/// <content>Population.</content>
public static partial class KonstanzTables
{
    private const string PyramidName = "bevoelkerung/pyramiden/pyramide_";

    /// <summary>The 15 Stadtteile, by the codes of the city.</summary>
    public static ValueList<string> SocialSpaces { get; } =
    [
        "altstadt", "paradies", "petershausenwest", "petershausenost", "koenigsbau", "allmannsdorf", "staad", "fuerstenberg", "wollmatingen",
        "industriegebiet", "egg", "litzelstetten", "dingelsdorf", "dettingen", "wallhausen",
    ];

    private static ValueList<ColumnMapping> AgeGroups =>
    [
        Aged("bis_18", 0, 18), Aged("bis_30", 18, 30), Aged("bis_40", 30, 40), Aged("bis_50", 40, 50), Aged("bis_60", 50, 60),
        Aged("ueber_60", 60, null),
    ];

    private static ValueList<ColumnMapping> Nationalities =>
    [
        new("gesamt", Population(Counts.OnlyVariant)),
        Count("deutsch", Counts.Population, Counts.OnlyVariant, (Dimensions.Nationality, Dimensions.German)),
        Count("nichtdeutsch", Counts.Population, Counts.OnlyVariant, (Dimensions.Nationality, Dimensions.Foreign)),
    ];

    private static ValueList<ColumnMapping> Sexes =>
    [
        new("gesamt", Population(Counts.OnlyVariant)),
        Count("davon_frauen", Counts.Population, Counts.OnlyVariant, (Dimensions.Sex, Dimensions.Female)),
        Count("davon_maenner", Counts.Population, Counts.OnlyVariant, (Dimensions.Sex, Dimensions.Male)),
    ];

    private static LocalizedText AllResidencesNote => new(
        "Die Summe der Pyramide ist die wohnberechtigte Bevölkerung (Haupt- und Nebenwohnsitz), obwohl der Titel Wohnbevölkerung sagt.",
        "The pyramid adds up to the population with main or secondary residence, although its title says main residence.");

    private static LocalizedText UnknownResidencesNote => new(
        "Ob die Pyramide nur Hauptwohnsitze zählt, lässt sich nicht prüfen: Für das Jahr gibt es keine Summe.",
        "Whether the pyramid counts main residences only cannot be checked: there is no total for the year.");

    private static Measurand Population(string variant) => new(Counts.Population, variant, Breakdown.Total);

    private static ColumnMapping Aged(string column, int from, int? below) =>
        Count(column, Counts.Population, Counts.OnlyVariant, (Dimensions.Age, new AgeBand(from, below).Code));

    private static ValueList<ColumnMapping> Districts(string variant) =>
        SocialSpaces.Select(s => Count(s, Counts.Population, variant, (Dimensions.SocialSpace, s))).ToValueList();

    private static int? PyramidYear(string name) =>
        name.StartsWith(PyramidName, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(PyramidName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200
            ? year
            : null;

    /// <summary>
    /// The day is not in the description. It follows from the sums: those of 1995, 2000 and all years from 2009 on are the main residents of 31
    /// December (table meldestatus; up to 4 persons apart in 2013, 2016, 2019 and 2022, 658 in 2020), those between are residents of every kind.
    /// </summary>
    private static DescribedTableMapping Pyramid(DescribedTableMapping mapping, int year)
    {
        var (variant, notes) = year switch
        {
            1995 or 2000 or >= 2009 => (Counts.OnlyVariant, ValueList<LocalizedText>.Empty),
            > 1995 => ("konstanz-wohnberechtigte", [AllResidencesNote]),
            _ => ("konstanz-unbestimmt", [UnknownResidencesNote]),
        };
        return mapping with
        {
            Period = new ReferenceDay(new(year, 12, 31)),
            Columns =
            [
                .. from sex in new[] { ("maenner", Dimensions.Male), ("frauen", Dimensions.Female) }
                   from nationality in new[] { ("nichtdeutsch", Dimensions.Foreign), ("deutsch", Dimensions.German) }
                   select Count(
                       $"{sex.Item1}_{nationality.Item1}", Counts.Population, variant, (Dimensions.Sex, sex.Item2),
                       (Dimensions.Nationality, nationality.Item2)),
            ],
            Notes = notes,
        };
    }
}
