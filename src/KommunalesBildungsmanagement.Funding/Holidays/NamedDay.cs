namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>A day of the year with a name, whether or not the law makes it a holiday.</summary>
internal sealed class NamedDay
{
    private readonly Func<int, LocalDate> _in;

    private NamedDay(string german, string english, Func<int, LocalDate> dayIn) => (Name, _in) = (new(german, english), dayIn);

    public static NamedDay NewYear { get; } = Fixed("Neujahr", "New Year's Day", 1, 1);

    public static NamedDay Epiphany { get; } = Fixed("Heilige Drei Könige", "Epiphany", 1, 6);

    public static NamedDay WomensDay { get; } = Fixed("Frauentag", "Women's Day", 3, 8);

    public static NamedDay GoodFriday { get; } = AtEaster("Karfreitag", "Good Friday", -2);

    public static NamedDay EasterSunday { get; } = AtEaster("Ostersonntag", "Easter Sunday", 0);

    public static NamedDay EasterMonday { get; } = AtEaster("Ostermontag", "Easter Monday", 1);

    public static NamedDay MayDay { get; } = Fixed("1. Mai", "1 May", 5, 1);

    public static NamedDay Liberation { get; } = Fixed(
        "Tag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa",
        "Day of Liberation from National Socialism and of the end of the Second World War in Europe", 5, 8);

    public static NamedDay Ascension { get; } = AtEaster("Christi Himmelfahrt", "Ascension Day", 39);

    public static NamedDay WhitSunday { get; } = AtEaster("Pfingstsonntag", "Whit Sunday", 49);

    public static NamedDay WhitMonday { get; } = AtEaster("Pfingstmontag", "Whit Monday", 50);

    public static NamedDay CorpusChristi { get; } = AtEaster("Fronleichnam", "Corpus Christi", 60);

    public static NamedDay Uprising { get; } = Fixed("75. Jahrestag des Volksaufstands vom 17. Juni 1953",
    "75 years since the uprising of 17 June 1953", 6, 17);

    public static NamedDay PeaceFestival { get; } = Fixed("Augsburger Hohes Friedensfest", "Augsburg Peace Festival", 8, 8);

    public static NamedDay Assumption { get; } = Fixed("Mariä Himmelfahrt", "Assumption Day", 8, 15);

    public static NamedDay ChildrensDay { get; } = Fixed("Weltkindertag", "World Children's Day", 9, 20);

    public static NamedDay Unity { get; } = Fixed("Tag der Deutschen Einheit", "Day of German Unity", 10, 3);

    public static NamedDay Reformation { get; } = Fixed("Reformationstag", "Reformation Day", 10, 31);

    public static NamedDay AllSaints { get; } = Fixed("Allerheiligen", "All Saints' Day", 11, 1);

    /// <summary>The Wednesday before 23 November.</summary>
    public static NamedDay Repentance { get; } = new(
        "Buß- und Bettag",
        "Day of Repentance and Prayer", year => new LocalDate(year, 11, 22).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Wednesday)));

    public static NamedDay Christmas { get; } = Fixed("1. Weihnachtstag", "Christmas Day", 12, 25);

    public static NamedDay SecondChristmas { get; } = Fixed("2. Weihnachtstag", "Second Day of Christmas", 12, 26);

    public LocalizedText Name { get; }

    public LocalDate In(int year) => _in(year);

    private static NamedDay Fixed(string german, string english, int month, int day) => new(german, english, year => new(year, month, day));

    private static NamedDay AtEaster(string german, string english, int days) => new(german, english, year => Easter.SundayOf(year).PlusDays(days));
}
