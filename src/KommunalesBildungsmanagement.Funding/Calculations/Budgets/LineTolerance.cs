using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;
using KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

namespace KommunalesBildungsmanagement.Funding.Calculations.Budgets;

/// <summary>The 20 % tolerance of single lines within a binding total, Nr. 1.2 Satz 2 to 5 ANBest-Gk and ANBest-P.</summary>
public static class LineTolerance
{
    /// <summary>Checks lines and total. The order of the lines does not matter.</summary>
    /// <param name="conditions">Conditions and edition named by the notice.</param>
    /// <param name="financing">Financing as the notice says; with a fixed amount the plan does not bind (Satz 5).</param>
    /// <param name="lines">The lines, each code once.</param>
    /// <exception cref="InvalidValueException">A code comes twice.</exception>
    public static Calculation<ToleranceResult> Check(ConditionsEdition conditions, FinancingKind financing, ValueList<BudgetLine> lines)
    {
        Require.DistinctBy(lines, l => l.Code, nameof(lines));
        var trace = new Trace().Cite(conditions.At("Nr. 1.2"));
        if (!conditions.IsRead) return trace.Miss(conditions.NotRead).Unknown<ToleranceResult>();
        if (financing == FinancingKind.FixedAmount) return trace
            .Note("Bei Festbetragsfinanzierung bindet der Finanzierungsplan nicht.", "With fixed amount financing the plan does not bind.")
            .NotApplicable<ToleranceResult>();

        foreach (var line in lines.Where(l => l.Planned is null || l.Actual is null))
            trace.Miss(Words.Of("Ansatz und Ausgabe der Position {0}", "planned and actual amount of line {0}", LocalizedText.Same(line.Code)));
        if (lines.Any(l => l.Planned is null || l.Actual is null)) return trace.Unknown<ToleranceResult>();

        var context = new RuleContext(conditions.ReferenceDate);
        var isForAuthorities = conditions.Document == ConditionsDocument.AnbestGk;
        var tolerance = (isForAuthorities ? AnbestGk.LineTolerance(context) : AnbestP.LineTolerance(context))!.Value;
        var ordered = lines.OrderBy(l => l.Code, StringComparer.Ordinal).ToList();
        var findings = ordered.Where(l => !l.IsFlatRate && !l.IsBoundByOfficialOrder).SelectMany(l => Check(l, tolerance, trace)).ToValueList();
        var planned = new Money(ordered.Sum(l => l.Planned!.Value));
        var actual = new Money(ordered.Sum(l => l.Actual!.Value));
        var excess = new Money(Math.Max(0, actual.Euros - planned.Euros));
        trace.Step(
            Words.Of(
                "Gesamt: {0} ausgegeben, {1} veranschlagt, darüber hinaus {2}.", "Total: {0} spent, {1} planned, {2} beyond that.",
                actual.Text, planned.Text, excess.Text),
            StepNumber.Euros("Ausgaben", "spent", actual.Euros), StepNumber.Euros("veranschlagt", "planned", planned.Euros),
            StepNumber.Euros("über dem Gesamtbetrag", "beyond the total", excess.Euros));
        Explain(ordered, trace);
        return trace.Known(new ToleranceResult(findings, planned, actual, excess));
    }

    // "um bis zu 20 vom Hundert": 120 % itself is fine.
    private static IEnumerable<LineFinding> Check(BudgetLine line, decimal tolerance, Trace trace)
    {
        var (planned, actual) = (new Money(line.Planned!.Value), new Money(line.Actual!.Value));
        var allowed = planned.Euros * (1 + tolerance);
        if (actual.Euros <= allowed) return [];
        var finding = new LineFinding(
            line, new(allowed), new(actual.Euros - allowed), planned == Money.Zero ? LineFault.NotPlanned : LineFault.BeyondTolerance);
        trace.Step(
            Words.Of(
                "{0}: {1} ausgegeben, {2} veranschlagt, zulässig 1,20 × {2} = {3}, darüber {4}.",
                "{0}: {1} spent, {2} planned, allowed 1.20 × {2} = {3}, beyond that {4}.",
                LocalizedText.Same(line.Code), actual.Text, planned.Text, finding.Allowed.Text, finding.Excess.Text),
            StepNumber.Euros("Ausgaben", "spent", actual.Euros), StepNumber.Euros("veranschlagt", "planned", planned.Euros),
            StepNumber.Euros("zulässig", "allowed", allowed), StepNumber.Euros("Überschreitung", "excess", finding.Excess.Euros));
        return [finding];
    }

    private static void Explain(List<BudgetLine> lines, Trace trace)
    {
        if (lines.Any(l => l.IsFlatRate)) trace.Note(
            "Pauschalen zählen zum Gesamtbetrag; die 20 % gelten für sie nicht, sie folgen aus ihrer Bezugsgröße.",
            "Flat rates count in the total; the 20 % do not apply to them, since they follow from their base.");
        if (lines.Any(l => l.IsBoundByOfficialOrder)) trace.Note(
            "Überschreitungen durch behördliche Bedingungen sind innerhalb des Gesamtbetrags auch über 20 % hinaus zulässig (Nr. 1.2 Satz 4).",
            "Excesses caused by official conditions are allowed beyond 20 % within the total (Nr. 1.2 Satz 4).");
    }
}
