namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>The rates behind <see cref="BaseRates.Published"/>, as data.</summary>
internal static class PublishedBaseRates
{
    private static readonly Citation Commentary = new(
        "Prütting/Wegen/Weinreich, BGB", "§ 247 (Haufe HI15892686)", null, null, Confidence.Reported);

    // From, through, percent.
    private static readonly (HalfYear From, HalfYear Through, decimal Percent)[] Reported =
    [
        (new(2012, false), new(2012, true), 0.12m),
        (new(2013, false), new(2013, false), -0.13m),
        (new(2013, true), new(2013, true), -0.38m),
        (new(2014, false), new(2014, false), -0.63m),
        (new(2014, true), new(2014, true), -0.73m),
        (new(2015, false), new(2016, false), -0.83m),
        (new(2016, true), new(2022, true), -0.88m),
        (new(2023, false), new(2023, false), 1.62m),
    ];

    // § 247 Abs. 1 BGB: the rate moves by as many percentage points as the last main refinancing operation before the half-year.
    // At 1.62 % (first half of 2023) that operation stood at 2.50 %.
    private static readonly (HalfYear HalfYear, decimal Operation, string Source, string Url)[] Inferred =
    [
        (new(2023, true), 4.00m, "EZB, Beschluss vom 15.06.2023, wirksam 21.06.2023",
            "https://eir.news/2023/06/news/ecb-titanic-goes-full-speed-ahead"),
        (new(2024, false), 4.50m, "Banco de España, Beschluss der EZB, wirksam 20.09.2023",
            "https://www.bde.es/wbe/en/noticias-eventos/actualidad-bce/"
            + "decisiones-politica-monetaria/el-bce-sube-los-tipos-25-puntos-basicos-en-septiembre.html"),
        (new(2024, true), 4.25m, "Deutsche Bundesbank, Geschäftsbericht 2024, Chronik der geldpolitischen Beschlüsse",
            "https://publikationen.bundesbank.de/publikationen-de/berichte-studien/geschaeftsberichte/geschaeftsbericht-2024-934014"),
        (new(2025, false), 3.15m, "EZB, Beschluss vom 12.12.2024, wirksam 18.12.2024", "https://www.best-info-center.net/EZB/"),
        (new(2025, true), 2.15m, "Banka Slovenije, Tender vom 25.06.2025", "https://apl.bsi.si/orodja/avkcije-en.asp"),
    ];

    private const decimal AnchorPercent = 1.62m;
    private const decimal AnchorOperation = 2.50m;

    public static IEnumerable<BaseRate> All()
    {
        foreach (var (from, through, percent) in Reported)
        {
            for (var half = from; half.First <= through.First; half = half.Next) yield return new(half, percent, Commentary);
        }

        foreach (var (half, operation, source, url) in Inferred)
        {
            yield return new(half, AnchorPercent + operation - AnchorOperation, new("§ 247 Abs. 1 BGB", source, null, url, Confidence.Inferred));
        }
    }
}
