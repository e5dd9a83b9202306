using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Matching;

namespace Bildungsportal.Languages;

/// <summary>One territory.</summary>
internal static partial class PortalTexts
{
    public static LocalizedText TerritoryMissing { get; } = new("Dieses Gebiet gibt es nicht", "There is no such territory");

    public static LocalizedText TerritoryMissingText { get; } = new(
        "Der Schlüssel ist richtig geschrieben, aber hier nicht bekannt.",
        "The key is well formed but not known here.");

    public static LocalizedText TerritoryKind { get; } = new("Art des Gebiets", "Kind of territory");

    public static LocalizedText TerritoryKeyLabel { get; } = new("Gebietsschlüssel", "Territory key");

    public static LocalizedText PopulationLabel { get; } = new("Bevölkerung", "Population");

    public static LocalizedText Land { get; } = new("Land", "Land");

    public static LocalizedText LeaversTitle { get; } = new("Schulabschlüsse", "School certificates");

    public static LocalizedText LeaversCaption { get; } = new(
        "Absolventen und Abgänger allgemeinbildender Schulen, {0}, am Ort der Schule",
        "Leavers and graduates of general schools, {0}, by place of school");

    public static LocalizedText Certificate { get; } = new("Abschluss", "Certificate");

    public static LocalizedText Together { get; } = new("insgesamt", "total");

    public static LocalizedText Female { get; } = new("davon weiblich", "female");

    public static LocalizedText AllLeavers { get; } = new("alle", "all");

    public static LocalizedText CertificateNone { get; } = new("ohne Hauptschulabschluss", "without Hauptschulabschluss");

    public static LocalizedText CertificateHauptschule { get; } = new("mit Hauptschulabschluss", "Hauptschulabschluss");

    public static LocalizedText CertificateMittlerer { get; } = new("mit Mittlerem Abschluss", "Mittlerer Abschluss");

    public static LocalizedText CertificateSchoolPart { get; } = new(
        "– darunter schulischer Teil der Fachhochschulreife",
        "– of these: school part of Fachhochschulreife");

    public static LocalizedText CertificateFachhochschule { get; } = new("mit Fachhochschulreife", "Fachhochschulreife");

    public static LocalizedText CertificateHochschule { get; } = new("mit allgemeiner Hochschulreife", "allgemeine Hochschulreife");

    public static LocalizedText NoFigure { get; } = new("keine Angabe", "no figure");

    public static LocalizedText NoShare { get; } = new("nicht zu berechnen (eine Zahl fehlt)", "cannot be computed (a figure is missing)");

    public static LocalizedText SchoolPartNote { get; } = new(
        "Die Zeile „darunter“ ist im Mittleren Abschluss schon enthalten.",
        "The row \"of these\" is contained in Mittlerer Abschluss already.");

    public static LocalizedText ShareTitle { get; } = new("Anteil ohne Hauptschulabschluss", "Share without Hauptschulabschluss");

    public static LocalizedText Formula { get; } = new("Formel (Variante 1): {0}.", "Formula (variant 1): {0}.");

    public static LocalizedText SignsTitle { get; } = new("Was die Zeichen der Statistik bedeuten", "What the signs of the statistics mean");

    public static LocalizedText SignsText { get; } = new(
        "Nur „genau null“ ist eine Zahl. Aus allen anderen Zeichen wird kein Anteil berechnet.",
        "Only \"exactly zero\" is a number. No share is computed from the other signs.");

    public static LocalizedText SchoolsTitle { get; } = new("{0} Schulen", "{0} schools");

    public static LocalizedText Postcode { get; } = new("Postleitzahl", "Postcode");

    public static LocalizedText SchoolsNote { get; } = new(
        "Die Quelle nennt Schulen ohne Kreis; die Zuordnung ist erschlossen. Schulen mit mehreren Schularten haben mehrere Zeilen.",
        "The source lists schools without a district; the placement is inferred. Schools with several types have several rows.");

    public static LocalizedText ShowList { get; } = new("Liste anzeigen", "Show the list");

