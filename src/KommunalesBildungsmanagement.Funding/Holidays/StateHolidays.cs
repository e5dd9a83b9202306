namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>Which days are holidays in the whole of which Land, and since when.</summary>
internal static class StateHolidays
{
    /// <summary>From this year on the tables were held against the laws.</summary>
    public const int FirstYear = 2000;

    private const string OnlyOnce = "(einmalig)";

    private static readonly NamedDay[] Everywhere =
    [
        NamedDay.NewYear, NamedDay.GoodFriday, NamedDay.EasterMonday, NamedDay.MayDay, NamedDay.Ascension, NamedDay.WhitMonday, NamedDay.Christmas,
        NamedDay.SecondChristmas,
    ];

    private static readonly (NamedDay Day, string States, int First, int Last)[] InSomeStates =
    [
        (NamedDay.Epiphany, "BW BY ST", FirstYear, HolidayRule.StillInForce),
        (NamedDay.WomensDay, "BE", 2019, HolidayRule.StillInForce),
        (NamedDay.WomensDay, "MV", 2023, HolidayRule.StillInForce),
        (NamedDay.EasterSunday, "BB", FirstYear, HolidayRule.StillInForce),
        (NamedDay.WhitSunday, "BB", FirstYear, HolidayRule.StillInForce),
        (NamedDay.CorpusChristi, "BW BY HE NW RP SL", FirstYear, HolidayRule.StillInForce),
        (NamedDay.Assumption, "SL", FirstYear, HolidayRule.StillInForce),
        (NamedDay.ChildrensDay, "TH", 2019, HolidayRule.StillInForce),
        (NamedDay.Reformation, "BB MV SN ST TH", FirstYear, 2016),
        (NamedDay.Reformation, "BB MV SN ST TH HB HH NI SH", 2018, HolidayRule.StillInForce),
        (NamedDay.AllSaints, "BW BY NW RP SL", FirstYear, HolidayRule.StillInForce),
        (NamedDay.Repentance, "SN", FirstYear, HolidayRule.StillInForce),
    ];

    private static readonly (NamedDay Day, string State, int Year)[] Once =
        [(NamedDay.Liberation, "BE", 2020), (NamedDay.Liberation, "BE", 2025), (NamedDay.Uprising, "BE", 2028)];

    private static readonly Dictionary<string, ValueList<HolidayRule>> ByState =
        StateActs.All.ToDictionary(a => a.State, Build, StringComparer.Ordinal);

    /// <summary>The holidays of all Länder, cited for all of them together.</summary>
    public static ValueList<HolidayRule> Nationwide { get; } =
        InAllStates(StateActs.Together, StateActs.Together with { Place = "einmalig für 2017" }).ToValueList();

    /// <summary>The holidays of a whole Land.</summary>
    /// <param name="state">Two digits.</param>
    public static ValueList<HolidayRule> Of(string state) => ByState[state];

    private static ValueList<HolidayRule> Build(StateAct act) =>
    [
        .. InAllStates(act.Citation, act.Of($"{OnlyOnce} 2017", Confidence.Reported)),
        .. from row in InSomeStates
           where row.States.Split(' ').Contains(act.Abbreviation)
           select new HolidayRule(row.Day, act.Citation, HolidayScope.State, row.First, row.Last),
        .. from row in Once
           where row.State == act.Abbreviation
           select new HolidayRule(row.Day, act.Of($"§ 1 {OnlyOnce}", Confidence.Reported), HolidayScope.State, row.Year, row.Year),
    ];

    private static IEnumerable<HolidayRule> InAllStates(Citation law, Citation law2017) =>
    [
        .. Everywhere.Select(day => new HolidayRule(day, law, HolidayScope.Nationwide, FirstYear, HolidayRule.StillInForce)),
        new(NamedDay.Unity, StateActs.UnityDay, HolidayScope.Nationwide, FirstYear, HolidayRule.StillInForce),
        // 500 years since the theses: each Land made it a holiday once, where it was not one anyway.
        new(NamedDay.Reformation, law2017, HolidayScope.Nationwide, 2017, 2017),
    ];
}
