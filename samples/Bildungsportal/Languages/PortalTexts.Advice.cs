using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Matching;

namespace Bildungsportal.Languages;

/// <summary>The advice.</summary>
internal static partial class PortalTexts
{
    public static LocalizedText AdviceTitle { get; } = new("Was passt zu mir?", "What suits me?");

    public static LocalizedText AdviceResultTitle { get; } = new("Das passt zu Ihren Angaben", "What suits your statements");

    public static LocalizedText AdviceLead { get; } = new(
        "Geben Sie an, was Sie möchten – nichts davon ist Pflicht. Was fehlt, gilt als unbekannt, nicht als nein. Ihre Angaben " +
        "werden nicht gespeichert.",
        "State what you like – nothing is required. What is missing counts as unknown, not as no. Your statements are not stored.");

    public static LocalizedText AdviceNote { get; } = new(
        "Das ist ein Rat nach festen Regeln, keine Entscheidung. Über die Aufnahme entscheiden die Anbieter.",
        "This is advice by fixed rules, not a decision. The providers decide about admission.");

    public static LocalizedText InputProblems { get; } = new("Bitte berichtigen", "Please correct");

    public static LocalizedText ChangeStatements { get; } = new("Angaben ändern", "Change statements");

    public static LocalizedText AboutYou { get; } = new("Über Sie", "About you");

    public static LocalizedText WhatYouNeed { get; } = new("Was Sie brauchen", "What you need");

    public static LocalizedText AgeHint { get; } = new(
        "In vollendeten Jahren; leer lassen für keine Angabe.",
        "In completed years; leave empty for no statement.");

    public static LocalizedText BudgetHint { get; } = new("In Euro; leer lassen für keine Angabe.", "In euros; leave empty for no statement.");

    public static LocalizedText NotStated { get; } = new("keine Angabe", "no statement");

    public static LocalizedText ChosenCount { get; } = new("{0} gewählt", "{0} chosen");

    public static LocalizedText NothingElse { get; } = new("Sonst trifft nichts davon zu", "Nothing else of this applies");

    public static LocalizedText GetAdvice { get; } = new("Rat holen", "Get advice");

    public static LocalizedText EmptyForm { get; } = new("Formular leeren", "Empty the form");

    public static LocalizedText WrongAge { get; } = new(
        "Das Alter ist keine ganze Zahl von 0 bis 150.",
        "The age is not a whole number from 0 to 150.");

    public static LocalizedText WrongAgeRemedy { get; } = new(
        "Bitte das Alter in Jahren angeben, z. B. 17, oder das Feld leer lassen.",
        "Please state the age in years, e.g. 17, or leave the field empty.");

    public static LocalizedText WrongBudget { get; } = new("Der Betrag ist keine Zahl ab 0.", "The amount is not a number from 0.");

    public static LocalizedText WrongBudgetRemedy { get; } = new(
        "Bitte in Euro angeben, z. B. 50 oder 49,90.",
        "Please state it in euros, e.g. 50 or 49.90.");

    public static LocalizedText WrongChoice { get; } = new("Diese Auswahl gibt es nicht.", "There is no such choice.");

    public static LocalizedText WrongChoiceRemedy { get; } = new("Bitte aus der Liste wählen.", "Please choose from the list.");

    public static LocalizedText QuestionsTitle { get; } = new("Was noch zu klären ist", "What is still to be settled");

    public static LocalizedText QuestionsText { get; } = new(
        "Jede Antwort kann ein Ergebnis ändern. Die Fragen mit der größten Wirkung stehen oben.",
        "Each answer can change a result. The questions with the greatest effect come first.");

    public static LocalizedText ConcernsOne { get; } = new("betrifft {0} Angebot", "concerns {0} offering");

    public static LocalizedText ConcernsMany { get; } = new("betrifft {0} Angebote", "concerns {0} offerings");

    public static LocalizedText Obstacle { get; } = new("Dagegen spricht", "Against it");

    public static LocalizedText Open { get; } = new("Noch offen", "Still open");

    public static LocalizedText RemovedBy { get; } = new("Das hilft:", "This helps:");

