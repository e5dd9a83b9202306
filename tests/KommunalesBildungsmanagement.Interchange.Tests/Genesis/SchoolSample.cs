namespace KommunalesBildungsmanagement.Interchange.Tests.Genesis;

/// <summary>A small table 21111-01-03-4: twelve rows for each region, the last one the total.</summary>
internal static class SchoolSample
{
    private const string Pupils = "Schülerinnen und Schüler an allgemeinbildenden Schulen";

    private static readonly string[] Kinds =
    [
        "Vorschulbereich", "Grundschulen", "Schulartunabhängige Orientierungsstufe", "Hauptschulen", "Schularten mit mehreren Bildungsgängen",
        "Realschulen", "Gymnasien", "Integrierte Gesamtschulen", "Freie Waldorfschulen", "Sonderschulen/Förderschulen",
        "Abendschulen und Kollegs",
    ];

    public static string[] Head { get; } =
    [
        "GENESIS-Tabelle: 21111-01-03-4",
        "Schulen, Schülerinnen und Schüler nach Schularten -;;;;;;;;;",
        "Stichtag: Schuljahresbeginn - regionale Tiefe: Kreise und;;;;;;;;;",
        $";;;;Allgemeinbildende Schulen;{Pupils};{Pupils};{Pupils};{Pupils};{Pupils}",
        ";;;;;Geschlecht;Geschlecht;Nationalität;Klassenstufe / Jahrgangsstufe / Schulbesuchsjahr;Klassenstufe / Jahrgangsstufe / Schulbesuchsjahr",
        ";;;;;Insgesamt;weiblich;ausländisch;7. Klassenstufe;11. Jahrgangsstufe / Einführungsphase",
        ";;;;Anzahl;Anzahl;Anzahl;Anzahl;Anzahl;Anzahl",
    ];

    public static string[] Foot { get; } =
    [
        "__________",
        "\"Baden-Württemberg (Berichtsjahr 1995-2010): Gebietsstand",
        "01.01.1979",
        "Baden-Württemberg (ab Berichtsjahr 2011): Gebietsstand",
        "01.01.2011",
        "Nordrhein-Westfalen: ab 2019/20 sind die Ergebnisse einem",
        "5er-Rundungsverfahren unterzogen.",
        "",
        "zu \"\"Hauptschulen\"\": ohne Abendhauptschulen",
        "Berlin (bis 1998): einschließl. Eingliederungslehrgänge für",
        "ausländische Jugendliche\"",
        "\"© Statistische Ämter des Bundes und der Länder, Deutschland, 2025.",
        "Dieses Werk ist lizenziert unter der Datenlizenz Deutschland",
        "- Namensnennung - Version 2.0.\"",
        "Stand: 13.03.2025 / 16:39:14",
    ];

    /// <summary>A region with primary schools and Gymnasien only.</summary>
    public static IEnumerable<string> Region(
        string key, string name, string primary = "2;200;100;20;x;x", string gymnasium = "1;300;150;30;50;40", string total = "x;500;250;50;50;40") =>
        Kinds.Select(k => $"2023;{key};{name};{k};" + k switch { "Grundschulen" => primary, "Gymnasien" => gymnasium, _ => "-;-;-;-;x;x" })
            .Append($"2023;{key};{name};Insgesamt;{total}");

    public static IEnumerable<string> Dissolved(string key, string name) => Kinds.Append("Insgesamt").Select(k => $"2023;{key};{name};{k};-;-;-;-;-;-");

    public static string[] With(params IEnumerable<string> rows) => [.. Head, .. rows, .. Foot];
}
