using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads evaluations and observations.</summary>
internal static class EvaluationReaders
{
    public static ImpactEvaluation? Evaluation(DomainFields fields) => fields.Build(() => new ImpactEvaluation
    {
        Id = fields.Text("id"),
        Measure = fields.Text("measure"),
        Design = fields.Enum<EvaluationDesign>("design"),
        Persons = fields.Count("persons"),
        DroppedOut = fields.OptionalCount("droppedOut"),
        Days = fields.Days("days"),
        Results = fields.Each("results", Result, r => r.Step),
        Claims = fields.Each("claims", Claim),
        Provenance = fields.Provenance(),
    });

    public static Observation? Observation(DomainFields fields) => fields.Build(() =>
    {
        var identity = new ObservationIdentity(
            new(fields.Text("indicator"), fields.Text("variant"), fields.Object("breakdown", Breakdown) ?? Indicators.Breakdown.Total),
            fields.Key("territory"),
            fields.OptionalDate("territorialStatus"),
            fields.Required("period", Period, new CalendarYear(2000)),
            fields.Text("source"),
            fields.OptionalDate("vintage"));
        var provenance = fields.Provenance();
        return new Observation(identity, Figure(fields), provenance);
    });

    private static ImpactResult? Result(DomainFields fields) => fields.Build(() =>
        new ImpactResult(fields.Enum<ImpactStep>("step"), fields.Localized("statement"), fields.Texts("indicators")));

    private static ImpactClaim? Claim(DomainFields fields) => fields.Build(() =>
        new ImpactClaim(fields.Enum<ClaimKind>("kind"), fields.Enum<ImpactStep>("step"), fields.Localized("statement")));

    private static Figure Figure(DomainFields fields)
    {
        var status = fields.OptionalEnum<FigureStatus>("status") ?? FigureStatus.Final;
        var rounding = fields.OptionalNumber("roundedToMultipleOf");
        var figure = fields.Has("sign") ? Indicators.Figure.Without(fields.Enum<FigureSign>("sign")) : Indicators.Figure.Of(fields.Decimal("value"));
        return figure with { Status = status, RoundedToMultipleOf = rounding };
    }

    private static Breakdown? Breakdown(DomainFields fields) => fields.Build(() => Indicators.Breakdown.By(
        new[] { Dimensions.Certificate, Dimensions.Sex }
            .Where(fields.Has)
            .Select(dimension => (dimension, fields.Text(dimension)))));

    private static ReportingPeriod? Period(DomainFields fields) => fields.Build<ReportingPeriod>(() =>
        fields.Has("schoolYear") ? fields.Checked("schoolYear", () => new SchoolYear(fields.Number("schoolYear")), new SchoolYear(2000))
        : fields.Has("calendarYear") ? fields.Checked("calendarYear", () => new CalendarYear(fields.Number("calendarYear")), new CalendarYear(2000))
        : new ReferenceDay(fields.Date("referenceDay")));
}