    public static LocalizedText MaybeRemovedBy { get; } = new("Das kann helfen, wenn es Ihnen offensteht:", "This may help, if it is open to you:");

    public static LocalizedText ToAsk { get; } = new("Zu klären:", "To be settled:");

    public static LocalizedText NearestChange { get; } = new("Was sich ändern müsste:", "What would have to change:");

    public static LocalizedText NoChange { get; } = new(
        "Nichts, was Sie oder die Zeit ändern können, reicht dafür aus.",
        "Nothing that you or time can change is enough.");

    public static LocalizedText WouldFit { get; } = new("Es passt mit: {0}.", "It suits with: {0}.");

    public static LocalizedText WouldFitIf { get; } = new(
        "Mit {0} passt es, zusammen mit einer Unterstützung.",
        "With {0} it suits, together with a support.");

    public static LocalizedText WouldBeOpen { get; } = new(
        "Mit {0} könnte es passen; anderes ist dann noch zu klären.",
        "With {0} it could suit; something else is then still to be clarified.");

    public static LocalizedText And { get; } = new(" und ", " and ");

    public static LocalizedText AllReasons { get; } = new(
        "Alle Gründe ({0} Voraussetzungen, {1} Punkte)",
        "All reasons ({0} requirements, {1} points)");

    public static LocalizedText ScoreParts { get; } = new(
        "Reihenfolge innerhalb der Gruppe: {0} Punkte aus",
        "Order within the group: {0} points from");

    public static LocalizedText PointsOf { get; } = new("{0} von {1}", "{0} of {1}");

    public static LocalizedText NotConsidered { get; } = new(
        "Nicht geprüft, weil Sie es nicht verlangt haben:",
        "Not checked, because you have not asked for it:");

    public static LocalizedText Met { get; } = new("erfüllt", "met");

    public static LocalizedText NotMet { get; } = new("nicht erfüllt", "not met");

    public static LocalizedText NotKnown { get; } = new("offen", "open");

    public static LocalizedText YouState { get; } = new("Ihre Angabe: {0}", "you state: {0}");

    public static LocalizedText WeightsTitle { get; } = new("So entsteht die Reihenfolge", "How the order comes about");

    public static LocalizedText WeightsText { get; } = new(
        "Punkte ordnen die Angebote innerhalb einer Gruppe; sie ändern nie die Gruppe.",
        "Points order the offerings within a group; they never change the group.");

    public static LocalizedText WeightOf { get; } = new("Was zählt", "What counts");

    public static LocalizedText Points { get; } = new("Punkte", "Points");

    public static LocalizedText RequirementsNone { get; } = new("Es gibt keine Voraussetzungen.", "There are no requirements.");

    public static LocalizedText FitsBecause { get; } = new("Passt, weil: {0}.", "Suits, because: {0}.");

    public static LocalizedText VerdictText(Verdict verdict) => verdict switch
    {
        Verdict.Suitable => new("Alle Voraussetzungen sind erfüllt.", "All requirements are met."),
        Verdict.SuitableIf => new(
            "Etwas steht dagegen, und eine Unterstützung hilft darüber hinweg.", "Something stands against it, and a support helps over it."),
        Verdict.NeedsClarification => new("Etwas Wichtiges ist noch nicht bekannt.", "Something that matters is not known yet."),
        _ => new("Eine Voraussetzung ist sicher nicht erfüllt.", "A requirement is surely not met."),
    };

    public static IEnumerable<(LocalizedText Label, int Points)> WeightsOf(CriterionWeights weights) =>
    [
        (new("persönliches Ziel", "personal goal"), weights.Goal),
        (new("Bedarf der Region", "demand of the region"), weights.RegionalDemand),
        (new("Zielgruppe", "target group"), weights.Audience),
        (new("bevorzugtes Format", "preferred format"), weights.Format),
        (new("Nähe", "nearness"), weights.Nearness),
        .. weights.Travel.Select(band => (band.Label, band.Points)),
        (new("kostenlos", "free of charge"), weights.Free),
        (new("aktuell geprüfte Angaben", "recently checked record"), weights.Freshness),
        (new("Wunsch des Anbieters", "preference of the provider"), weights.Preference),
    ];
}
