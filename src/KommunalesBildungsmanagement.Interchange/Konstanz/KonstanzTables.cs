using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.DescribedTables;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Konstanz;

/// <summary>
/// The open data of the city of Konstanz: which columns are counts and indicators that the library knows. Every other column becomes a local
/// measurand.
/// </summary>
/// <remarks>
/// Where the city counts otherwise than the catalogue, the variant says so ("konstanz…"), and figures of different variants are never compared:
/// its day-care rates leave out Tagespflege and refer to the population of the end of the year before, its schools are those of the city only, its
/// transfer rates are those from the city's primary schools to schools in Konstanz.
/// </remarks>
public static partial class KonstanzTables
{
    /// <summary>The licence of the city's open data.</summary>
    public const string Licence = "CC0-1.0";

    private const string Own = "konstanz";

    /// <summary>The city: 08335043.</summary>
    public static TerritoryKey City { get; } = TerritoryKey.Parse("08335043");

    /// <summary>The Landkreis, in which the Volkshochschule has four offices.</summary>
    public static TerritoryKey District { get; } = TerritoryKey.Parse("08335");

    /// <summary>Reads one table into observations.</summary>
    /// <param name="name">Folder and name without extension, e.g. <c>schulen/schulen</c>.</param>
    /// <param name="table">Where the bytes of the table come from.</param>
    /// <param name="description">Where the bytes of its description come from.</param>
    /// <param name="cancellation">Stops the reader.</param>
    public static MappedTable Read(string name, TableSource table, TableSource description, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return DescribedTableMapper.Map(DescribedTableReader.Read(table, description, Licence, cancellation), MappingOf(name));
    }

    /// <summary>How a table becomes observations; one that is not known becomes local measurands only.</summary>
    /// <param name="name">Folder and name without extension.</param>
    public static DescribedTableMapping MappingOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var mapping = new DescribedTableMapping($"{Own}/{name}", City);
        return PyramidYear(name) is { } year
            ? Pyramid(mapping, year)
            : name switch
            {
                "bevoelkerung/nach_altersgruppe" => mapping with { Columns = AgeGroups },
                "bevoelkerung/nach_staatsangehoerigkeit" => mapping with { Columns = Nationalities },
                "bevoelkerung/wohnbevoelkerung" => mapping with { Columns = Sexes },
                "bevoelkerung/meldestatus" =>
                    mapping with { Columns = [new("wohnbevoelkerung_hauptwohnsitz", Population(Counts.OnlyVariant))] },
                "bevoelkerung/nach_stadtteilen" => mapping with { Columns = Districts(Counts.OnlyVariant) },
                "bevoelkerung/historisch_nach_stadtteilen" => mapping with { Columns = Districts("konstanz-historisch") },
                "bevoelkerung/natuerliche_entwicklung" => mapping with
                {
                    Columns = [Count("geburten", Counts.Births), Count("sterbefaelle", Counts.Deaths)],
                },
                "bevoelkerung/zu_und_wegzug" => mapping with
                {
                    Columns = [Count("zuzug", Counts.MovesIn), Count("wegzug", Counts.MovesOut)],
                },
                "kinder_und_jugend/betreuungsquote" => mapping with { Columns = DayCareRates, Notes = [DayCareNote] },
                "schulen/schulen" => mapping with { Columns = Schools, Notes = [SchoolsNote] },
                "schulen/uebergangsquote" => mapping with { Columns = Transfers, Notes = [TransfersNote] },
                "wissenschaft_bildung/vhs" => mapping with { Columns = Courses, Notes = [CoursesNote] },
                "wissenschaft_bildung/musikschulen" => mapping with { Columns = MusicSchools, Notes = [MusicSchoolsNote] },
                "wissenschaft_bildung/stadtbib" => mapping with { Columns = PublicLibrary },
                "wissenschaft_bildung/phtg" => mapping with { Notes = [AbroadNote] },
                _ => mapping,
            };
    }

    private static ColumnMapping Count(string column, string count, string variant = Counts.OnlyVariant) =>
        new(column, new(count, variant, Breakdown.Total));

    private static ColumnMapping Count(string column, string count, string variant, params (string Dimension, string Category)[] parts) =>
        new(column, new(count, variant, Breakdown.By(parts)));
}
