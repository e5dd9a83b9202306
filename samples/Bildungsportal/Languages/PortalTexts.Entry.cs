using Bildungsportal.Evaluating;

namespace Bildungsportal.Languages;

/// <summary>Entry of an evaluation and its grading.</summary>
internal static partial class PortalTexts
{
    public static LocalizedText Impact { get; } = new("Wirkung", "Impact");

    public static LocalizedText EntryTitle { get; } = new("Wirkung prüfen", "Check a claim of impact");

    public static LocalizedText EntryLead { get; } = new(
        "Geben Sie ein, was gemessen wurde und was Sie darüber sagen möchten. Sie erfahren, ob die Daten den Satz tragen, und welchen Satz sie tragen.",
        "State what was measured and what you want to say about it. You learn whether the data carry the sentence, and which sentence they carry.");

    public static LocalizedText EntryPrivacy { get; } = new(
        "Nichts wird gespeichert oder protokolliert. Bitte keine Namen von Personen eintragen: gebraucht werden nur Zahlen.",
        "Nothing is stored or logged. Please state no names of persons: only figures are needed.");

    public static LocalizedText EntrySource { get; } = new("Eingabe im Portal", "entry in the portal");

    public static LocalizedText EntryWhat { get; } = new("Maßnahme und Ergebnis", "Measure and outcome");

    public static LocalizedText EntryMeasure { get; } = new("Name der Maßnahme", "Name of the measure (German)");

    public static LocalizedText EntryMeasureHint { get; } = new("z. B. Lesepaten", "e.g. Lesepaten");

    public static LocalizedText EntryMeasureEnglish { get; } = new("Name der Maßnahme auf Englisch", "Name of the measure in English");

    public static LocalizedText EntryOptional { get; } = new("Kann leer bleiben.", "May stay empty.");

    public static LocalizedText EntryOutcome { get; } = new("Was gemessen wurde", "What was measured (German)");

    public static LocalizedText EntryOutcomeHint { get; } = new("z. B. Lesetest", "e.g. Lesetest");

    public static LocalizedText EntryOutcomeEnglish { get; } = new("Was gemessen wurde, auf Englisch", "What was measured, in English");

    public static LocalizedText EntryOutcomeKind { get; } = new("Art der Messung", "Kind of measurement");

    public static LocalizedText EntryUnit { get; } = new("Einheit, Mehrzahl", "Unit, plural (German)");

    public static LocalizedText EntryUnitHint { get; } = new("Leer bedeutet: Punkte.", "Empty means: Punkte (points).");

    public static LocalizedText EntryUnitEnglish { get; } = new("Einheit auf Englisch", "Unit in English");

    public static LocalizedText EntryDirection { get; } = new("Erwünschte Richtung", "Wanted direction");

    public static LocalizedText EntryStep { get; } = new("Wirkungsstufe des Ergebnisses", "Step of impact of the outcome");

    public static LocalizedText EntryStudy { get; } = new("Untersuchung", "Study");

    public static LocalizedText EntryEnrolments { get; } = new("Anmeldungen oder Belegungen", "Enrolments");

    public static LocalizedText EntryEnrolmentsHint { get; } = new(
        "Kann leer bleiben. Eine Person kann sich mehrfach anmelden.",
        "May stay empty. A person may enrol several times.");

    public static LocalizedText EntryDroppedOut { get; } = new("Ausgeschiedene Teilnehmende", "Participants who dropped out");

    public static LocalizedText EntryDroppedOutHint { get; } = new(
        "Personen, die am Ende fehlen. Leer bedeutet: nicht gezählt.",
        "Persons missing at the end. Empty means: not counted.");

    public static LocalizedText EntryComparisonDroppedOut { get; } = new(
        "Ausgeschiedene der Vergleichsgruppe",
        "Dropped out of the comparison group");

    public static LocalizedText EntryD0 { get; } = new("D0: was stattfand", "D0: what took place");

    public static LocalizedText EntryEvents { get; } = new("Termine oder Kurse", "Dates or courses");

    public static LocalizedText EntryReached { get; } = new("Erreichte Personen", "Persons reached");

    public static LocalizedText EntryPersonsHint { get; } = new("Jede Person einmal.", "Each person once.");

