using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.DescribedTables;

namespace KommunalesBildungsmanagement.Interchange.Konstanz;

/// <content>Day care, schools, libraries, music and courses.</content>
public static partial class KonstanzTables
{
    private static readonly ValueList<(string Column, string SchoolType)> SchoolColumns =
    [
        ("grund", SchoolTypes.Grundschule), ("hauptwerkreal", SchoolTypes.Hauptschule), ("real", SchoolTypes.Realschule),
        ("gemeinschaft", SchoolTypes.Gemeinschaftsschule), ("gymnasien", SchoolTypes.Gymnasium), ("sonderpaedagogisch", SchoolTypes.Foerderschule),
    ];

    private static ValueList<ColumnMapping> DayCareRates =>
    [
        Count("unter_3", "C01", Own), Count("ab_3", "C02", Own),
        Count("unter_3_ganztags", "C03", "konstanz-unter-3"), Count("ab_3_ganztags", "C03", "konstanz-ab-3"),
    ];

    private static LocalizedText DayCareNote => new(
        "Die Betreuungsquoten enthalten Spielgruppen, aber keine Tagespflege, und beziehen sich auf die Bevölkerung am 31.12. des Vorjahres; "
            + "„ab 3“ reicht bis zum Schuleintritt.",
        "The day-care rates include play groups but no Tagespflege, and refer to the population of 31 December of the year before; 'from 3' reaches "
            + "to the start of school.");

    private static ValueList<ColumnMapping> Schools =>
    [
        .. SchoolColumns.Select(c => Count($"{c.Column}_schulen", Counts.Schools, CityOnly, (Dimensions.SchoolType, c.SchoolType))),
        .. SchoolColumns.Select(c => Count(c.Column, Counts.Pupils, CityOnly, (Dimensions.SchoolType, c.SchoolType))),
    ];

    private static LocalizedText SchoolsNote => new(
        "Nur städtische Schulen; Schulen anderer Träger in Konstanz fehlen.",
        "Schools of the city only; schools of other bodies in Konstanz are missing.");

    private static ValueList<ColumnMapping> Transfers =>
        SchoolColumns.Where(c => c.SchoolType is not (SchoolTypes.Grundschule or SchoolTypes.Foerderschule))
            .Select(c => Count(c.Column, "D03", Own, (Dimensions.SchoolType, c.SchoolType))).ToValueList();

    private static LocalizedText TransfersNote => new(
        "Anteil der Kinder aus städtischen Grundschulen; die vier Schularten ergeben zusammen ungefähr 100 %, andere Wege fehlen also.",
        "Share of the children of the city's primary schools; the four kinds of school add up to about 100 %, so other ways are missing.");

    private static ValueList<ColumnMapping> Courses =>
    [
        Count("teilnehmer", Counts.CourseEnrolments) with { Territory = District },
        Count("online", Counts.CourseEnrolments, Counts.OnlyVariant, (Dimensions.Format, Dimensions.Online)) with { Territory = District },
        Count("inkn", Counts.CourseEnrolments, "konstanz-ohne-online"),
    ];

    private static LocalizedText CoursesNote => new(
        "Belegungen, nicht Personen. Gesamtzahl und Online-Teilnahmen gelten für den Landkreis (08335), nur „inkn“ für die Stadt.",
        "Enrolments, not persons. Total and online enrolments are those of the Landkreis (08335), only 'inkn' those of the city.");

    private static ValueList<ColumnMapping> MusicSchools =>
    [
        Count("omk_bis_19", Counts.MusicSchoolPupils, "konstanz-stichtag", (Dimensions.Institution, "musikschule-konstanz")),
        Count("omk", Counts.MusicSchoolPupils, "konstanz-ganzjahr", (Dimensions.Institution, "musikschule-konstanz")),
        Count("jrs", Counts.MusicSchoolPupils, Own, (Dimensions.Institution, "jazz-und-rockschule")),
    ];

    private static LocalizedText MusicSchoolsNote => new(
        "Bruch 2020: Die Musikschule Konstanz zählte bis 2019 an einem Stichtag, seither über das ganze Jahr.",
        "Break in 2020: the Musikschule Konstanz counted on a reference day until 2019, and over the whole year since.");

    private static ValueList<ColumnMapping> PublicLibrary =>
    [
        Count("bestand", Counts.LibraryMedia), Count("ausleihe", Counts.LibraryLoans), Count("besucher", Counts.LibraryVisits),
    ];

    private static LocalizedText AbroadNote => new(
        "Die Hochschule liegt in Kreuzlingen (Schweiz); die Stadt Konstanz führt sie nur mit.",
        "The institution is in Kreuzlingen (Switzerland); the city of Konstanz only lists it.");

    private const string CityOnly = "konstanz-staedtische";
}
