using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Coverage;

/// <summary>What the programmes ask for, as far as it is known, and what is not.</summary>
public static class ProgrammeCriteria
{
    private static readonly LocalizedText People = new("Das beurteilen Menschen.", "People judge it.");

    private static readonly LocalizedText NoWording = new(
        "Von der Bekanntmachung war nur Nr. 1 zu beschaffen.", "Only No. 1 of the notice could be obtained.");

    private static readonly ValueList<ProgrammeCriterion> BildungIntegriert =
    [
        Rule("Fördersatz", "rate of funding", "berichtet", "BI-RATE"),
        Rule("Laufzeit der Grundförderung", "term of the base project", "berichtet", "BI-DUR"),
        Rule("Verlängerung und Programmende", "extension and end of the programme", "berichtet", "BI-DUR-VERL"),
        Rule("Antrag auf Verlängerung", "application for extension", "berichtet", "BI-EXTAPP"),
        Rule(
            "Monitoring, Bericht, Steuerung, Transferagentur, Verstetigung",
            "monitoring, report, steering, Transferagentur, sustaining",
            "berichtet", "BI-OUTPUT"),
        Rule("Publizität des ESF", "publicity of the ESF", "VO (EU) Nr. 1303/2013 Anhang XII", "ESF14-PUB-WEB", "ESF14-PUB-PLAKAT", "ESF14-PUB-DOK"),
        Text("Ausbau der Bildungsberatung", "expansion of education guidance", "berichtet"),
        Text(
            "Projekt unterstützt öffentliche Verwaltungen (Art CO22)",
            "project supports public administrations (kind CO22)",
            "VO (EU) Nr. 1304/2013 Anhang I"),
        Missing(
            "Gegenstand, Voraussetzungen, Art und Umfang (Nr. 2 bis 7)",
            "subject, conditions, kind and amount (No. 2 to 7)",
            "Bekanntmachung vom 27.01.2015"),
        Missing("Fördersatz in Übergangsregionen", "rate in transition regions", "Bekanntmachung vom 27.01.2015"),
    ];

    private static readonly ValueList<ProgrammeCriterion> Koordinierung =
    [
        Rule("Stellen nach Einwohnern", "posts by inhabitants", "berichtet", "KKN-POSTS"),
        Rule("Laufzeit", "term", "berichtet", "KKN-DUR"),
        Rule("Verlängerung", "extension", "berichtet", "KKN-DUR-VERL"),
        Rule("Antrag auf Verlängerung", "application for extension", "berichtet", "KKN-EXTAPP"),
        Rule("Vollfinanzierung", "full financing", "berichtet", "KKN-FULL"),
        Rule("Koordinierung und Bestandsaufnahme", "coordination and inventory", "berichtet", "KKN-TASK"),
        Text("keine Einzelfallberatung", "no individual counselling", "berichtet"),
        Text(
            "datenbasiertes Bildungsmanagement ist vorhanden oder im Aufbau",
            "data-based education management exists or is being built",
            "berichtet"),
        Missing(
            "Gegenstand, Voraussetzungen, Art und Umfang (Nr. 2 bis 7)",
            "subject, conditions, kind and amount (No. 2 to 7)",
            "Förderrichtlinie vom 14.01.2016"),
        Missing("Stichtag der Einwohnerzahl", "reference day of the inhabitants", "Förderrichtlinie vom 14.01.2016"),
    ];

    private static readonly ValueList<ProgrammeCriterion> LernenVorOrt =
    [
        Rule("Stiftungspatenschaft", "patron foundation", "berichtet", "LVO-PATRON"),
        Rule("Aufbewahrung ESF 2007 bis 2013", "retention ESF 2007 to 2013", "VO (EG) Nr. 1083/2006 Art. 90", "LVO-RET"),
        Missing("Fördersätze, Laufzeiten und Nachweise im Einzelnen", "rates, terms and proofs in detail", "Bekanntmachung von Oktober 2008"),
    ];

