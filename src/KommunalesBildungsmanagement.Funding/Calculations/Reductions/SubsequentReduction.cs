using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Calculations.Reductions;

/// <summary>Nachträgliche Ermäßigung, Nr. 2.1 and 2.2 ANBest-Gk and ANBest-P.</summary>
/// <remarks>
/// Money is repaid here because expenditure fell or cover rose, never because a report is late: that is a matter of a discretionary revocation
/// (§ 49 Abs. 3 VwVfG), which no figure follows from.
/// </remarks>
public static class SubsequentReduction
{
    private static readonly Money Threshold = new(500);

    /// <summary>The grant that remains.</summary>
    /// <param name="reduction">The case.</param>
    /// <returns>
    /// Unknown for a fixed amount, which Nr. 2.1 does not name; without the Haushaltsgesetz in editions from April 2025; for editions that were not
    /// read; and for a change of up to 500 euros as long as it is not known whether the funding recurs.
    /// </returns>
    /// <exception cref="InvalidValueException">The grant is more than the planned total.</exception>
    public static Calculation<GrantReduction> Of(ReductionCase reduction)
    {
        if (reduction.Grant > reduction.PlannedTotal)
        {
            throw Require.Broken(
                "reduction.grant", nameof(ReductionCase.Grant), reduction.Grant.Text.English,
                new("Die Zuwendung ist höher als die veranschlagten Ausgaben.", "The grant is more than the planned expenditure."),
                new("Zuwendung und Finanzierungsplan vergleichen.", "Compare grant and financing plan."));
        }

        var trace = new Trace().Cite(reduction.Conditions.At("Nr. 2.1"), reduction.Conditions.At("Nr. 2.2"));
        if (!reduction.Conditions.IsRead) return trace.Miss(reduction.Conditions.NotRead).Unknown<GrantReduction>();
        AskForBudgetAct(reduction, trace);
        if (reduction.Financing == FinancingKind.FixedAmount) return FixedAmount(reduction, trace);

        var drop = Math.Max(0, reduction.PlannedTotal.Euros - reduction.ActualTotal.Euros);
        var isApplied = IsApplied(reduction, drop, trace);
        if (trace.IsMissingSomething) return trace.Unknown<GrantReduction>();
        var left = isApplied ? Remaining(reduction, drop, trace) : reduction.Grant;
        return trace.Known(Result(reduction, left, trace));
    }

    private static void AskForBudgetAct(ReductionCase reduction, Trace trace)
    {
        if (reduction.Conditions.ReferenceDate < ConditionsEdition.WithBudgetActProviso) return;
        if (reduction.BudgetActDeviates is null) trace.Miss(
            "ob das Haushaltsgesetz zum Zeitpunkt der Bewilligung von Nr. 2.1 abweicht",
            "whether the Haushaltsgesetz at the time of the grant deviates from Nr. 2.1");
        if (reduction.BudgetActDeviates == true) trace.Miss(
            "die abweichende Regelung des Haushaltsgesetzes; sie geht Nr. 2.1 vor",
            "the deviating provision of the Haushaltsgesetz; it prevails over Nr. 2.1");
    }

    private static Calculation<GrantReduction> FixedAmount(ReductionCase reduction, Trace trace)
    {
        trace.Note(
            "Nr. 2.1 nennt die Festbetragsfinanzierung nicht; ob der Festbetrag sinkt, ist hier nicht geregelt.",
            "Nr. 2.1 does not name fixed amount financing; whether the fixed amount falls is not settled here.");
        if (reduction.ActualTotal < reduction.Grant) trace.Note(Words.Of(
            "Ausgegeben wurden {0}, weniger als die Zuwendung. Dass niemand mehr behält, als er ausgegeben hat, ist in Verwaltungsvorschriften "
            + "üblich, hier aber nicht belegt.",
            "What was spent, {0}, is less than the grant. That nobody keeps more than was spent is common in administrative rules, "
            + "but not verified here.",
            reduction.ActualTotal.Text));
        return trace.Unknown<GrantReduction>();
    }

