using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>Interest of five percentage points over the Basiszinssatz a year, Nr. 8.4 and 8.5 ANBest, § 49a Abs. 3 and 4 VwVfG.</summary>
/// <remarks>
/// Amount × percent ÷ 100 × days ÷ days of the year for each half-year, added without rounding, rounded once at the end to cents, half away from
/// zero. No interest on interest.
/// </remarks>
public static class InterestCalculation
{
    private const decimal PointsOverBaseRate = 5;

    /// <summary>Interest on an amount to be repaid (Erstattungszinsen): from the day on which the notice becomes ineffective.</summary>
    /// <param name="conditions">Conditions and edition named by the notice.</param>
    /// <param name="amount">The amount to be repaid.</param>
    /// <param name="ineffectiveOn">The day on which the notice became ineffective; interest counts from the day after.</param>
    /// <param name="repaidOn">The day of repayment, counted; <see langword="null"/> as long as it has not come.</param>
    /// <param name="rates">The base rates.</param>
    /// <param name="dayCount">The method; <see langword="null"/> if nobody stated one, and then there is no value.</param>
    /// <exception cref="InvalidValueException">The repayment is before the notice became ineffective.</exception>
    public static Calculation<InterestAmount> OnRepayment(
        ConditionsEdition conditions, Money amount, LocalDate ineffectiveOn, LocalDate? repaidOn, BaseRates rates, IDayCount? dayCount)
    {
        var trace = new Trace().Cite(conditions.At("Nr. 8.4"), Administrative("§ 49a Abs. 3"));
        if (!conditions.IsRead) trace.Miss(conditions.NotRead);
        if (repaidOn is null) trace.Miss("Tag der Rückzahlung", "day of repayment");
        trace.Note(
            "Von der Zinsforderung kann abgesehen werden, wenn der Empfänger die Umstände nicht zu vertreten hat und fristgerecht zahlt "
            + "(§ 49a Abs. 3 Satz 2 VwVfG).",
            "The authority may refrain from interest, if the recipient is not answerable for the circumstances and pays in time "
            + "(§ 49a Abs. 3 Satz 2 VwVfG).");
        return Between(amount, ineffectiveOn, repaidOn, rates, dayCount, trace);
    }

    /// <summary>Interim interest (Zwischenzinsen): from payment to proper use, if the money was not used in time and the notice stays.</summary>
    /// <param name="interim">The case.</param>
    /// <param name="rates">The base rates.</param>
    /// <param name="dayCount">The method; <see langword="null"/> if nobody stated one, and then there is no value.</param>
    /// <returns>Not applicable if the money was used on the last fine day or before.</returns>
    /// <exception cref="InvalidValueException">The use is before the payment.</exception>
    public static Calculation<InterestAmount> Interim(InterimInterestCase interim, BaseRates rates, IDayCount? dayCount)
    {
        var trace = new Trace().Cite(interim.Conditions.At("Nr. 8.5"), Administrative("§ 49a Abs. 4"));
        if (!interim.Conditions.IsRead) trace.Miss(interim.Conditions.NotRead);
        trace.Note(
            "Die Zinsen können verlangt werden (Ermessen), und nur, solange der Bescheid nicht zurückgenommen oder widerrufen ist.",
            "This interest may be claimed (discretion), and only while the notice is neither withdrawn nor revoked.");
        if (interim.UsedOn is null) trace.Miss("Tag der zweckentsprechenden Verwendung", "day of proper use");
        if (interim.Ground == InterimInterestGround.LateUse)
        {
            if (interim.LastFineDay is null) trace.Miss("letzter Tag der rechtzeitigen Verwendung", "last fine day of use");
            if (interim.UsedOn <= interim.LastFineDay) return trace
                .Note("Rechtzeitig verwendet.", "Used in time.")
                .NotApplicable<InterestAmount>();
        }

        return Between(interim.Amount, interim.PaidOutOn, interim.UsedOn, rates, dayCount, trace);
    }

    private static Citation Administrative(string place) => new("VwVfG", place, null, null, Confidence.Read);

