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
        Persons = fields.Number("persons"),
        DroppedOut = fields.OptionalNumber("droppedOut"),
        Days = fields.Days("days"),
        Results = fields.Each("results", f => f.Build(() => new ImpactResult(f.Enum<ImpactStep>("step"), f.Localized("statement"), f.Texts("indicators")))),
        Claims = fields.Each("claims", f => f.Build(() => new ImpactClaim(f.Enum<ClaimKind>("kind"), f.Enum<ImpactStep>("step"), f.Localized("statement")))),
        Provenance = fields.Provenance(),
    });

    public static Observation? Observation(DomainFields fields) => fields.Build(() => new Observation(
        new(
            new(fields.Text("indicator"), fields.Text("variant"), fields.Object("breakdown", Breakdown) ?? Indicators.Breakdown.Total),
            fields.Key("territory"),
            fields.OptionalDate("territorialStatus"),
            fields.Required("period", Period, new CalendarYear(2000)),
            fields.Text("source"),
            fields.OptionalDate("vintage")),
        Figure(fields),
        fields.Provenance()));

    private static Figure Figure(DomainFields fields)
    {
        var figure = fields.Has("sign") ? Indicators.Figure.Without(fields.Enum<FigureSign>("sign")) : Indicators.Figure.Of(fields.Decimal("value"));
        return figure with { Status = fields.OptionalEnum<FigureStatus>("status") ?? FigureStatus.Final, RoundedToMultipleOf = fields.OptionalNumber("roundedToMultipleOf") };
    }

    private static Breakdown? Breakdown(DomainFields fields) => fields.Build(() => Indicators.Breakdown.By(
        new[] { StandardIndicators.Certificate, StandardIndicators.Sex }
            .Where(fields.Has)
            .Select(dimension => (dimension, fields.Text(dimension)))));

    private static ReportingPeriod? Period(DomainFields fields) => fields.Build<ReportingPeriod>(() =>
        fields.Has("schoolYear") ? new SchoolYear(fields.Number("schoolYear"))
        : fields.Has("calendarYear") ? new CalendarYear(fields.Number("calendarYear"))
        : new ReferenceDay(fields.Date("referenceDay")));
}
