namespace Bildungsportal.Languages;

/// <summary>The texts of the pages, German and English: the frame and the first page.</summary>
internal static partial class PortalTexts
{
    public static LocalizedText PortalName { get; } = new("Bildungsportal", "Education portal");

    public static LocalizedText SkipToContent { get; } = new("Zum Inhalt springen", "Skip to content");

    public static LocalizedText Navigation { get; } = new("Hauptnavigation", "Main navigation");

    public static LocalizedText Language { get; } = new("Sprache", "Language");

    public static LocalizedText Catalogue { get; } = new("Angebote", "Offerings");

    public static LocalizedText Advice { get; } = new("Beratung", "Advice");

    public static LocalizedText Territories { get; } = new("Gebiete", "Territories");

    public static LocalizedText Status { get; } = new("Status", "Status");

    public static LocalizedText FooterSample { get; } = new(
        "Vorführung einer Programmbibliothek. Einträge mit dem Zeichen „Beispiel“ sind erfunden; alle anderen nennen ihre Quelle.",
        "Demonstration of a program library. Entries marked \"sample\" are invented; all others name their source.");

    public static LocalizedText FooterPrivacy { get; } = new(
        "Was Sie in der Beratung angeben, wird weder gespeichert noch protokolliert.",
        "What you state in the advice is neither stored nor logged.");

    public static LocalizedText HomeTitle { get; } = new("Bildung vor Ort finden", "Find education near you");

    public static LocalizedText HomeLead { get; } = new(
        "Angebote, Beratung und Zahlen für vier Gebiete – von der frühen Kindheit bis nach dem Beruf.",
        "Offerings, advice and figures for four territories – from early childhood to after working life.");

    public static LocalizedText HomeToAdvice { get; } = new("Was passt zu mir?", "What suits me?");

    public static LocalizedText HomeToCatalogue { get; } = new("Alle {0} Angebote", "All {0} offerings");

    public static LocalizedText Inhabitants { get; } = new("Einwohnerinnen und Einwohner", "inhabitants");

    public static LocalizedText OfferingsCount { get; } = new("{0} Angebote ansehen", "see {0} offerings");

    public static LocalizedText OtherDistricts { get; } = new(
        "{0} weitere Kreise und kreisfreie Städte mit Zahlen",
        "{0} more districts with figures");

    public static LocalizedText HomeNotes { get; } = new("Gut zu wissen", "Good to know");

    public static LocalizedText NoteSample { get; } = new("Was echt ist und was Beispiel", "What is real and what is sample");

    public static LocalizedText NoteSampleText { get; } = new(
        "Gebiete, Zahlen, die Kooperation von Ostallgäu und Kaufbeuren, Programme und Vorhaben sind echt und nennen ihre " +
        "Quelle. Angebote, Bedarfe, Maßnahmen, Ziele und die Evaluation sind für das Beispiel geschrieben und so " +
        "gekennzeichnet.",
        "Territories, figures, the cooperation of Ostallgäu and Kaufbeuren, programmes and funded projects are real and name " +
        "their source. Offerings, needs, measures, goals and the evaluation were written for the sample and are marked so.");

    public static LocalizedText NoteAdvice { get; } = new("Rat, keine Entscheidung", "Advice, not a decision");

    public static LocalizedText NoteAdviceText { get; } = new(
        "Die Ergebnisse informieren. Über Aufnahme und Förderung entscheiden Menschen (Art. 22 DSGVO). Fragen Sie im Zweifel " +
        "die Bildungsberatung.",
        "The results inform. People decide about admission and support (Art. 22 GDPR). If in doubt, ask the education guidance.");

    public static LocalizedText NoteRules { get; } = new("Feste Regeln", "Fixed rules");

    public static LocalizedText NoteRulesText { get; } = new(
        "Gleiche Angaben ergeben immer das gleiche Ergebnis. Jede Regel wird mit ihrem Grund gezeigt; nichts ist aus Daten " +
        "gelernt (vgl. KI-Verordnung, Anhang III Nr. 3).",
        "The same statements always give the same result. Each rule is shown with its reason; nothing is learned from data (cf. " +
        "AI Act, Annex III no. 3).");

    public static LocalizedText NotePrivacy { get; } = new("Nichts wird gespeichert", "Nothing is stored");

    public static LocalizedText NotePrivacyText { get; } = new(
        "Alle Angaben sind freiwillig und werden nur für die Dauer der Anfrage verwendet. Ein Cookie merkt sich die Sprache, " +
        "ein zweites schützt das Formular.",
        "All statements are voluntary and are used for the time of the request only. One cookie remembers the language, a " +
        "second one protects the form.");

    public static LocalizedText NoteUnknown { get; } = new("Unbekannt heißt nicht nein", "Unknown does not mean no");

    public static LocalizedText NoteUnknownText { get; } = new(
        "Wo eine Angabe fehlt, steht „unbekannt“, und das Portal nennt die Frage, die zu klären ist.",
        "Where a fact is missing it says \"unknown\", and the portal names the question to settle.");

    public static LocalizedText Yes { get; } = new("ja", "yes");

    public static LocalizedText No { get; } = new("nein", "no");

    public static LocalizedText Unknown { get; } = new("unbekannt", "unknown");

    public static LocalizedText Sample { get; } = new("Beispiel", "sample");

    public static LocalizedText Source { get; } = new("Quelle", "Source");

    public static LocalizedText EditionOf { get; } = new("Stand {0}", "as of {0}");

    public static LocalizedText BackHome { get; } = new("Zur Startseite", "To the first page");

    public static LocalizedText FaultMissing { get; } = new("Diese Seite gibt es nicht", "There is no such page");

    public static LocalizedText FaultMissingText { get; } = new("Vielleicht ist die Adresse falsch geschrieben.", "Perhaps the address is misspelt.");

    public static LocalizedText FaultRequest { get; } = new("Die Anfrage war nicht gültig", "The request was not valid");

    public static LocalizedText FaultRequestText { get; } = new(
        "Bitte öffnen Sie die Seite neu und senden Sie das Formular noch einmal.",
        "Please open the page again and send the form once more.");

    public static LocalizedText FaultOther { get; } = new("Da ist etwas schiefgegangen", "Something went wrong");

    public static LocalizedText FaultOtherText { get; } = new(
        "Der Fehler liegt bei uns. Bitte versuchen Sie es später noch einmal.",
        "The fault is ours. Please try again later.");
}
