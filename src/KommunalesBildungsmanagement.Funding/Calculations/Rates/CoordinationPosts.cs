using KommunalesBildungsmanagement.Funding.Programmes;

namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>How many posts the programme Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte pays.</summary>
public static class CoordinationPosts
{
    private static readonly RuleContext Directive = new(new LocalDate(2016, 1, 14));

    /// <summary>1; 2 "ab 200.000"; 3 "ab 500.000" inhabitants.</summary>
    /// <param name="inhabitants">Inhabitants, zero or more; <see langword="null"/> if not known.</param>
    /// <exception cref="InvalidValueException">The number is negative.</exception>
    public static Calculation<int> For(int? inhabitants)
    {
        var trace = new Trace().Cite(new Citation(
            "Förderrichtlinie Kommunale Koordinierung vom 14.01.2016", "kommunalwiki.boell.de", new LocalDate(2016, 1, 14), null,
            Confidence.Reported));
        if (inhabitants is not { } number) return trace.Miss("Einwohnerzahl", "number of inhabitants").Unknown<int>();
        Require.NotNegative(number, nameof(inhabitants));
        var posts = number >= KommunaleKoordinierung.ThirdPostFrom(Directive) ? 3
            : number >= KommunaleKoordinierung.SecondPostFrom(Directive) ? 2 : 1;
        return trace
            .Step(
                Words.Of("{0} Einwohner: {1}.", "{0} inhabitants: {1}.", Words.Number(number), Words.Number(posts)),
                new StepNumber(new("Einwohner", "inhabitants"), number, "persons"), new StepNumber(new("Stellen", "posts"), posts, "posts"))
            .Note(
                "An welchem Stichtag die Einwohner zählen, ist nicht belegt.", "On which day the inhabitants count is not verified.")
            .Known(posts);
    }
}