    public static LocalizedText EntryD1 { get; } = new("D1: Befragung danach", "D1: survey afterwards");

    public static LocalizedText EntryAsked { get; } = new("Befragte", "Persons asked");

    public static LocalizedText EntryAnswered { get; } = new("Antworten", "Answers");

    public static LocalizedText EntryAgreeing { get; } = new("davon Zustimmung", "of these agreeing");

    public static LocalizedText EntryD2 { get; } = new("D2: vorher und nachher", "D2: before and after");

    public static LocalizedText EntryPairs { get; } = new("Wertepaare", "Pairs of values");

    public static LocalizedText EntryPairsHint { get; } = new(
        "Je Person eine Zeile: Wert vorher, Leerzeichen oder Semikolon, Wert nachher. Bei ja und nein: 1 und 0.",
        "A line for each person: value before, blank or semicolon, value after. For yes and no: 1 and 0.");

    public static LocalizedText EntryD3 { get; } = new("D3 und D7: zwei Gruppen danach", "D3 and D7: two groups afterwards");

    public static LocalizedText EntryParticipants { get; } = new("Werte der Teilnehmenden", "Values of participants");

    public static LocalizedText EntryOthers { get; } = new("Werte der Vergleichsgruppe", "Values of the comparison group");

    public static LocalizedText EntryValuesHint { get; } = new(
        "Je Person ein Wert, getrennt durch Zeile, Leerzeichen oder Semikolon.",
        "A value for each person, apart by line, blank or semicolon.");

    public static LocalizedText EntryD4 { get; } = new("D4: zwei Gruppen, vorher und nachher", "D4: two groups, before and after");

    public static LocalizedText EntryParticipantsBefore { get; } = new("Teilnehmende vorher", "Participants before");

    public static LocalizedText EntryParticipantsAfter { get; } = new("Teilnehmende nachher", "Participants after");

    public static LocalizedText EntryOthersBefore { get; } = new("Vergleichsgruppe vorher", "Comparison group before");

    public static LocalizedText EntryOthersAfter { get; } = new("Vergleichsgruppe nachher", "Comparison group after");

    public static LocalizedText EntryMean { get; } = new("Mittelwert", "Mean");

    public static LocalizedText EntryDeviation { get; } = new("Standardabweichung", "Standard deviation");

    public static LocalizedText EntryD5 { get; } = new("D5: Zeitreihe", "D5: time series");

    public static LocalizedText EntrySeriesBefore { get; } = new("Werte vor Beginn", "Values before the start");

    public static LocalizedText EntrySeriesAfter { get; } = new("Werte ab Beginn", "Values from the start on");

    public static LocalizedText EntrySeriesHint { get; } = new(
        "In der Reihenfolge der Zeit, gleiche Abstände.",
        "In the order of time, evenly spaced.");

    public static LocalizedText EntryPersonsPerPoint { get; } = new(
        "Personen am Zeitpunkt mit den wenigsten",
        "Persons at the point with the fewest");

    public static LocalizedText EntryD6 { get; } = new(
        "D6 (vergleichbare Gruppe) braucht Merkmale jeder Person von vorher; dafür ist dieses Formular nicht gemacht, wohl aber die Programmbibliothek.",
        "D6 (comparable group) needs what was known of each person before; the library takes it, this form does not.");

    public static LocalizedText EntrySentence { get; } = new("Der Satz, den Sie sagen möchten", "The sentence you want to say");

    public static LocalizedText EntryClaimKind { get; } = new("Der Satz behauptet", "The sentence claims");

    public static LocalizedText EntryClaimStep { get; } = new("auf der Wirkungsstufe", "on the step of impact");

    public static LocalizedText EntryGerman { get; } = new("Wortlaut auf Deutsch", "Wording in German");

    public static LocalizedText EntryEnglish { get; } = new("Wortlaut auf Englisch", "Wording in English");

    public static LocalizedText EntryTextHint { get; } = new(
        "Kann leer bleiben; dann wird nur die Art der Behauptung geprüft.",
        "May stay empty; then only the kind of claim is checked.");

    public static LocalizedText EntryGrade { get; } = new("Satz prüfen", "Check the sentence");

    public static LocalizedText EntryResult { get; } = new("Ergebnis der Prüfung", "Result of the check");