    // Nr. 2.2: "nur, wenn sich die Gesamtausgaben oder die Deckungsmittel insgesamt um mehr als 500 Euro ändern".
    private static bool IsApplied(ReductionCase reduction, decimal drop, Trace trace)
    {
        var cover = reduction.NewCover.Euros;
        trace.Step(
            Words.Of(
                "Die Ausgaben sinken um {0} (von {1} auf {2}); die Deckungsmittel steigen um {3}.",
                "Expenditure falls by {0} (from {1} to {2}); cover rises by {3}.",
                new Money(drop).Text, reduction.PlannedTotal.Text, reduction.ActualTotal.Text, reduction.NewCover.Text),
            StepNumber.Euros("Minderausgaben", "lower expenditure", drop), StepNumber.Euros("neue Deckungsmittel", "new cover", cover));
        if (reduction.ActualTotal > reduction.PlannedTotal) trace.Note(
            "Höhere Ausgaben erhöhen die Zuwendung nicht.", "Higher expenditure does not raise the grant.");
        if (drop == 0 && cover == 0) return false;
        if (reduction.ActualTotal > reduction.PlannedTotal) trace.Note(
            "Ob Mehrausgaben gegen neue Deckungsmittel aufgerechnet werden, sagt der Wortlaut nicht; für die ANBest-P eines Landes bejaht von "
            + "VG Hannover, 25.06.2003, 6 A 3946/01.",
            "The wording does not say whether higher expenditure is set off against new cover; VG Hannover, 25.06.2003, 6 A 3946/01, "
            + "did so for the ANBest-P of a Land.");
        if (drop > Threshold.Euros || cover > Threshold.Euros) return true;
        if (reduction.Financing == FinancingKind.Full || reduction.IsRecurring == true)
        {
            trace.Step(new(
                "Höchstens 500 €, aber die Grenze gilt weder bei Vollfinanzierung noch bei wiederkehrender Förderung desselben Zwecks.",
                "Not more than €500, but the threshold holds neither for full financing nor for recurring funding of the same purpose."));
            return true;
        }

        if (reduction.IsRecurring is null) trace.Miss(
            "ob derselbe Zweck wiederkehrend gefördert wird", "whether the same purpose is funded again and again");
        trace.Step(new(
            "Weder Ausgaben noch Deckungsmittel ändern sich um mehr als 500 €: Die Zuwendung bleibt.",
            "Neither expenditure nor cover changes by more than €500: the grant stays."));
        if (drop + cover > Threshold.Euros) trace.Note(
            "Beide Änderungen zusammen übersteigen 500 €; der Wortlaut („oder“) stellt auf jede für sich ab.",
            "Both changes together exceed €500; the wording (\"or\") looks at each of them.");
        return false;
    }

    private static Money Remaining(ReductionCase reduction, decimal drop, Trace trace)
    {
        var funded = Math.Max(0, reduction.PlannedTotal.Euros - drop - reduction.NewCover.Euros);
        if (reduction.Financing == FinancingKind.Proportional)
        {
            var proportional = Cents.Nearest(reduction.Grant.Euros * funded / reduction.PlannedTotal.Euros);
            // That new cover is taken off the expenditure before the share is formed is practice; the norm says "anteilig".
            var place = reduction.Conditions.At("Nr. 2.1.1");
            trace.Cite(reduction.NewCover == Money.Zero ? place : place with { Confidence = Confidence.Reported });
            trace.Step(
                Words.Of(
                    "Anteilig (Nr. 2.1.1): {0} × {1} ÷ {2} = {3}, einmal auf Cent gerundet.",
                    "In proportion (Nr. 2.1.1): {0} × {1} ÷ {2} = {3}, rounded once to cents.",
                    reduction.Grant.Text, new Money(funded).Text, reduction.PlannedTotal.Text, proportional.Text),
                StepNumber.Euros("Zuwendung", "grant", reduction.Grant.Euros),
                StepNumber.Euros("zu finanzierende Ausgaben", "expenditure to be financed", funded),
                StepNumber.Euros("veranschlagte Ausgaben", "planned expenditure", reduction.PlannedTotal.Euros),
                StepNumber.Euros("verbleibende Zuwendung", "remaining grant", proportional.Euros));
            return proportional;
        }

        trace.Cite(reduction.Conditions.At("Nr. 2.1.2"));
        var left = Cents.Nearest(Math.Max(0, reduction.Grant.Euros - drop - reduction.NewCover.Euros));
        trace.Step(
            Words.Of(
                "Um den vollen Betrag (Nr. 2.1.2): {0} − {1} − {2} = {3}, nicht unter null.",
                "By the full amount (Nr. 2.1.2): {0} − {1} − {2} = {3}, not below zero.",
                reduction.Grant.Text, new Money(drop).Text, reduction.NewCover.Text, left.Text),
            StepNumber.Euros("Zuwendung", "grant", reduction.Grant.Euros),
            StepNumber.Euros("verbleibende Zuwendung", "remaining grant", left.Euros));
        return left;
    }

    private static GrantReduction Result(ReductionCase reduction, Money left, Trace trace)
    {
        var effect = reduction.Conditions.ReferenceDate < ConditionsEdition.WithoutResolutoryCondition
            ? ReductionEffect.ResolutoryCondition
            : ReductionEffect.NeedsDecision;
        var by = new Money(reduction.Grant.Euros - left.Euros);
        if (by > Money.Zero && effect == ReductionEffect.ResolutoryCondition) trace.Cite(reduction.Conditions.At("Nr. 8.2.3"));
        if (by > Money.Zero && effect == ReductionEffect.NeedsDecision) trace.Cite(reduction.Conditions.At("Nr. 8.1")).Note(
            "Diese Fassung nennt die Ermäßigung nicht mehr auflösende Bedingung: Erstattet wird erst nach Widerruf oder Schlussbescheid.",
            "This edition does not call the reduction a resolutory condition any more: money is repaid only after a revocation or final decision.");
        Money? repayable = reduction.PaidOut is { } paid ? new Money(Math.Max(0, paid.Euros - left.Euros)) : null;
        return new(left, by, repayable, effect);
    }
}