    private static Calculation<InterestAmount> Between(
        Money amount, LocalDate from, LocalDate? to, BaseRates rates, IDayCount? dayCount, Trace trace)
    {
        if (dayCount is null) trace.Miss("Zinsmethode (act/365, act/act, 30/360)", "day-count method (act/365, act/act, 30/360)");
        if (to is not { } end) return trace.Unknown<InterestAmount>();
        Require.Ordered(from, end, nameof(to));
        var halves = HalfYears(from, end).ToList();
        foreach (var half in halves.Where(h => rates.Of(h) is null)) trace.Miss(Words.Of(
            "Basiszinssatz, {0}", "Basiszinssatz, {0}", half.Text));
        if (trace.IsMissingSomething) return trace.Unknown<InterestAmount>();

        var segments = halves.Select(h => Segment(h, from, end, rates.Of(h)!, dayCount!)).ToValueList();
        var exact = segments.Sum(s => amount.Euros * s.Percent * s.Days / (100 * s.DaysOfYear));
        foreach (var segment in segments) Explain(segment, amount, trace);
        var interest = Cents.Nearest(exact);
        trace.Step(
            Words.Of("Summe: {0}, einmal auf Cent gerundet.", "Sum: {0}, rounded once to cents.", interest.Text),
            StepNumber.Euros("Zinsen", "interest", interest.Euros));
        trace.Cite([.. segments.Select(s => s.BaseRate.Source), dayCount!.Source]).Note(Words.Of(
            "Zinsmethode {0}: Weder ANBest noch § 49a VwVfG legen sie fest; die VV-BHO (Allgemeine Zinsvorschriften Nr. 1) rechnen mit 30/360.",
            "Day count {0}: neither ANBest nor § 49a VwVfG settle it; the VV-BHO (Allgemeine Zinsvorschriften Nr. 1) count 30/360.",
            dayCount.Name));
        return trace.Known(new InterestAmount(interest, segments));
    }

    private static IEnumerable<HalfYear> HalfYears(LocalDate from, LocalDate to)
    {
        if (from == to) yield break;
        for (var half = HalfYear.Of(from.PlusDays(1)); half.First <= to; half = half.Next) yield return half;
    }

    private static InterestSegment Segment(HalfYear half, LocalDate from, LocalDate to, BaseRate rate, IDayCount dayCount)
    {
        var after = LocalDate.Max(from, half.First.PlusDays(-1));
        var last = LocalDate.Min(to, half.Last);
        return new(after.PlusDays(1), last, dayCount.Days(after, last), dayCount.DaysOfYear(half.Year), rate, rate.Percent + PointsOverBaseRate);
    }

    private static void Explain(InterestSegment segment, Money amount, Trace trace)
    {
        trace.Step(
            Words.Of(
                "{0} bis {1}: {2} × ({3} + 5) % × {4} ÷ {5}.", "{0} to {1}: {2} × ({3} + 5) % × {4} ÷ {5}.",
                Words.Day(segment.First), Words.Day(segment.Last), amount.Text, Words.Number(segment.BaseRate.Percent),
                Words.Number(segment.Days), Words.Number(segment.DaysOfYear)),
            StepNumber.Euros("Betrag", "amount", amount.Euros), new(new("Zinssatz", "rate"), segment.Percent, "%"),
            StepNumber.Days("Zinstage", "days of interest", segment.Days),
            StepNumber.Days("Tage des Jahres", "days of the year", segment.DaysOfYear));
        if (segment.BaseRate.Source.Confidence == Confidence.Inferred) trace.Note(Words.Of(
            "Basiszinssatz {0}: nach § 247 Abs. 1 BGB aus veröffentlichten Sätzen der EZB errechnet; "
            + "vor einem Bescheid mit der Bekanntmachung im Bundesanzeiger vergleichen.",
            "Basiszinssatz {0}: computed by § 247 Abs. 1 BGB from published ECB rates; "
            + "compare with the announcement in the Bundesanzeiger before any decision.",
            segment.BaseRate.HalfYear.Text));
    }
}
