using System.Globalization;
using System.Runtime.CompilerServices;
using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>The problems of tables and policies, with remedy.</summary>
internal static class DisclosureProblems
{
    private static readonly LocalizedText CheckData = new("Die Daten prüfen.", "Check the data.");

    public static int AtLeast(int least, int value, [CallerMemberName] string member = "") => value >= least ? value : throw Require.Broken(
        "disclosure.too-small", member, value.ToString(CultureInfo.InvariantCulture),
        new($"Der Wert ist kleiner als {least}.", $"The value is less than {least}."),
        new($"Mindestens {least} angeben.", $"State {least} or more."));

    public static decimal Share(decimal value, decimal below, [CallerMemberName] string member = "") => value > 0 && value < below
        ? value
        : throw Require.Broken(
            "disclosure.share", member, value.ToString(CultureInfo.InvariantCulture),
            new($"Der Anteil liegt nicht zwischen 0 und {below} Prozent.", $"The share does not lie between 0 and {below} percent."),
            new("Den Anteil in Prozent angeben.", "State the share in percent."));

    public static Problem CategoryTwice(string dimension) => new(
        "disclosure.category-twice", dimension, null,
        new("Eine Kategorie steht zweimal im Baum.", "A category stands in the tree twice."),
        new("Jeder Kategorie eine eigene Kennung geben.", "Give each category an id of its own."));

    public static Problem Negative(string member) => new(
        "disclosure.negative", member, null,
        new("Ein Beitrag ist negativ.", "A contribution is negative."), new("Null oder mehr angeben.", "State zero or more."));

    public static Problem DimensionCount(string table, int count) => new(
        "disclosure.dimensions", table, count.ToString(CultureInfo.InvariantCulture),
        new("Eine Tabelle hat hier eine bis vier Dimensionen verschiedener Namen.", "A table has one to four dimensions of different names here."),
        new("Die Tabelle aufteilen und gemeinsam schützen.", "Split the table and protect the parts together."));

    public static Problem UnknownAddress(string table, Breakdown address) => new(
        "disclosure.unknown-category", At(table, address), null,
        new(
            "Die Zelle nennt eine Dimension oder Kategorie, die die Tabelle nicht hat.",
            "The cell names a dimension or category that the table lacks."),
        CheckData);

    public static Problem Twice(string table, Breakdown address) => new(
        "disclosure.cell-twice", At(table, address), null, new("Die Zelle steht zweimal da.", "The cell stands there twice."), CheckData);

    public static Problem Missing(string table, Breakdown address) => new(
        "disclosure.cell-missing", At(table, address), null, new("Die Zelle fehlt.", "The cell is missing."),
        new("Den Wert angeben oder das Zeichen, das an seiner Stelle steht.", "State the count, or the sign that stands in its place."));

    public static Problem NoCount(string table, FrequencyCell cell) => new(
        "disclosure.no-count", At(table, cell.Address), cell.Figure.Text.English,
        new("Das ist keine Anzahl.", "This is not a count."), new("Eine ganze Zahl ab 0 angeben.", "State a whole number of 0 or more."));

    public static Problem Sum(string table, Breakdown address, string dimension, long count, long sum, bool isExplained) => new(
        "disclosure.sum", At(table, address), count.ToString(CultureInfo.InvariantCulture),
        new($"Die Teile nach {dimension} ergeben zusammen {sum}.", $"The parts by {dimension} add up to {sum}."),
        isExplained
            ? new("Die Abweichung liegt im Rahmen der Rundung oder der zugelassenen Toleranz; es ist nichts zu tun.",
                "The difference lies within rounding or the tolerance allowed; nothing is to be done.")
            : new("Die Summe berichtigen oder die fehlenden Teile ergänzen.", "Correct the sum, or add the missing parts."),
        isExplained ? ProblemSeverity.Warning : ProblemSeverity.Error);

    public static Problem OtherTree(string dimension, string category) => new(
        "disclosure.other-tree", dimension, category,
        new("Zwei Tabellen ordnen die Kategorie verschieden ein oder teilen sie verschieden auf.",
            "Two tables place the category differently, or divide it differently."),
        new("Denselben Baum verwenden oder der Dimension einen anderen Namen geben.", "Use the same tree, or give the dimension another name."));

    public static Problem OtherCount(string table, Breakdown address, Figure first, Figure second) => new(
        "disclosure.tables-differ", At(table, address), second.Text.English,
        new($"Eine andere Tabelle der Veröffentlichung sagt dazu {first.Text.German}.",
            $"Another table of the publication says {first.Text.English}."),
        new("Beide Tabellen auf denselben Stand bringen.", "Bring both tables to the same state."));

    public static Problem TableTwice(string table) => new(
        "disclosure.table-twice", table, null, new("Die Kennung kommt zweimal vor.", "The id comes twice."),
        new("Jeder Tabelle eine eigene Kennung geben.", "Give each table an id of its own."));

    public static Problem RoundingBelowMinimum(int @base, int minimum) => new(
        "disclosure.rounding-base", nameof(DisclosurePolicy.Method), @base.ToString(CultureInfo.InvariantCulture),
        new($"Gerundet auf Vielfache von {@base} stünden Werte unter der Mindestzahl {minimum} in der Tabelle.",
            $"Rounded to multiples of {@base}, values below the minimum of {minimum} would stand in the table."),
        new("Eine Basis wählen, die nicht kleiner ist als die Mindestzahl.", "Choose a base that is not less than the minimum."));

    public static Problem UnknownPriority(Breakdown address) => new(
        "disclosure.priority", address.ToString(), null, new("Diese Zelle gibt es nicht.", "There is no such cell."),
        new("Die Angabe zur Zelle berichtigen oder streichen.", "Correct or remove what is said about the cell."));

    public static Problem Impossible(Breakdown address) => new(
        "disclosure.impossible", address.ToString(), null,
        new("Die Zelle lässt sich nicht schützen, solange alles andere wie verlangt veröffentlicht wird oder schon veröffentlicht ist.",
            "The cell cannot be protected as long as everything else is published as demanded, or is published already."),
        new("Weniger Zellen vorschreiben oder die Tabelle gröber gliedern; so darf sie nicht veröffentlicht werden.",
            "Demand fewer cells or break the table down less; it must not be published like this."));

    public static Problem EarlierDiffers(Breakdown address) => new(
        "disclosure.earlier-shown", address.ToString(), null,
        new("Die Zelle ist jetzt geheim, stand aber schon in der früheren Ausgabe.", "The cell is secret now but stood in the earlier edition."),
        new("Prüfen, ob der frühere Wert noch gilt; er lässt sich nicht zurückholen.",
            "Check whether the earlier value still holds; it cannot be called back."),
        ProblemSeverity.Warning);

    public static string At(string table, Breakdown address) => $"{table}: {address}";
}