    private static readonly ValueList<ProgrammeCriterion> EsfPlus =
    [
        Rule("Internetseite und soziale Medien", "website and social media", "VO (EU) 2021/1060 Art. 50", "ESF21-PUB-WEB", "ESF21-PUB-SOZIAL"),
        Rule("Dokumente mit Emblem und Hinweis", "documents with emblem and statement", "VO (EU) 2021/1060 Art. 50", "ESF21-PUB-DOK"),
        Rule("Tafel oder Plakat", "plaque or poster", "VO (EU) 2021/1060 Art. 50", "ESF21-PUB-TAFEL", "ESF21-PUB-PLAKAT"),
        Rule("Pauschalen für indirekte Kosten", "flat rates for indirect costs", "VO (EU) 2021/1060 Art. 54", "SCO-54", "SCO-EXCL", "SCO-56"),
        Rule("nicht förderfähige Ausgaben", "ineligible costs", "VO (EU) 2021/1057 Art. 16", "ESF21-INELIG"),
        Text(
            "EU-Grundrechtecharta, Nachhaltigkeit, Gleichstellung, Nichtdiskriminierung",
            "EU Charter, sustainability, equality, non-discrimination",
            "Projektauswahlkriterien"),
        Text(
            "Ergebnisindikator ESO4.7: unterstützte öffentliche Verwaltungen",
            "result indicator ESO4.7: public administrations supported",
            "Projektauswahlkriterien"),
        Missing("Nachweise, Belege, Beweglichkeit der Ansätze", "proofs, receipts, tolerance of lines", "BNBest-Gk-ESF-Bund (Anlage 3)"),
        Missing("weitere Pauschalen (Art. 53, 55)", "further flat rates (Art. 53, 55)", "VO (EU) 2021/1060"),
        Missing("Liste der deutschen Übergangsregionen", "list of German transition regions", "Durchführungsbeschluss (EU) 2021/1130"),
    ];

    private static readonly ValueList<ProgrammeCriterion> Bildungskommunen =
    [
        Rule("Fördersatz nach Regionenkategorie", "rate by category of region", "berichtet", "BK-RATE", "BK-RATE-UR"),
        Rule("Pauschale auf direkte Ausgaben", "flat rate on direct costs", "erschlossen", "BK-FLAT"),
        Rule("Laufzeit", "term", "berichtet", "BK-DUR"),
        Rule("Module und Themenschwerpunkte", "modules and foci", "berichtet", "BK-MOD"),
        Rule("Antragsberechtigung", "who may apply", "berichtet", "BK-ELIG"),
        Rule("Bildungsportal, Berichterstattung, Strategie", "portal, reporting, strategy", "berichtet", "BK-PORTAL", "BK-REPORT", "BK-STRATEGY"),
        Missing(
            "Gegenstand, Voraussetzungen, Art und Umfang (Nr. 2 bis 7)",
            "subject, conditions, kind and amount (No. 2 to 7)",
            "Förderrichtlinie vom 10.01.2022"),
        .. EsfPlus,
    ];

    private static readonly ValueList<ProgrammeCriterion> Ganztag =
    [
        Rule("Fördersatz nach Regionenkategorie", "rate by category of region", "berichtet", "GT-RATE", "GT-RATE-UR"),
        Rule("Pauschale auf direkte Ausgaben", "flat rate on direct costs", "berichtet", "GT-FLAT"),
        Rule("Laufzeit", "term", "berichtet", "GT-DUR"),
        Rule("Antragsberechtigung", "who may apply", "berichtet", "GT-ELIG"),
        Missing(
            "Gegenstand, Voraussetzungen, Art und Umfang (Nr. 2 bis 7)",
            "subject, conditions, kind and amount (No. 2 to 7)",
            "Richtlinie vom 22.05.2024"),
        .. EsfPlus,
    ];

    /// <summary>The criteria of a programme.</summary>
    /// <param name="programme">The programme.</param>
    public static ValueList<ProgrammeCriterion> Of(KnownProgramme programme) => programme switch
    {
        KnownProgramme.LernenVorOrt => LernenVorOrt,
        KnownProgramme.BildungIntegriert => BildungIntegriert,
        KnownProgramme.KoordinierungNeuzugewanderte => Koordinierung,
        KnownProgramme.Bildungskommunen => Bildungskommunen,
        KnownProgramme.GanztagInBildungskommunen => Ganztag,
        _ => throw new ArgumentOutOfRangeException(nameof(programme), programme, "There is no such programme."),
    };

    private static ProgrammeCriterion Rule(string german, string english, string source, params ValueList<string> rules) =>
        new(new(german, english), source, rules);

    private static ProgrammeCriterion Text(string german, string english, string source) => new(new(german, english), source, [], People);

    private static ProgrammeCriterion Missing(string german, string english, string source) =>
        new(new(german, english), source, [], NoWording, IsObtainable: false);
}