    public static LocalizedText EntryCarried { get; } = new("Die Untersuchung trägt diesen Satz.", "The study carries this sentence.");

    public static LocalizedText EntryRefused { get; } = new(
        "Die Untersuchung trägt diesen Satz nicht.",
        "The study does not carry this sentence.");

    public static LocalizedText EntryReasons { get; } = new("Gründe und Hinweise", "Reasons and notes");

    public static LocalizedText EntryRule { get; } = new("Regel:", "rule:");

    public static LocalizedText EntryCanSay { get; } = new("Diesen Satz trägt die Untersuchung", "The study carries this sentence");

    public static LocalizedText EntrySentenceKind { get; } = new("Er sagt:", "It says:");

    public static LocalizedText EntryNothing { get; } = new(
        "Aus diesen Daten lässt sich nichts über die Maßnahme sagen.",
        "Nothing can be said on the measure from these data.");

    public static LocalizedText EntryEstimates { get; } = new("Schätzwerte", "Estimates");

    public static LocalizedText EntryNotShown { get; } = new(
        "kein Unterschied gezeigt; das beweist nicht, dass es keinen gibt",
        "no difference shown; that is no proof that there is none");

    public static LocalizedText EntryTooSmall { get; } = new(
        "Die Gruppe ist für Zahlen zu klein (unter 10 Personen).",
        "The group is too small for figures (below 10 persons).");

    public static LocalizedText EntryPersonsEnrolments { get; } = new(
        "{0} Personen, {1} Anmeldungen: gezählt werden Personen.",
        "{0} persons, {1} enrolments: persons are counted.");

    public static LocalizedText NumberMissing { get; } = new("Hier fehlt eine Zahl.", "A number is missing here.");

    public static LocalizedText WrongNumber { get; } = new("Das ist keine Zahl.", "This is not a number.");

    public static LocalizedText NumberRemedy { get; } = new(
        "Eine Zahl schreiben, z. B. 12,5.",
        "Write a number, e.g. 12.5.");

    public static LocalizedText WrongCount { get; } = new(
        "Das ist keine ganze Zahl von 0 bis 1.000.000.",
        "This is not a whole number from 0 to 1,000,000.");

    public static LocalizedText CountRemedy { get; } = new("Eine Anzahl in Ziffern schreiben.", "Write a count in digits.");

    public static LocalizedText CountsRemedy { get; } = new("Die Anzahlen prüfen.", "Check the counts.");

    public static LocalizedText MoreThanAnswered { get; } = new(
        "Es stimmen mehr zu, als geantwortet haben.",
        "More agree than have answered.");

    public static LocalizedText FewerThanAnswered { get; } = new(
        "Es wurden weniger befragt, als geantwortet haben.",
        "Fewer were asked than have answered.");

    public static LocalizedText ValuesMissing { get; } = new("Hier fehlen Werte.", "Values are missing here.");

    public static LocalizedText WrongValues { get; } = new("„{0}“ ist keine Zahl.", "\"{0}\" is not a number.");

    public static LocalizedText ValuesRemedy { get; } = new(
        "Nur Zahlen schreiben, getrennt durch Zeile, Leerzeichen oder Semikolon.",
        "Write numbers only, apart by line, blank or semicolon.");

    public static LocalizedText TooManyValues { get; } = new("Das sind mehr als 2.000 Werte.", "These are more than 2,000 values.");

    public static LocalizedText TooManyValuesRemedy { get; } = new(
        "Für so viele Werte die Programmbibliothek verwenden.",
        "Use the library for so many values.");

    public static LocalizedText PairsMissing { get; } = new("Hier fehlen Wertepaare.", "Pairs of values are missing here.");

    public static LocalizedText WrongPairs { get; } = new(
        "Die Zeile „{0}“ besteht nicht aus zwei Zahlen.",
        "The line \"{0}\" does not hold two numbers.");

    public static LocalizedText PairsRemedy { get; } = new(
        "In jede Zeile zwei Zahlen schreiben: vorher und nachher.",
        "Write two numbers in each line: before and after.");

    public static LocalizedText NoPersons { get; } = new("Eine Gruppe hat mindestens eine Person.", "A group has at least one person.");

