namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>
/// The rates of the programmes, as far as a source states them. The notice prevails: its rate is a <see cref="GrantRate"/> of its own.
/// </summary>
public static class ProgrammeRates
{
    /// <summary>Bildung integriert: 50 % in more developed regions; what holds elsewhere was not found.</summary>
    /// <param name="region">Category of the place of implementation; <see langword="null"/> if not known.</param>
    public static Calculation<GrantRate> BildungIntegriert(RegionCategory? region)
    {
        var source = new Citation(
            "Bekanntmachung Bildung integriert vom 27.01.2015", "Stadt Fürth, vo0050 kvonr=50117", new LocalDate(2015, 1, 27), null,
            Confidence.Reported);
        var notice = new RuleContext(new LocalDate(2015, 1, 27));
        return region == RegionCategory.MoreDeveloped
            ? Rate(Programmes.BildungIntegriert.Rate(notice)!.Value, source) : Missing(region, source, "Bildung integriert");
    }

    /// <summary>Bildungskommunen and Ganztag in Bildungskommunen: up to 40 % in more developed, up to 60 % in transition regions.</summary>
    /// <param name="region">Category of the place of implementation; <see langword="null"/> if not known.</param>
    public static Calculation<GrantRate> Bildungskommunen(RegionCategory? region)
    {
        var source = new Citation(
            "Förderrichtlinie Bildungskommunen vom 10.01.2022", "netzwerk-laendlicher-raum.de, Förderung für kommunale Bildungsprojekte",
            new LocalDate(2022, 1, 10), null, Confidence.Reported);
        var directive = new RuleContext(new LocalDate(2022, 1, 10));
        return region switch
        {
            RegionCategory.MoreDeveloped => Rate(Programmes.Bildungskommunen.Rate(directive)!.Value, source),
            RegionCategory.Transition => Rate(Programmes.Bildungskommunen.TransitionRate(directive)!.Value, source),
            _ => Missing(region, source, "Bildungskommunen"),
        };
    }

    /// <summary>Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte: full financing, so an own share of zero.</summary>
    public static Calculation<GrantRate> KoordinierungNeuzugewanderte() => Rate(1m, new Citation(
        "Förderrichtlinie Kommunale Koordinierung vom 14.01.2016", "Landkreis Coburg, Sitzungsvorlage", new LocalDate(2016, 1, 14), null,
        Confidence.Reported));

    private static Calculation<GrantRate> Rate(decimal share, Citation source) => new Trace()
        .Cite(source)
        .Step(
            Words.Of("Fördersatz bis zu {0}.", "Rate up to {0}.", Words.Percent(share)), StepNumber.Share("Fördersatz", "rate", share))
        .Note("Der Zuwendungsbescheid geht vor.", "The grant notice prevails.")
        .Known(new GrantRate(share, source));

    private static Calculation<GrantRate> Missing(RegionCategory? region, Citation source, string programme) => new Trace()
        .Cite(source)
        .Miss(region is null
            ? new LocalizedText("Regionenkategorie des Durchführungsorts", "region category of the place of implementation")
            : Words.Of(
                "Fördersatz des Programms {0} in dieser Regionenkategorie", "rate of the programme {0} in this region category",
                LocalizedText.Same(programme)))
        .Unknown<GrantRate>();
}
