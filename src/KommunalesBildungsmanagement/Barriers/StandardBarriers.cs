namespace KommunalesBildungsmanagement.Barriers;

/// <summary>The 21 barriers, with the answer codes of PIAAC-L 2016 ("most important reason") where one corresponds.</summary>
public static class StandardBarriers
{
    /// <summary>B-COST.</summary>
    public const string Cost = "B-COST";

    /// <summary>B-TIME-FAMILY.</summary>
    public const string Childcare = "B-TIME-FAMILY";

    /// <summary>B-SCHED.</summary>
    public const string Schedule = "B-SCHED";

    /// <summary>B-LANG.</summary>
    public const string Language = "B-LANG";

    /// <summary>B-DIGITAL.</summary>
    public const string Digital = "B-DIGITAL";

    /// <summary>B-PREREQ.</summary>
    public const string Prerequisite = "B-PREREQ";

    /// <summary>B-HEALTH.</summary>
    public const string Health = "B-HEALTH";

    /// <summary>B-CAPACITY.</summary>
    public const string Capacity = "B-CAPACITY";

    /// <summary>B-DIST.</summary>
    public const string Distance = "B-DIST";

    /// <summary>All barriers.</summary>
    public static ValueList<Barrier> All { get; } =
    [
        Of(Cost, "Kosten oder Verdienstausfall", "costs or loss of earnings", BarrierClass.Situational, null, "7",
            "Gebührenbefreiung, Bildungsgutschein, BuT, Aufstiegs-BAföG, Raten", "fee waiver, training voucher, BuT, AFBG, instalments"),
        Of("B-TIME-WORK", "berufliche Termine", "working hours", BarrierClass.Situational, null, "3",
            "Abend und Wochenende, Module, Absprache mit dem Arbeitgeber, Bildungsurlaub",
            "evenings and weekends, modules, agreement with the employer, educational leave"),
        Of(Childcare, "familiäre Pflichten, Betreuung", "family duties, care", BarrierClass.Situational, null, "4",
            "Kinderbetreuung während des Kurses, Teilzeit, Eltern-Kind-Kurs", "childcare during the course, part time, parent and child course"),
        Of(Schedule, "ungünstige Zeit", "inconvenient time", BarrierClass.Institutional, null, "2",
            "andere Zeiten, zeitunabhängiges Lernen", "other times, asynchronous learning"),
        Of(Distance, "ungünstiger Ort, Erreichbarkeit", "inconvenient place, reachability", BarrierClass.Situational, BarrierClass.Institutional, "2",
            "aufsuchendes Angebot, online, Fahrtkosten, Bus", "outreach, online, travel costs, bus"),
        Of("B-NOOFFER", "kein passendes Angebot", "no suitable offering", BarrierClass.Institutional, null, "1",
            "neues Angebot, Zusammenarbeit mit der Nachbarkommune", "new offering, cooperation with a neighbour municipality"),
        Of(Prerequisite, "fehlende Voraussetzungen", "missing prerequisites", BarrierClass.Institutional, null, "9",
            "Brückenkurs, Anerkennung, Einstufungstest", "bridging course, recognition, placement test"),
        Of(Language, "Sprache", "language", BarrierClass.Institutional, null, null,
            "Deutschkurs, Dolmetschen, Leichte Sprache", "German course, interpreting, easy language"),
        Of("B-LIT", "Schwierigkeiten mit Lesen und Schreiben", "difficulty with reading and writing", BarrierClass.Institutional, null, null,
            "Grundbildung, vertrauliche Beratung, keine schriftlichen Formulare", "basic education, confidential advice, no written forms"),
        Of(Digital, "fehlende Geräte oder digitale Kompetenz", "missing devices or digital skills", BarrierClass.Situational, null, null,
            "Leihgerät, Lerncafé, digitale Grundkurse", "loan device, learning café, digital basics"),
        Of("B-EMPLOYER", "keine Unterstützung durch den Arbeitgeber", "no support by the employer", BarrierClass.Situational, null, "5",
            "Beratung des Unternehmens, Förderung Beschäftigter", "advice for the company, support for employees"),
        Of("B-NOBENEFIT", "kein erwarteter Nutzen", "no benefit expected", BarrierClass.Dispositional, null, "6",
            "Beratung, Vorbilder", "guidance, role models"),
        Of("B-NONEED", "kein Bedarf gesehen", "no need seen", BarrierClass.Dispositional, null, "6",
            "Information über Bedarf und Nutzen; kein Druck, denn Ablehnen ist legitim",
            "information on demand and benefit; no pressure, for refusing is legitimate"),
        Of("B-SELF", "Zutrauen fehlt, schlechte Lernerfahrung", "lack of confidence, bad learning experience", BarrierClass.Dispositional, null, "8",
            "niedrigschwelliger Einstieg, Mentoring, Schnuppertermin", "low-threshold start, mentoring, taster"),
        Of(Health, "Gesundheit oder Behinderung", "health or disability", BarrierClass.Situational, null, null,
            "Barrierefreiheit, Assistenz, angepasstes Format", "accessibility, assistance, adjusted format"),
        Of("B-INFO", "Angebot unbekannt oder unübersichtlich", "offerings unknown or confusing", BarrierClass.Informational, null, null,
            "Bildungsberatung, Portal, aufsuchende Information", "guidance, portal, outreach"),
        Of("B-LEGAL", "Aufenthalt oder Zugangsberechtigung", "residence status or entitlement", BarrierClass.Institutional, null, null,
            "Rechtsberatung, Zulassung auf freie Plätze", "legal advice, admission to free places"),
        Of(Capacity, "keine freien Plätze", "no free places", BarrierClass.Institutional, null, null,
            "weiterer Kurs, Warteliste, Platzvergabe", "extra course, waiting list, allocation"),
        Of("B-BUREAU", "Anträge und Formulare", "applications and forms", BarrierClass.Institutional, null, null,
            "Hilfe beim Antrag", "help with the application"),
        Of("B-CHILDCAREPLACE", "kein Kitaplatz", "no day-care place", BarrierClass.Institutional, null, null,
            "Platzvergabe, Tagespflege", "allocation, childminding"),
        Of("B-TRUST", "Scham, Stigma, Diskriminierung", "shame, stigma, discrimination", BarrierClass.Dispositional, BarrierClass.Institutional, null,
            "Vertrauenspersonen, Anonymität", "trusted intermediaries, anonymity"),
    ];

    /// <summary>The codes as a vocabulary.</summary>
    public static Vocabulary Vocabulary { get; } = new(
        "barriers", "2026-11", new("Bildungshemmnisse", "barriers"), All.Select(b => new VocabularyEntry(b.Code, b.Label)));

    private static Barrier Of(
        string code, string german, string english, BarrierClass first, BarrierClass? second,
        string? piaac, string germanRemedy, string englishRemedy) =>
        new(code, new(german, english), second is { } other ? [first, other] : [first])
        {
            TypicalRemedy = new(germanRemedy, englishRemedy),
            ExternalCodes = piaac is null ? [] : [new("PIAAC-L 2016", piaac)],
        };
}