    public static LocalizedText NegativeDeviation { get; } = new(
        "Eine Standardabweichung ist nicht negativ.",
        "A standard deviation is not negative.");

    public static LocalizedText ScaleOnly { get; } = new(
        "D4 geht in diesem Formular nur mit einer Skala.",
        "D4 takes only a scale in this form.");

    public static LocalizedText ScaleOnlyRemedy { get; } = new("„Zahl auf einer Skala“ wählen.", "Choose \"number on a scale\".");

    public static LocalizedText DesignNotHere { get; } = new(
        "Dieses Design lässt sich hier nicht eingeben.",
        "This design cannot be entered here.");

    public static LocalizedText DesignNotHereRemedy { get; } = new("Ein anderes Design wählen.", "Choose another design.");

    public static LocalizedText NameMissing { get; } = new("Hier fehlt eine Bezeichnung.", "A name is missing here.");

    public static LocalizedText NameRemedy { get; } = new(
        "Einen kurzen Namen schreiben, höchstens 120 Zeichen.",
        "Write a short name, at most 120 characters.");

    public static LocalizedText TextTooLong { get; } = new("Der Text ist zu lang.", "The text is too long.");

    public static LocalizedText TextRemedy { get; } = new("Höchstens 1.000 Zeichen schreiben.", "Write at most 1,000 characters.");

    /// <summary>The label of a field of the entry, by the place that a problem names.</summary>
    public static LocalizedText EntryLabelOf(string field) => field.Split('-') switch
    {
        [var group, var part] => new($"{LabelOf(group).German}, {LabelOf(part).German}", $"{LabelOf(group).English}, {LabelOf(part).English}"),
        _ => LabelOf(field),
    };

    private static LocalizedText LabelOf(string field) => field switch
    {
        nameof(StudyForm.Title) => EntryMeasure,
        nameof(StudyForm.TitleEnglish) => EntryMeasureEnglish,
        nameof(StudyForm.Outcome) => EntryOutcome,
        nameof(StudyForm.OutcomeEnglish) => EntryOutcomeEnglish,
        nameof(StudyForm.OutcomeKind) => EntryOutcomeKind,
        nameof(StudyForm.Unit) => EntryUnit,
        nameof(StudyForm.UnitEnglish) => EntryUnitEnglish,
        nameof(StudyForm.Direction) => EntryDirection,
        nameof(StudyForm.Step) => EntryStep,
        nameof(StudyForm.Design) => Design,
        nameof(StudyForm.Enrolments) => EntryEnrolments,
        nameof(StudyForm.DroppedOut) => EntryDroppedOut,
        nameof(StudyForm.ComparisonDroppedOut) => EntryComparisonDroppedOut,
        nameof(StudyForm.Events) => EntryEvents,
        nameof(StudyForm.Reached) => EntryReached,
        nameof(StudyForm.Asked) => EntryAsked,
        nameof(StudyForm.Answered) => EntryAnswered,
        nameof(StudyForm.Agreeing) => EntryAgreeing,
        nameof(StudyForm.Pairs) => EntryPairs,
        nameof(StudyForm.Participants) => EntryParticipants,
        nameof(StudyForm.Others) => EntryOthers,
        nameof(StudyForm.ParticipantsBefore) => EntryParticipantsBefore,
        nameof(StudyForm.ParticipantsAfter) => EntryParticipantsAfter,
        nameof(StudyForm.OthersBefore) => EntryOthersBefore,
        nameof(StudyForm.OthersAfter) => EntryOthersAfter,
        nameof(GroupForm.Persons) => PersonsLabel,
        nameof(GroupForm.Mean) => EntryMean,
        nameof(GroupForm.Deviation) => EntryDeviation,
        nameof(StudyForm.SeriesBefore) => EntrySeriesBefore,
        nameof(StudyForm.SeriesAfter) => EntrySeriesAfter,
        nameof(StudyForm.PersonsPerPoint) => EntryPersonsPerPoint,
        nameof(StudyForm.ClaimKind) => EntryClaimKind,
        nameof(StudyForm.ClaimStep) => EntryClaimStep,
        nameof(StudyForm.German) => EntryGerman,
        nameof(StudyForm.English) => EntryEnglish,
        _ => LocalizedText.Same(field),
    };
}
