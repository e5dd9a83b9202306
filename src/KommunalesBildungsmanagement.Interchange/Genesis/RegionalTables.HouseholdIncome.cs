using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <content>Income of private households.</content>
public static partial class RegionalTables
{
    /// <summary>82411-01-03-4: disposable income of private households, sum of the year, and per inhabitant as published.</summary>
    public static RegionalTable HouseholdIncome { get; } = new()
    {
        Code = "82411-01-03-4",
        Title = new(
            "Verfügbares Einkommen der privaten Haushalte einschließlich privater Organisationen ohne Erwerbszweck",
            "Disposable income of private households, including private organisations without gainful purpose"),
        Period = RegionalPeriod.CalendarYear,
        PeriodEvidence = "Jahressumme",
        RoundedTo = 1,
        Columns =
        [
            new(
                ["verfügbares Einkommen der privaten Haushalte", "Tsd. EUR"],
                new(Counts.HouseholdIncome, Counts.OnlyVariant, Breakdown.Total), new("Tsd. EUR", "thousand EUR"))
            {
                IsConfidential = false,
            },
            new(
                ["verfüg. Einkommen der priv. Haushalte je Einwohner", "EUR"],
                new(Counts.HouseholdIncomePerInhabitant, Counts.OnlyVariant, Breakdown.Total), new("EUR", "EUR"))
            {
                AddsUp = false, IsConfidential = false,
            },
        ],
        Notes =
        [
            new(
                "Das Einkommen steht in tausend Euro; das je Einwohner ist wie veröffentlicht übernommen.",
                "Income is in thousand euros; the figure per inhabitant is taken over as published."),
        ],
    };
}
