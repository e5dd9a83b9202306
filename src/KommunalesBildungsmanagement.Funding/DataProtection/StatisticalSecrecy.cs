using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.DataProtection;

/// <summary>
/// Statistical secrecy of published tables. The checks themselves are made by the monitoring; here is what they must have answered.
/// </summary>
/// <remarks>
/// The reference date is today: these rules apply at any time.
/// </remarks>
[RuleSet("STATISTIK", Programme = "Statistische Geheimhaltung")]
public static partial class StatisticalSecrecy
{
    /// <summary>Least count.</summary>
    [Parameter("ST-MIN"), Term("de", "Mindestfallzahl"), Term("en", "least count")]
    [Value(
        "3", "2000-01-01",
        Document = "Statistik der Bundesagentur für Arbeit: Regeln der statistischen Geheimhaltung",
        Place = "Mindestfallzahl", Confidence = Confidence.Read)]
    public static partial int? LeastCount(RuleContext context);

    /// <summary>Counts shown above zero are at least three; one and two are suppressed.</summary>
    [Rule("ST-MIN3", RuleKind.DataProtection, Severity = RuleSeverity.Error)]
    [Text("de", "Gezeigte Fallzahlen über null betragen mindestens drei; eins und zwei werden gesperrt.")]
    [Text("en", "Counts shown above zero are at least three; one and two are suppressed.")]
    [Cite(
        "Statistik der Bundesagentur für Arbeit: Regeln der statistischen Geheimhaltung", "Mindestfallzahl",
        Edition = "2020-01-01", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Die Veröffentlichung kann Einzelangaben offenlegen."), Consequence("en", "The publication may disclose individual facts.")]
    [NextStep("de", "Kleine Zellen sperren und die Tabelle neu prüfen."), NextStep("en", "Suppress small cells and check the table again.")]
    [Unsettled(
        "de",
        "Bei tiefer Gliederung kann ein höheres Minimum nötig sein. Ob Nullen gezeigt werden dürfen, hängt davon ab, ob sie etwas "
        + "über eine bekannte Gruppe verraten.")]
    [Unsettled(
        "en",
        "A fine breakdown may need a higher minimum. Whether zeros may be shown depends on whether they tell something about a "
        + "known group.")]
    public static Norm LeastCell(CaseTable table, RuleContext context) =>
        When(table.Table.IsRounded == false).Must(table.Table.SmallestShownCount >= LeastCount(context));

    /// <summary>Suppressed cells cannot be computed from totals, other tables or years; otherwise more are suppressed.</summary>
    [Rule("ST-SEC", RuleKind.DataProtection, Severity = RuleSeverity.Error)]
    [Text("de", "Gesperrte Zellen lassen sich nicht aus Summen, anderen Tabellen oder Jahren berechnen; sonst werden weitere gesperrt.")]
    [Text("en", "Suppressed cells cannot be computed from totals, other tables or years; otherwise more are suppressed.")]
    [Cite(
        "Statistik der Bundesagentur für Arbeit: Statistische Geheimhaltung", "Sekundäre Geheimhaltung",
        Edition = "2020-01-01", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Die Sperrung ist wirkungslos."), Consequence("en", "The suppression has no effect.")]
    [NextStep("de", "Weitere Zellen sperren, bis nichts mehr rückrechenbar ist.")]
    [NextStep("en", "Suppress more cells until nothing can be computed back.")]
    public static Norm Secondary(CaseTable table) => When(table.Table.HidesCells == true).Must(table.Table.ResistsSubtraction == true);

    /// <summary>No value shown is dominated by a single unit.</summary>
    [Rule("ST-DOM", RuleKind.DataProtection, Severity = RuleSeverity.Warning)]
    [Text("de", "Kein gezeigter Wert wird von einer einzigen Einheit beherrscht."), Text("en", "No value shown is dominated by a single unit.")]
    [Cite(
        "Statistik der Bundesagentur für Arbeit: Regeln der statistischen Geheimhaltung", "Dominanzregel",
        Edition = "2020-01-01", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [NextStep("de", "Den Wert sperren."), NextStep("en", "Suppress the value.")]
    [Unsettled("de", "Ab welchem Anteil eine Einheit beherrscht, legt die Stelle fest, die veröffentlicht.")]
    [Unsettled("en", "From which share a unit dominates is for the publishing body to decide.")]
    public static Norm Dominance(CaseTable table) => table.Table.HasDominatedCell == false;

    /// <summary>Where values are rounded instead of suppressed, each is rounded on its own; sums then do not add up and are not adjusted.</summary>
    [Rule("ST-ROUND", RuleKind.DataProtection, Severity = RuleSeverity.Warning)]
    [Text("de", "Wird gerundet statt gesperrt, wird jeder Wert für sich gerundet; Summen gehen dann nicht auf und werden nicht angepasst.")]
    [Text("en", "Where values are rounded instead of suppressed, each is rounded on its own; sums then do not add up and are not adjusted.")]
    [Cite("Destatis: 5er-Rundung", "jeder absolute Wert, höchste Abweichung 2", Edition = "2020-01-01", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Angepasste Summen können Werte verraten."), Consequence("en", "Adjusted sums may betray values.")]
    [NextStep("de", "Summen unabhängig runden und das erklären."), NextStep("en", "Round sums independently and explain it.")]
    public static Norm Rounded(CaseTable table) => When(table.Table.IsRounded == true).Must(table.Table.AdjustsRoundedSums == false);

    /// <summary>Suppressed, zero and missing have different signs; suppressed values are not printed as 0.</summary>
    [Rule("ST-MARK", RuleKind.DataProtection, Severity = RuleSeverity.Warning)]
    [Text("de", "Gesperrt, null und nicht vorhanden haben verschiedene Zeichen; gesperrte Werte stehen nicht als 0.")]
    [Text("en", "Suppressed, zero and missing have different signs; suppressed values are not printed as 0.")]
    [Cite("Statistische Ämter: Zeichenerklärung", "„.“ gesperrt, „-“ genau null", Edition = "2020-01-01", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [NextStep("de", "Zeichen trennen und erklären."), NextStep("en", "Separate the signs and explain them.")]
    public static Norm Signs(CaseTable table) => table.Table.MarksHiddenApart == true;
}
