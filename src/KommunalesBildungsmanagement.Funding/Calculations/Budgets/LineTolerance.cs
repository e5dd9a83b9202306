namespace KommunalesBildungsmanagement.Funding.Calculations.Budgets;

/// <summary>The 20 % tolerance of single lines within a binding total, Nr. 1.2 Satz 2 to 5 ANBest-Gk and ANBest-P.</summary>
public static class LineTolerance
{
    private const decimal Tolerance = 0.20m;

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
        if (financing == FinancingKind.FixedAmountFinancing) return trace
            .Note("Bei Festbetragsfinanzierung bindet der Finanzierungsplan nicht.", "With fixed amount financing the plan does not bind.")
            .NotApplicable<ToleranceResult>();

        var ordered = lines.OrderBy(l => l.Code, StringComparer.Ordinal).ToList();
        var findings = ordered.Where(l => !l.IsFlatRate && !l.IsDueToOfficialConditions).SelectMany(l => Check(l, trace)).ToValueList();
        var planned = new Money(ordered.Sum(l => l.Planned.Euros));
        var actual = new Money(ordered.Sum(l => l.Actual.Euros));
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
    private static IEnumerable<LineFinding> Check(BudgetLine line, Trace trace)
    {
        var allowed = line.Planned.Euros * (1 + Tolerance);
        if (line.Actual.Euros <= allowed) return [];
        var finding = new LineFinding(
            line, new(allowed), new(line.Actual.Euros - allowed), line.Planned == Money.Zero ? LineFault.NotPlanned : LineFault.BeyondTolerance);
        trace.Step(
            Words.Of(
                "{0}: {1} ausgegeben, {2} veranschlagt, zulässig 1,20 × {2} = {3}, darüber {4}.",
                "{0}: {1} spent, {2} planned, allowed 1.20 × {2} = {3}, beyond that {4}.",
                LocalizedText.Same(line.Code), line.Actual.Text, line.Planned.Text, finding.Allowed.Text, finding.Excess.Text),
            StepNumber.Euros("Ausgaben", "spent", line.Actual.Euros), StepNumber.Euros("veranschlagt", "planned", line.Planned.Euros),
            StepNumber.Euros("zulässig", "allowed", allowed), StepNumber.Euros("Überschreitung", "excess", finding.Excess.Euros));
        return [finding];
    }

    private static void Explain(List<BudgetLine> lines, Trace trace)
    {
        if (lines.Any(l => l.IsFlatRate)) trace.Note(
            "Pauschalen zählen zum Gesamtbetrag; die 20 % gelten für sie nicht, sie folgen aus ihrer Bezugsgröße.",
            "Flat rates count in the total; the 20 % do not apply to them, since they follow from their base.");
        if (lines.Any(l => l.IsDueToOfficialConditions)) trace.Note(
            "Überschreitungen durch behördliche Bedingungen sind innerhalb des Gesamtbetrags auch über 20 % hinaus zulässig (Nr. 1.2 Satz 4).",
            "Excesses caused by official conditions are allowed beyond 20 % within the total (Nr. 1.2 Satz 4).");
    }
}
