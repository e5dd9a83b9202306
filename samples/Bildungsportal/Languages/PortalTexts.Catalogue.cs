namespace Bildungsportal.Languages;

/// <summary>The catalogue and one offering.</summary>
internal static partial class PortalTexts
{
    public static LocalizedText Filter { get; } = new("Angebote eingrenzen", "Narrow the offerings");

    public static LocalizedText Territory { get; } = new("Gebiet", "Territory");

    public static LocalizedText LifePhase { get; } = new("Lebensphase", "Life phase");

    public static LocalizedText LearningForm { get; } = new("Lernform", "Learning form");

    public static LocalizedText Kind { get; } = new("Art", "Kind");

    public static LocalizedText Topic { get; } = new("Thema", "Topic");

    public static LocalizedText Price { get; } = new("Preis", "Price");

    public static LocalizedText Format { get; } = new("Format", "Format");

    public static LocalizedText Freshness { get; } = new("Angaben", "Record");

    public static LocalizedText FreeOfCharge { get; } = new("kostenlos", "free of charge");

    public static LocalizedText WithPrice { get; } = new("kostenpflichtig", "with a price");

    public static LocalizedText PriceUnknown { get; } = new("Preis unbekannt", "price unknown");

    public static LocalizedText Fresh { get; } = new("aktuell geprüft", "recently checked");

    public static LocalizedText Stale { get; } = new("Angaben veraltet", "record is stale");

    public static LocalizedText FreshnessUnknown { get; } = new("Prüfung unbekannt", "never checked as far as known");

    public static LocalizedText All { get; } = new("alle", "all");

    public static LocalizedText FacetUnknown { get; } = new("bei {0} unbekannt – das heißt nicht nein", "unknown for {0} – that does not mean no");

    public static LocalizedText Show { get; } = new("Anzeigen", "Show");

    public static LocalizedText ClearFilter { get; } = new("Auswahl aufheben", "Clear choice");

    public static LocalizedText ActiveFilters { get; } = new("Gewählt", "Chosen");

    public static LocalizedText Remove { get; } = new("entfernen", "remove");

    public static LocalizedText FoundCount { get; } = new("{0} von {1} Angeboten", "{0} of {1} offerings");

    public static LocalizedText NothingFound { get; } = new(
        "Keine Angebote mit dieser Auswahl. Nehmen Sie eine Einschränkung weg.",
        "No offerings with this choice. Take one restriction away.");

    public static LocalizedText OfferingMissing { get; } = new("Dieses Angebot gibt es nicht", "There is no such offering");

    public static LocalizedText OfferingMissingText { get; } = new(
        "Vielleicht wurde es beendet oder umbenannt.",
        "Perhaps it has ended or was renamed.");

    public static LocalizedText BackToCatalogue { get; } = new("Zu allen Angeboten", "To all offerings");

    public static LocalizedText SampleText { get; } = new(
        "Dieses Angebot ist für das Beispiel geschrieben; es gibt es nicht.",
        "This offering was written for the sample; it does not exist.");

    public static LocalizedText StaleText { get; } = new(
        "Die Angaben wurden zuletzt am {0} geprüft und können überholt sein.",
        "The record was last checked on {0} and may be out of date.");

    public static LocalizedText Facts { get; } = new("Auf einen Blick", "At a glance");

    public static LocalizedText Provider { get; } = new("Anbieter", "Provider");

    public static LocalizedText ResidentsOnly { get; } = new("nur für Einwohnerinnen und Einwohner", "for residents only");

    public static LocalizedText Audience { get; } = new("Für wen", "For whom");

    public static LocalizedText Everybody { get; } = new("für alle", "for everybody");

    public static LocalizedText Beneficiaries { get; } = new("zugunsten von: {0}", "for the benefit of: {0}");

    public static LocalizedText FundableBy { get; } = new("Förderung möglich: {0}", "Support possible: {0}");

    public static LocalizedText Childcare { get; } = new("Kinderbetreuung", "Childcare");

    public static LocalizedText Website { get; } = new("Webseite", "Website");

    public static LocalizedText AccessConditions { get; } = new("Voraussetzungen", "Requirements");

    public static LocalizedText NoConditions { get; } = new("Keine besonderen Voraussetzungen.", "No special requirements.");

    public static LocalizedText Runs { get; } = new("Termine und Plätze", "Dates and places");

    public static LocalizedText NoRuns { get; } = new(
        "Keine festen Termine; Sie können jederzeit kommen oder anfragen.",
        "No fixed dates; come or ask at any time.");

    public static LocalizedText Days { get; } = new("Zeitraum", "Period");

    public static LocalizedText ContinuousEntry { get; } = new("Einstieg jederzeit", "entry at any time");

    public static LocalizedText Times { get; } = new("Zeiten", "Times");

    public static LocalizedText Place { get; } = new("Ort", "Place");

    public static LocalizedText Registration { get; } = new("Anmeldung", "Registration");

    public static LocalizedText RegisterUntil { get; } = new("bis {0}", "until {0}");

    public static LocalizedText RegistrationOpen { get; } = new("offen", "open");

    public static LocalizedText RegistrationClosed { get; } = new("geschlossen", "closed");

    public static LocalizedText Seats { get; } = new("Plätze", "Places");

    public static LocalizedText SeatsFree { get; } = new("{0} von {1} frei", "{0} of {1} free");

    public static LocalizedText SeatsFull { get; } = new("alle {0} belegt", "all {0} taken");

    public static LocalizedText SeatsTakenUnknown { get; } = new(
        "{0} Plätze; wie viele frei sind, ist unbekannt",
        "{0} places; how many are free is unknown");

    public static LocalizedText Origin { get; } = new("Herkunft der Angaben", "Origin of the record");

    public static LocalizedText LastChecked { get; } = new("Zuletzt geprüft", "Last checked");

    public static LocalizedText FreshnessLabel { get; } = new("Aktualität", "Freshness");
}