    public static LocalizedText School { get; } = new("Schule", "School");

    public static LocalizedText SchoolType { get; } = new("Schulart", "Type");

    public static LocalizedText Placement { get; } = new("Zuordnung zum Gebiet", "Placement in the territory");

    public static LocalizedText Actors { get; } = new("Bildungsakteure", "Education actors");

    public static LocalizedText PartOf { get; } = new("gehört zu {0}", "part of {0}");

    public static LocalizedText Since { get; } = new("seit {0}", "since {0}");

    public static LocalizedText Parties { get; } = new("Parteien", "Parties");

    public static LocalizedText Subject { get; } = new("Gegenstand", "Subject");

    public static LocalizedText Aims { get; } = new("Ziele", "Aims");

    public static LocalizedText AmongOthers { get; } = new("– unter anderem", "– among others");

    public static LocalizedText Signatures { get; } = new("Unterzeichnet von", "Signed by");

    public static LocalizedText SignedOnUnknown { get; } = new("Tag der Unterschrift unbekannt", "day of signature unknown");

    public static LocalizedText Continues { get; } = new("Vorgeschichte", "What went before");

    public static LocalizedText FundedProjects { get; } = new("Geförderte Vorhaben", "Funded projects");

    public static LocalizedText Programme { get; } = new("Programm", "Programme");

    public static LocalizedText NoticeOf { get; } = new("Bekanntmachung vom {0}", "notice of {0}");

    public static LocalizedText FundingReferenceLabel { get; } = new("Förderkennzeichen", "Funding reference");

    public static LocalizedText FundingShare { get; } = new("Förderanteil", "Funding share");

    public static LocalizedText NeedsAndBarriers { get; } = new("Bedarfe und Hemmnisse", "Needs and barriers");

    public static LocalizedText Persons { get; } = new("{0} Personen", "{0} persons");

    public static LocalizedText FindingLevel { get; } = new("Befund auf der Ebene:", "Finding on the level:");

    public static LocalizedText MeasuresTitle { get; } = new("Maßnahmen, Projekte, Veranstaltungen", "Measures, projects, events");

    public static LocalizedText Measure { get; } = new("Maßnahme", "Measure");

    public static LocalizedText Project { get; } = new("Projekt", "Project");

    public static LocalizedText Event { get; } = new("Veranstaltung", "Event");

    public static LocalizedText Effects { get; } = new("Wirkung auf Hemmnisse", "Effect on barriers");

    public static LocalizedText ForWhom { get; } = new("für: {0}", "for: {0}");

    public static LocalizedText GoalsTitle { get; } = new("Ziele", "Goals");

    public static LocalizedText SmartText { get; } = new("Prüfung nach SMART:", "SMART check:");

    public static LocalizedText EvaluationsTitle { get; } = new("Wirkungsanalyse", "Impact evaluation");

    public static LocalizedText Design { get; } = new("Design", "Design");

    public static LocalizedText PersonsLabel { get; } = new("Personen", "Persons");

    public static LocalizedText DroppedOut { get; } = new("{0} ausgeschieden", "{0} dropped out");

    public static LocalizedText Results { get; } = new("Ergebnisse", "Results");

    public static LocalizedText Claims { get; } = new("Behauptungen", "Claims");

    public static LocalizedText Review { get; } = new("Prüfung", "Review");

    public static LocalizedText ReviewClean { get; } = new("Nichts spricht dagegen.", "Nothing stands against it.");

    public static LocalizedText Refused { get; } = new("so nicht haltbar", "cannot be claimed");

    public static LocalizedText Warning { get; } = new("Hinweis", "note");

    public static string CharacterOf(FigureSign sign) => sign switch
    {
        FigureSign.ExactZero => "-",
        FigureSign.LessThanHalf => "0",
        FigureSign.UnknownOrSecret => ".",
        FigureSign.NotMeaningful => "x",
        FigureSign.Later => "...",
        FigureSign.NotReliable => "/",
        _ => "1",
    };
}
