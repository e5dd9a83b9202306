using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.LongTables;

/// <summary>Observations of every kind, with texts that break tables.</summary>
internal static class ObservationGenerators
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(
            "", "=1+1", "+49", "-", "@SUM(A1)", "'", "''", "'=", "\t", "\r\n", "a\nb", "a\rb", "\"", "\"\"", ",", ";", "a;b,c", " ", "x ", "ä ß €",
            "%", "%7C", "%25", "|", "=", "a=b|c", "\u00A0", "NULL", "true", "0,5", "😀", "sep=;", "#"),
        Gen.Choose(0, 12).SelectMany(length => Gen.Elements("ab=+-@'\"|%,;\t\r\n äß7".ToCharArray()).ArrayOf(length)).Select(c => new string(c)));

    private static readonly Gen<string> Names = Texts.Where(t => !string.IsNullOrWhiteSpace(t));

    private static readonly Gen<LocalDate> Days = Gen.Choose(-2000, 2000).Select(d => new LocalDate(2020, 2, 29).PlusDays(d));

    private static readonly Gen<LocalDate?> OptionalDays = Gen.OneOf(Gen.Constant((LocalDate?)null), Days.Select(d => (LocalDate?)d));

    private static readonly Gen<string?> OptionalTexts = Gen.OneOf(Gen.Constant((string?)null), Texts.Select(t => (string?)t));

    private static readonly Gen<Breakdown> Breakdowns =
        from count in Gen.Choose(0, 3)
        from dimensions in Texts.ArrayOf(count)
        from categories in Texts.ArrayOf(count)
        select Breakdown.By(dimensions.Zip(categories).DistinctBy(p => p.First, StringComparer.Ordinal));

    private static readonly Gen<ReportingPeriod> Periods = Gen.OneOf(
        Gen.Choose(1900, 2200).Select(y => (ReportingPeriod)new SchoolYear(y)),
        Gen.Choose(1900, 2200).Select(y => (ReportingPeriod)new CalendarYear(y)),
        Days.Select(d => (ReportingPeriod)new ReferenceDay(d)),
        from day in Days from months in Gen.Choose(1, 120) select (ReportingPeriod)new SurveyPeriod(day, months));

    private static readonly Gen<Figure> Figures =
        from sign in Gen.Elements(Enum.GetValues<FigureSign>())
        from number in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 8)
        from status in Gen.Elements(Enum.GetValues<FigureStatus>())
        from rounding in Gen.Elements<int?>(null, 2, 3, 5, 10)
        select (sign == FigureSign.Number ? Figure.Of(new decimal(Math.Abs(number), 0, 0, number < 0, (byte)scale)) : Figure.Without(sign)) with
        {
            Status = status, RoundedToMultipleOf = rounding,
        };

    private static readonly Gen<Provenance> Provenances =
        from source in Names
        from place in OptionalTexts
        from url in Gen.Elements(null, "https://example.org/a?b=c;d,e#f", "=relative", "mailto:a@example.org")
        from licence in OptionalTexts
        from edition in OptionalDays
        from isSample in Gen.Elements(true, false)
        select new Provenance
        {
            Source = source, Place = place, Url = url is null ? null : new(url, UriKind.RelativeOrAbsolute), Licence = licence, Edition = edition,
            IsSample = isSample,
        };

    public static Gen<Observation> Observations { get; } =
        from indicator in Names
        from variant in Names
        from breakdown in Breakdowns
        from territory in Gen.Elements("DG", "01", "097", "09762", "09762000")
        from status in OptionalDays
        from period in Periods
        from source in Names
        from vintage in OptionalDays
        from figure in Figures
        from provenance in Provenances
        select new Observation(
            new(new(indicator, variant, breakdown), TerritoryKey.Parse(territory), status, period, source, vintage), figure, provenance);
}
