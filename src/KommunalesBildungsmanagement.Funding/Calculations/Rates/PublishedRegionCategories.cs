using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>The regions behind <see cref="RegionCategories.Published"/>, as data.</summary>
internal static class PublishedRegionCategories
{
    private static readonly DateRange Programming = new(new LocalDate(2021, 1, 1), new LocalDate(2027, 12, 31));

    private static readonly Citation RhinelandPalatinate = Reported(
        "Land Rheinland-Pfalz, Europäischer Sozialfonds Plus 2021-2027",
        "https://www.eu-fonds.rlp.de/C1256EA7002BE0CB/0/F54244525D0C6B16C1257E600028D3AD?OpenDocument");

    private static readonly Citation Saxony = Reported(
        "Sächsisches Wirtschaftsministerium nach dpa, 05.05.2021",
        "https://www.welt.de/regionales/sachsen/article230888171/Sachsen-bekommt-voraussichtlich-2-54-Milliarden-Euro-von-EU.html");

    private static readonly Citation LowerSaxony = Reported(
        "Niedersächsisches Ministerium für Bundes- und Europaangelegenheiten, Presseinformation vom 11.03.2021",
        "https://www.eiz-niedersachsen.de/"
        + "niedersachsen-erhaelt-hoehere-eu-strukturfoerderung-ministerin-hone-rechnet-mit-knapp-1059-milliarden-euro-zuwachs-fuer-lueneburg/");

    private static readonly Citation SaxonyAnhalt = Reported(
        "Otto-von-Guericke-Universität Magdeburg zu Durchführungsbeschluss (EU) 2021/1130, Anhang II",
        "https://www.ovgu.de/OVGU+Wissenschaftler_innen/Beratung/Forschungsf%C3%B6rderung/WiSo_Kompetenzzentrum/"
        + "F%C3%B6rdergebiete+und+F%C3%B6rdergebietskarte+EFRE+und+ESF_+in+Deutschland-p-126152.html");

    // Only the rate of 60 % is reported; from it the category would be inferred, and from the category again the rate.
    private static readonly Citation Thuringia = Reported(
        "Stadt Eisenach, Vorlage 0970-StR/2022 (Fördersatz 60 %)",
        "https://ris.eisenach.de/bi/vo0050.php?__kvonr=7716") with { Confidence = Confidence.Inferred };

    // "voraussichtlich", before the decision was made.
    private static readonly Citation Mecklenburg = Reported(
        "Staatskanzlei Mecklenburg-Vorpommern, Förderperiode 2021 bis 2027",
        "https://www.europa-mv.de/foerderinstrumente/fonds_mv/foerderperiode_2021_2027/") with { Confidence = Confidence.Inferred };

    public static IEnumerable<RegionAssignment> All() =>
    [
        Row("DE80", RegionCategory.Transition, Mecklenburg),
        Row("DE93", RegionCategory.Transition, LowerSaxony),
        Row("DEB1", RegionCategory.MoreDeveloped, RhinelandPalatinate),
        Row("DEB2", RegionCategory.Transition, RhinelandPalatinate),
        Row("DEB3", RegionCategory.MoreDeveloped, RhinelandPalatinate),
        Row("DED2", RegionCategory.Transition, Saxony),
        Row("DED4", RegionCategory.Transition, Saxony),
        Row("DED5", RegionCategory.MoreDeveloped, Saxony),
        Row("DEE0", RegionCategory.Transition, SaxonyAnhalt),
        Row("DEG0", RegionCategory.Transition, Thuringia),
    ];

    private static RegionAssignment Row(string code, RegionCategory category, Citation source) =>
        new(NutsCode.Read(code).Value, category, Programming, source);

    private static Citation Reported(string place, string url) => new("Regionenkategorie ESF+ 2021-2027", place, null, url, Confidence.Reported);
}
