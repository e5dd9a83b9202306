namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Reasons why a figure cannot be computed: always said, never a NaN.</summary>
internal static class NotComputable
{
    public static Reading<T> Of<T>(string code, LocalizedText what, LocalizedText remedy)
        where T : notnull => Reading.Failed<T>(Because(code, what, remedy));

    public static Problem Because(string code, LocalizedText what, LocalizedText remedy) => new(code, "", null, what, remedy);

    public static Problem TooFew(int needed, string german, string english) => Because(
        "effect.too-few",
        new(
            $"Nicht berechenbar, weil es zu wenige sind: {german}; nötig sind mindestens {needed}.",
            $"Not computable, because there are too few: {english}; at least {needed} are needed."),
        new("Mehr Personen beobachten oder auf die Zahl verzichten.", "Observe more persons, or do without the figure."));

    public static Problem NoSpread { get; } = Because(
        "effect.no-spread",
        new(
            "Nicht berechenbar, weil alle Werte gleich sind: Ohne Streuung gibt es keinen Unsicherheitsbereich.",
            "Not computable, because all values are equal: without spread there is no interval."),
        new("Prüfen, ob die Messung Unterschiede erfassen kann.", "Check whether the instrument can tell differences."));

    public static Problem NotANumber { get; } = Because(
        "effect.not-a-number",
        new("Nicht berechenbar, weil ein Wert keine endliche Zahl ist.", "Not computable, because a value is not a finite number."),
        new("Fehlende Werte weglassen und als fehlend zählen.", "Leave missing values out, and count them as missing."));

    public static Problem PersonTwice(string person) => new(
        "effect.person-twice", "", person,
        new(
            "Nicht berechenbar, weil eine Person zweimal vorkommt: Personen und Teilnahmen sind getrennt zu zählen.",
            "Not computable, because a person occurs twice: persons and enrolments are counted apart."),
        new("Je Person einen Wert angeben.", "State one value for each person."));
}
