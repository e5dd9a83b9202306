namespace KommunalesBildungsmanagement.Interchange.Tests.Genesis;

/// <summary>A small table 21111-02-06-4 in the form of the Regionaldatenbank.</summary>
internal static class LeaverSample
{
    public const string Kaufbeuren = "2023;09762;      Kaufbeuren, kreisfreie Stadt;645;354;54;22;128;50;283;169;-;-;-;-;180;113";
    public const string Flensburg = "2023;01001;      Flensburg, kreisfreie Stadt;1059;558;90;39;147;69;318;162;57;27;-;-;504;288";

    public static string[] Head { get; } =
    [
        "GENESIS-Tabelle: 21111-02-06-4",
        "Absolvierende/Abgehende allgemeinbildender Schulen nach;;;;;;;;;;;;;;;;",
        "Geschlecht und Abschlussarten;;;;;;;;;;;;;;;;",
        ";;;A;A;A;A;A;A;A;A;A;A;A;A;A;A",
        ";;;Insgesamt;Insgesamt;ohne Hauptschulabschluss;ohne Hauptschulabschluss"
            + ";mit Hauptschulabschluss;mit Hauptschulabschluss;mit Mittlerem Abschluss;mit Mittlerem Abschluss"
            + ";dar. schulischer Teil der Fachhochschulreife;dar. schulischer Teil der Fachhochschulreife"
            + ";mit Fachhochschulreife;mit Fachhochschulreife"
            + ";mit allgemeiner Hochschulreife;mit allgemeiner Hochschulreife",
        ";;;Insgesamt;weiblich;Insgesamt;weiblich;Insgesamt;weiblich;Insgesamt;weiblich;Insgesamt;weiblich;Insgesamt;weiblich;Insgesamt;weiblich",
    ];

    public static string[] Foot { get; } =
    [
        "__________",
        "\"zu \"\"gesamte Tabelle\"\":",
        "Die Angabe des Berichtsjahres bezieht sich auf das Jahr in",
        "dem das Schuljahr endet.",
        "Schleswig-Holstein: ab 2018/19 sind die Ergebnisse einem",
        "3er-Rundungsverfahren unterzogen.",
        "",
        "zu \"\"Absolventen/Abgänger insgesamt (einschl.",
        "Fachhochschulreife)\"\":",
        "Bayern (ab 1999): einschl. Wirtschaftsschulen; und mehr\"",
        "\"© Statistische Ämter des Bundes und der Länder, Deutschland, 2025.",
        "Dieses Werk ist lizenziert unter der Datenlizenz Deutschland",
        "- Namensnennung - Version 2.0.\"",
        "Stand: 13.03.2025 / 16:40:08",
    ];

    public static string[] With(params string[] rows) => [.. Head, .. rows, .. Foot];
}
