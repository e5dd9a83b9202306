namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>§§ 187 to 193 BGB in the words that a due date cites.</summary>
internal static class Bgb
{
    public static AppliedNorm EventDay { get; } = Norm(
        "§ 187 Abs. 1, § 188 Abs. 2, 3",
        "Der Tag des Ereignisses zählt nicht mit; die Frist endet an dem Tag mit derselben Zahl oder Benennung, fehlt er, am letzten Tag des Monats.",
        "The day of the event is not counted; the period ends on the day of the same number or name, or on the last day of a month without it.");

    public static AppliedNorm DayCount { get; } = Norm(
        "§ 187 Abs. 1, § 188 Abs. 1",
        "Der Tag des Ereignisses zählt nicht mit; eine nach Tagen bestimmte Frist endet mit dem Ablauf ihres letzten Tages.",
        "The day of the event is not counted; a period of days ends with its last day.");

    public static AppliedNorm FirstDay { get; } = Norm(
        "§ 187 Abs. 2, § 188 Abs. 2, 3",
        "Der erste Tag zählt mit; die Frist endet am Tag vor dem Tag mit derselben Zahl oder Benennung.",
        "The first day is counted; the period ends on the day before the day of the same number or name.");

    public static AppliedNorm HalfMonth { get; } = Norm(
        "§ 189", "Ein halbes Jahr sind sechs Monate, ein Vierteljahr drei, ein halber Monat 15 Tage, die zuletzt gezählt werden.",
        "Half a year is six months, a quarter three, half a month 15 days, which are counted last.");

    public static AppliedNorm Extension { get; } = Norm(
        "§ 190", "Die neue Frist wird vom Ablauf der vorigen an berechnet.", "The new period is counted from the expiry of the old one.");

    public static AppliedNorm Interrupted { get; } = Norm(
        "§ 191", "Der Zeitraum muss nicht zusammenhängen: Der Monat zählt 30, das Jahr 365 Tage.",
        "The time need not run without a break: a month counts 30 days, a year 365.");

    public static AppliedNorm PartOfMonth { get; } = Norm(
        "§ 192", "Anfang des Monats ist der 1., Mitte der 15., Ende der letzte Tag.",
        "The beginning of a month is the 1st, the middle the 15th, the end the last day.");

    public static AppliedNorm Expiry { get; } = Norm(
        "§ 187 Abs. 1", "Der Ablauf ist ein Ereignis: Der Tag, mit dem er eintritt, zählt nicht mit.",
        "The expiry is an event: its day is not counted.");

    public static AppliedNorm Backwards { get; } = new(
        new("BGB", "§§ 187, 188 (entsprechend)", null, null, Confidence.Reported),
        new("Die Frist wird vom Ende zurückgezählt; der Tag des Endes zählt nicht mit.",
        "The period is counted back from the end; the day of the end is not counted."));

    public static Citation FromNextDay { get; } = new("BGB", "§ 187 Abs. 2", null, null, Confidence.Inferred);

    private static AppliedNorm Norm(string place, string german, string english) =>
        new(new("BGB", place, null, null, Confidence.Read), new(german, english));
}
