using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <content>Unemployed persons and rates.</content>
public static partial class RegionalTables
{
    private const string Unemployed = "Arbeitslose";
    private const string OfAll = "Arbeitslosenquote bez. auf alle zivile Erwerbsp.";
    private const string OfDependent = "Arbeitslosenquote bez. abh. zivile Erwerbspers.";

    /// <summary>
    /// 13211-02-05-4: unemployed persons and unemployment rates, average of the year. The rates are taken over as published, as indicator A05:
    /// variant 1 of the whole civil labour force, variant 2 of the dependent civil labour force.
    /// </summary>
    public static RegionalTable Unemployment { get; } = new()
    {
        Code = "13211-02-05-4",
        Title = new("Arbeitslose und Arbeitslosenquoten im Jahresdurchschnitt", "Unemployed persons and unemployment rates, average of the year"),
        Period = RegionalPeriod.CalendarYear,
        PeriodEvidence = "Jahresdurchschnitt",
        RoundedTo = 1,
        Columns =
        [
            Counted([Unemployed, "", "Anzahl"], Counts.Unemployed),
            Counted([Unemployed, "ausländisch", "Anzahl"], Counts.Unemployed, (Dimensions.Nationality, Dimensions.Foreign)),
            Counted([Unemployed, "schwerbehindert", "Anzahl"], Counts.Unemployed, (Dimensions.Disability, Dimensions.SevereDisability)),
            Counted([Unemployed, "15 bis unter 20 Jahre", "Anzahl"], Counts.Unemployed, AgeOf(15, 20)),
            Counted([Unemployed, "15 bis unter 25 Jahre", "Anzahl"], Counts.Unemployed, AgeOf(15, 25)),
            Counted([Unemployed, "55 bis unter 65 Jahre", "Anzahl"], Counts.Unemployed, AgeOf(55, 65)),
            Counted([Unemployed, "langzeitarbeitslos", "Anzahl"], Counts.Unemployed, (Dimensions.UnemploymentDuration, Dimensions.LongTerm)),
            Published([OfDependent, "", "Prozent"], "2"),
            Published([OfAll, "", "Prozent"], "1"),
            Published([OfAll, "Männer", "Prozent"], "1", (Dimensions.Sex, Dimensions.Male)),
            Published([OfAll, "Frauen", "Prozent"], "1", (Dimensions.Sex, Dimensions.Female)),
            Published([OfAll, "ausländisch", "Prozent"], "1", (Dimensions.Nationality, Dimensions.Foreign)),
            Published([OfAll, "15 bis unter 25 Jahre", "Prozent"], "1", AgeOf(15, 25)),
        ],
        Parts = [new(1, 0), new(2, 0), new(3, 4), new(4, 0), new(5, 0), new(6, 0)],
        Notes =
        [
            new(
                "Bestände sind Jahresdurchschnitte und einzeln gerundet; Teile summieren sich nur ungefähr.",
                "Stocks are averages of the year, each rounded by itself; parts add up only roughly."),
            new(
                "Quoten stehen wie veröffentlicht; sie werden nicht nachgerechnet, weil die Erwerbspersonen nicht in der Tabelle stehen.",
                "Rates stand as published; they are not computed from the stocks, because the labour force is not in the table."),
        ],
    };

    private static (string Dimension, string Category) AgeOf(int from, int below) => (Dimensions.Age, new AgeBand(from, below).Code);

    private static RegionalColumn Published(ValueList<string> header, string variant, params (string Dimension, string Category)[] parts) =>
        new(header, new("A05", variant, Breakdown.By(parts)), new("Prozent", "percent")) { AddsUp = false, IsConfidential = false };
}
