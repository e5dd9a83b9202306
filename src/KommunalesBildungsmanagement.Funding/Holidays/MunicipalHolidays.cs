namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>
/// The holidays of single municipalities: which law, which places, from when. The lists of places are reported, not read in the original.
/// </summary>
internal static class MunicipalHolidays
{
    private const string OldSaxonKeys = "141 142 143";

    private const string LargeTownsWithout = "09562000 09563000 09564000";

    private static readonly Citation BavarianMajorities = StateActs.Of("09").Of("Art. 1 Abs. 1 Nr. 2, Abs. 3", Confidence.Reported);

    /// <summary>
    /// Fronleichnam in the Sorbian area (Landkreis Bautzen). Bautzen, Göda, Großdubrau, Hoyerswerda, Königswartha and Neschwitz belong with some
    /// villages only; keys before the reform of the Kreise in 2008 are not resolved.
    /// </summary>
    public static HolidayRule SorbianCorpusChristi { get; } = new(
        NamedDay.CorpusChristi,
        new("Fronleichnamsverordnung Sachsen", "i. V. m. § 1 Abs. 1 SächsSFG", new LocalDate(1993, 5, 4), null, Confidence.Reported),
        HolidayScope.Municipality, StateHolidays.FirstYear, HolidayRule.StillInForce)
    {
        Municipal = MunicipalHoliday.CorpusChristi,
        Area = MunicipalArea.Of(
            inside: "14625080 14625350 14625440 14625460 14625470 14625490 14625500 14625640",
            outside: "",
            open: "14625020 14625150 14625160 14625240 14625280 14625360 " + OldSaxonKeys),
    };

    /// <summary>
    /// Fronleichnam in Thüringen: the whole Landkreis Eichsfeld; Südeichsfeld, Buttlar, Geisa and Schleid. Anrode, Dünwald, Rodeberg and Dermbach
    /// (with the former Zella/Rhön and Brunnhartshausen) belong with some villages only, and later mergers in the two Kreise may have carried
    /// villages along: only Bad Salzungen, Eisenach, Mühlhausen and Bad Langensalza are taken as outside there.
    /// </summary>
    public static HolidayRule ThuringianCorpusChristi { get; } = new(
        NamedDay.CorpusChristi, StateActs.Of("16").Of("§ 2 Abs. 2, § 10 Abs. 1", Confidence.Reported), HolidayScope.Municipality,
        StateHolidays.FirstYear, HolidayRule.StillInForce)
    {
        Municipal = MunicipalHoliday.CorpusChristi,
        Area = MunicipalArea.Of(
            inside: "16061 16063011 16063032 16063068 16064074", outside: "16063003 16063105 16064003 16064046", open: "16063 16064"),
    };

    public static HolidayRule PeaceFestival { get; } = new(
        NamedDay.PeaceFestival, StateActs.Of("09").Of("Art. 1 Abs. 2", Confidence.Reported), HolidayScope.Municipality,
        StateHolidays.FirstYear, HolidayRule.StillInForce)
    {
        Municipal = MunicipalHoliday.PeaceFestival,
        Area = MunicipalArea.Of(inside: "09761", outside: "", open: ""),
    };

    /// <summary>Mariä Himmelfahrt by the census of 1987: no list is held.</summary>
    public static HolidayRule AssumptionByCensus1987 { get; } = Assumption(StateHolidays.FirstYear, 2013, MunicipalArea.Of("", "", "09"));

    /// <summary>
    /// By the census of 2011: every municipality of Oberbayern and Niederbayern, and Augsburg, Regensburg and Würzburg; not Nürnberg, Fürth and
    /// Erlangen. The six that the census of 2022 added were outside, the two that it took away were inside (Landesamt für Statistik, press releases
    /// 233/2014 and 217/2025).
    /// </summary>
    public static HolidayRule AssumptionByCensus2011 { get; } = Assumption(2014, 2024, MunicipalArea.Of(
        inside: "091 092 09761 09362 09663 09477139 09473165",
        outside: LargeTownsWithout + " 09476183 09572115 09572164 09678176 09778171 09779197",
        open: "09"));

    /// <summary>By the census of 2022.</summary>
    public static HolidayRule AssumptionByCensus2022 { get; } = Assumption(2025, HolidayRule.StillInForce, MunicipalArea.Of(
        inside: "091 092 09761 09362 09663 09476183 09572115 09572164 09678176 09778171 09779197",
        outside: LargeTownsWithout + " 09477139 09473165",
        open: "09"));

    /// <summary>The rules of a Land.</summary>
    /// <param name="state">Two digits.</param>
    public static ValueList<HolidayRule> Of(string state) => state switch
    {
        "09" => [PeaceFestival, AssumptionByCensus1987, AssumptionByCensus2011, AssumptionByCensus2022],
        "14" => [SorbianCorpusChristi],
        "16" => [ThuringianCorpusChristi],
        _ => [],
    };

    private static HolidayRule Assumption(int firstYear, int lastYear, MunicipalArea area) =>
        new(NamedDay.Assumption, BavarianMajorities, HolidayScope.Municipality, firstYear, lastYear)
        {
            Municipal = MunicipalHoliday.AssumptionDay,
            Area = area,
        };
}
