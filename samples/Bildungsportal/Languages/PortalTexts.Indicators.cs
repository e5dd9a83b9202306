namespace Bildungsportal.Languages;

/// <summary>Indicators: catalogue and explorer.</summary>
internal static partial class PortalTexts
{
    public static LocalizedText Germany { get; } = new("Deutschland", "Germany");

    public static LocalizedText Indicators { get; } = new("Kennzahlen", "Indicators");

    public static LocalizedText IndicatorsLead { get; } = new(
        "{0} Kennzahlen des kommunalen Bildungsmonitorings, mit Definition, Werten und Vergleichen.",
        "{0} indicators of municipal education monitoring, with definition, values and comparisons.");

    public static LocalizedText IndicatorSearch { get; } = new("Kennzahlen suchen", "Search indicators");

    public static LocalizedText IndicatorWords { get; } = new("Wörter in Name oder Definition", "Words in name or definition");

    public static LocalizedText IndicatorArea { get; } = new("Bereich", "Area");

    public static LocalizedText IndicatorValues { get; } = new("Werte in diesem Portal", "Values in this portal");

    public static LocalizedText IndicatorsWithValues { get; } = new("nur mit Werten", "with values only");

    public static LocalizedText IndicatorHasValues { get; } = new("Werte vorhanden", "values here");

    public static LocalizedText IndicatorWithoutValues { get; } = new("hier keine Werte", "no values here");

    public static LocalizedText IndicatorsFound { get; } = new("{0} von {1} Kennzahlen", "{0} of {1} indicators");

    public static LocalizedText MoreVariants { get; } = new("(und {0} weitere)", "(and {0} more)");

    public static LocalizedText DefinitionMark { get; } = new("Beleg der Definition", "Evidence of the definition");

    public static LocalizedText IndicatorMissing { get; } = new("Diese Kennzahl gibt es nicht", "There is no such indicator");

    public static LocalizedText VariantMissing { get; } = new("Diese Variante gibt es nicht", "There is no such variant");

    public static LocalizedText ChooseValue { get; } = new("Wert auswählen", "Choose a value");

    public static LocalizedText TerritoryOne { get; } = new("Gebiet", "Territory");

    public static LocalizedText VariantLabel { get; } = new("Variante", "Variant");

    public static LocalizedText PeriodLabel { get; } = new("Zeitraum", "Period");

    public static LocalizedText RankedWith { get; } = new("Rangfolge", "Ranking");

    public static LocalizedText NoPeriod { get; } = new(
        "Zu dieser Kennzahl liegen für dieses Gebiet keine Angaben vor.",
        "There are no figures on this indicator for this territory.");

    public static LocalizedText NeededCounts { get; } = new("Gebraucht würden:", "What would be needed:");

    public static LocalizedText OnlyPublished { get; } = new(
        "der Wert selbst: nur seine Quelle kann ihn berechnen",
        "the figure itself: only its source can compute it");

    public static LocalizedText NotComputable { get; } = new("Der Wert ist hier nicht berechenbar:", "The value cannot be computed here:");

    public static LocalizedText ComputedText { get; } = new("Hier aus Zählungen berechnet.", "Computed here from counts.");

    public static LocalizedText PublishedText { get; } = new("So von der Quelle veröffentlicht.", "Published so by the source.");

    public static LocalizedText Published { get; } = new("veröffentlicht", "published");

    public static LocalizedText LimitsTitle { get; } = new("Grenzen", "Limits");

    public static LocalizedText SeriesTitle { get; } = new("Zeitreihe", "Time series");

    public static LocalizedText SeriesOtherTitle { get; } = new("Zeitreihe anderer Zeiträume", "Time series of other periods");

    public static LocalizedText SeriesTable { get; } = new("Tabelle (Zeiträume: {0})", "Table (periods: {0})");

    public static LocalizedText ValueLabel { get; } = new("Wert", "Value");

    public static LocalizedText CountsLabel { get; } = new("Zählungen", "Counts");

    public static LocalizedText Break { get; } = new("Bruch", "break");

