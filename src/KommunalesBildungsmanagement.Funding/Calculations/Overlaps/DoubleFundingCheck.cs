namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>
/// Finds the same cost, or the same hours of a person, in more than one grant. A cost may be split among cases as long as no more is charged
/// than it was; the order of the claims does not matter.
/// </summary>
public static class DoubleFundingCheck
{
    /// <summary>Examines all claims.</summary>
    /// <param name="claims">Costs and hours.</param>
    public static Calculation<DoubleFundingReport> Of(DoubleFundingClaims claims)
    {
        var trace = new Trace().Cite(
            new Citation("ANBest-Gk, ANBest-P", "Nr. 1.2 Satz 1 (Einnahmen sind Deckungsmittel)", null, null, Confidence.Read),
            new Citation("ANBest-Gk, ANBest-P", "Nr. 5.1 (weitere Zuwendungen für denselben Zweck anzeigen)", null, null, Confidence.Read));
        var unexamined = new List<LocalizedText>();
        var costs = Costs(claims, trace, unexamined).ToValueList();
        var hours = Hours(claims, trace, unexamined).ToValueList();
        trace.Note(
            "Ob ein Zuwendungsgeber Mittel eines anderen als Eigenanteil anerkennt, sagt nur der Bescheid.",
            "Whether a funder accepts money of another one as own share, only the notice says.");
        return trace.Known(new DoubleFundingReport(costs, hours, Shares(claims), [.. unexamined]));
    }

    private static IEnumerable<CostOverlap> Costs(DoubleFundingClaims claims, Trace trace, List<LocalizedText> unexamined)
    {
        foreach (var group in claims.Costs.GroupBy(c => c.Item, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (group.Select(c => c.Case).Distinct(StringComparer.Ordinal).Count() < 2) continue;
            if (claims.Items.FirstOrDefault(i => i.Key == group.Key) is not { } item)
            {
                unexamined.Add(Words.Of(
                    "Kosten {0}: ihre Höhe ist nicht angegeben.", "Cost {0}: its amount is not stated.", LocalizedText.Same(group.Key)));
                continue;
            }

            var charged = new Money(group.Sum(c => c.Charged.Euros));
            if (charged <= item.Amount) continue;
            var excess = new Money(charged.Euros - item.Amount.Euros);
            trace.Step(
                Words.Of(
                    "{0}: Kosten {1}, angesetzt {2}, {3} zu viel.", "{0}: cost {1}, charged {2}, {3} too much.",
                    LocalizedText.Same(item.Key), item.Amount.Text, charged.Text, excess.Text),
                StepNumber.Euros("Kosten", "cost", item.Amount.Euros), StepNumber.Euros("angesetzt", "charged", charged.Euros),
                StepNumber.Euros("zu viel", "excess", excess.Euros));
            yield return new(item, Ordered(group), charged, excess);
        }
    }

    private static IEnumerable<HoursOverlap> Hours(DoubleFundingClaims claims, Trace trace, List<LocalizedText> unexamined)
    {
        var worked = claims.Worked.OrderBy(w => w.Person, StringComparer.Ordinal).ThenBy(w => w.First).ThenBy(w => w.Last).ToList();

        // A claim without exactly one stretch of hours around it cannot be set against hours without guessing; only people with several cases matter.
        foreach (var claim in claims.Hours
            .Where(c => worked.Count(w => w.Holds(c)) != 1 && claims.Hours.Any(o => o.Person == c.Person && o.Case != c.Case))
            .OrderBy(c => c.Case, StringComparer.Ordinal).ThenBy(c => c.First).ThenBy(c => c.Last))
        {
            unexamined.Add(Words.Of(
                "Stunden in {0} vom {1} bis {2}: Es gibt nicht genau einen Nachweis geleisteter Stunden, der diese Zeit umfasst.",
                "Hours in {0} from {1} to {2}: there is not exactly one record of hours worked around this time.",
                LocalizedText.Same(claim.Case), Words.Day(claim.First), Words.Day(claim.Last)));
        }

        foreach (var record in worked)
        {
            var inside = claims.Hours.Where(c => record.Holds(c) && worked.Count(w => w.Holds(c)) == 1).ToList();
            if (inside.Select(c => c.Case).Distinct(StringComparer.Ordinal).Count() < 2) continue;
            var claimed = inside.Sum(c => c.Hours);
            if (claimed <= record.Hours) continue;
            trace.Step(
                Words.Of(
                    "{0} bis {1}: {2} Stunden geleistet, {3} in mehreren Fällen angesetzt.",
                    "{0} to {1}: {2} hours worked, {3} claimed in several cases.",
                    Words.Day(record.First), Words.Day(record.Last), Words.Number(record.Hours), Words.Number(claimed)),
                new StepNumber(new("geleistet", "worked"), record.Hours, "h"), new StepNumber(new("angesetzt", "claimed"), claimed, "h"));
            yield return new(record, Ordered(inside), claimed, claimed - record.Hours, new(inside.Sum(c => c.Amount.Euros)));
        }
    }

    private static ValueList<CaseShare> Shares(DoubleFundingClaims claims) => claims.Costs
        .GroupBy(c => c.Case, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g =>
        {
            var charged = g.Sum(c => c.Charged.Euros);
            var grant = Cents.Nearest(g.Sum(c => c.Charged.Euros * c.GrantShare));
            return new CaseShare(g.Key, new(charged), grant, new(Math.Max(0, charged - grant.Euros)));
        })
        .ToValueList();

    private static ValueList<CostClaim> Ordered(IEnumerable<CostClaim> claims) =>
        claims.OrderBy(c => c.Case, StringComparer.Ordinal).ThenBy(c => c.Charged).ThenBy(c => c.GrantShare).ToValueList();

    private static ValueList<HoursClaim> Ordered(IEnumerable<HoursClaim> claims) => claims
        .OrderBy(c => c.Case, StringComparer.Ordinal)
        .ThenBy(c => c.First).ThenBy(c => c.Last).ThenBy(c => c.Hours).ThenBy(c => c.Amount)
        .ToValueList();
}
