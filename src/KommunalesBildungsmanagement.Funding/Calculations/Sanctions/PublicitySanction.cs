namespace KommunalesBildungsmanagement.Funding.Calculations.Sanctions;

/// <summary>What may be cancelled at most if publicity duties of ESF Plus are not kept, Art. 50 Abs. 3 VO (EU) 2021/1060.</summary>
public static class PublicitySanction
{
    private const decimal Rate = 0.03m;

    /// <summary>The ceiling: 3 % of the support from the Funds, in whole cents, rounded down.</summary>
    /// <param name="fundSupport">Support from the Funds for the operation, not its total cost; <see langword="null"/> if not known.</param>
    /// <returns>A ceiling, never a claim.</returns>
    public static Calculation<Money> Ceiling(Money? fundSupport)
    {
        var trace = new Trace().Cite(new Citation("VO (EU) 2021/1060", "Art. 50 Abs. 3", new LocalDate(2021, 6, 24), null, Confidence.Reported));
        trace.Note(
            "Eine Obergrenze, keine Forderung: nur wenn der Mangel nicht behoben wird, und verhältnismäßig.",
            "A ceiling, not a claim: only if the fault is not remedied, and in proportion.");
        if (fundSupport is not { } support) return trace.Miss(
            "Unterstützung aus dem Fonds für das Vorhaben", "support from the Funds for the operation").Unknown<Money>();
        var ceiling = Cents.Down(support.Euros * Rate);
        return trace
            .Step(
                Words.Of(
                    "Höchstens {0} der Fondsunterstützung {1}: {2}.", "At most {0} of the support from the Funds {1}: {2}.",
                    Words.Percent(Rate), support.Text, ceiling.Text),
                StepNumber.Share("Satz", "rate", Rate), StepNumber.Euros("Fondsunterstützung", "support from the Funds", support.Euros),
                StepNumber.Euros("Obergrenze", "ceiling", ceiling.Euros))
            .Known(ceiling);
    }
}