    public static LocalizedText ComparisonTitle { get; } = new("Vergleich", "Comparison");

    public static LocalizedText ComparedWith { get; } = new("Verglichen mit", "Compared with");

    public static LocalizedText DifferenceLabel { get; } = new("Unterschied", "Difference");

    public static LocalizedText DifferenceNote { get; } = new(
        "Unterschied: eigener Wert minus Vergleichswert, aus ungerundeten Werten, bei Prozenten in Prozentpunkten. Einheit der Werte: {0}.",
        "Difference: own value less the other one, from unrounded values, in percentage points for percent. Unit of the values: {0}.");

    public static LocalizedText RankingTitle { get; } = new("Rangfolge {0}", "Ranking {0}");

    public static LocalizedText RankNote { get; } = new(
        "Ein Rang ordnet Werte und ist kein Urteil.",
        "A rank orders values and is no judgement.");

    public static LocalizedText WantedLabel { get; } = new("Erwünscht:", "Wanted:");

    public static LocalizedText Rank { get; } = new("Rang", "Rank");

    public static LocalizedText RankingTable { get; } = new("Tabelle: {0} Gebiete", "Table: {0} territories");

    public static LocalizedText RankedWithoutValue { get; } = new("{0} Gebiete ohne Wert, mit Grund", "{0} territories without a value, with the reason");

    public static LocalizedText DefinitionTitle { get; } = new("Definition", "Definition");

    public static LocalizedText VariantsNote { get; } = new(
        "Es gibt mehrere gebräuchliche Formeln. Werte verschiedener Varianten werden nie verglichen.",
        "There are several accepted formulas. Values of different variants are never compared.");

    public static LocalizedText ShownHere { get; } = new("hier gezeigt", "shown here");

    public static LocalizedText FormulaLabel { get; } = new("Formel", "Formula");

    public static LocalizedText UnitLabel { get; } = new("Einheit", "Unit");

    public static LocalizedText PrincipleLabel { get; } = new("gezählt am", "counted by");

    public static LocalizedText UsualSource { get; } = new("übliche Quelle", "usual source");

    public static LocalizedText SourceDiffers { get; } = new("überall verschieden", "differs everywhere");

    public static LocalizedText RemarksTitle { get; } = new("Hinweise zum Verständnis", "How to understand it");

    public static LocalizedText IndicatorMore { get; } = new("Zeitreihe und Vergleich", "Time series and comparison");

    public static LocalizedText ReportTitle { get; } = new("Berichte über dieses Gebiet", "Reports on this territory");

    public static LocalizedText ReportNote { get; } = new(
        "Gemacht beim Abruf aus den Zahlen dieses Portals. Was nicht berechenbar ist, steht mit Grund am Ende.",
        "Made on request from the figures of this portal. What cannot be computed stands at the end with the reason.");

    public static LocalizedText ReportProfile { get; } = new("Kurzprofil", "Local profile");

    public static LocalizedText ReportFull { get; } = new("Bildungsbericht", "Education report");

    public static LocalizedText ReportData { get; } = new("Datensammlung", "Data compendium");

    public static LocalizedText ReportTheme { get; } = new("Diese Kennzahl als Bericht", "This indicator as a report");

    public static LocalizedText ReportMissing { get; } = new("Diesen Bericht gibt es nicht", "There is no such report");

    public static LocalizedText ReportUnknownForm { get; } = new(
        "Berichte gibt es als HTML, PDF, CSV und JSON.",
        "Reports come as HTML, PDF, CSV and JSON.");

    public static LocalizedText ReportUnknownKind { get; } = new(
        "Es gibt die Arten profil, bericht, daten und thema.",
        "There are the kinds profil, bericht, daten and thema.");

    public static LocalizedText ReportNoPdf { get; } = new(
        "PDF kann dieser Server gerade nicht machen. Öffnen Sie den Bericht als HTML und drucken Sie ihn im Browser als PDF: er ist für A4 gesetzt.",
        "This server cannot make PDF at the moment. Open the report as HTML and print it as PDF in the browser: it is set for A4.");
}
