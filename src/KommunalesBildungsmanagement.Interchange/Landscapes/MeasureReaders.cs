using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Vocabularies;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads measures, projects, events and goals.</summary>
internal static class MeasureReaders
{
    private static readonly Vocabulary Kinds = Vocabulary.Of(
        "measure-kinds", "2026-11", new("Arten von Maßnahmen", "kinds of measure"),
        ("measure", "Maßnahme", "measure"), ("project", "Projekt", "project"), ("event", "Veranstaltung", "event"));

    public static Measure? Measure(DomainFields fields) => fields.Build(() =>
    {
        var measure = new Measure
        {
            Id = fields.Text("id"),
            Title = fields.Localized("title"),
            Description = fields.OptionalLocalized("description"),
            Status = fields.Enum<MeasureStatus>("status"),
            Roles = fields.Each("roles", f => f.Build(() => new MeasureRole(f.Text("actor"), f.Code("role", ActorRoles.Vocabulary)))),
            Territory = fields.Key("territory"),
            Days = fields.Days("days"),
            AnswersNeeds = fields.Texts("answersNeeds"),
            ServesGoals = fields.Texts("servesGoals"),
            Effects = fields.Each("effects", Effect),
            Offering = fields.OptionalText("offering"),
            FundedBy = fields.OptionalText("fundedBy"),
            Provenance = fields.Provenance(),
        };
        return fields.Code("kind", Kinds) switch
        {
            "project" => Project(measure, fields),
            "event" => Event(measure, fields),
            _ => measure,
        };
    });

    public static Goal? Goal(DomainFields fields) => fields.Build(() => new Goal
    {
        Id = fields.Text("id"),
        Statement = fields.Localized("statement"),
        Under = fields.OptionalText("under"),
        Path = fields.Required("path", Path, new(GoalDirection.Establish)),
        Indicator = fields.OptionalText("indicator"),
        Owner = fields.OptionalText("owner"),
        TargetGroup = fields.OptionalText("targetGroup"),
        Territory = fields.Has("territory") ? fields.Key("territory") : null,
        AcceptedBy = fields.OptionalText("acceptedBy"),
    });

    private static MeasureEffect? Effect(DomainFields fields) => fields.Build(() => new MeasureEffect
    {
        Barrier = fields.Code("barrier", StandardBarriers.Vocabulary),
        Strength = fields.Enum<EffectStrength>("strength"),
        ForWhom = fields.OptionalCondition("forWhom"),
        Outcome = fields.OptionalChange("outcome"),
        Evidence = fields.Each("evidence", NeedReaders.Evidence),
    });

    private static GoalPath? Path(DomainFields fields) => fields.Build(() =>
        new GoalPath(fields.Enum<GoalDirection>("direction"), fields.Object("baseline", Value), fields.Object("target", Value)));

    private static GoalValue? Value(DomainFields fields) => fields.Build(() =>
        new GoalValue(fields.Decimal("value"), fields.Date("day")) { Provenance = fields.Has("provenance") ? fields.Provenance() : null });

    private static Project Project(Measure measure, DomainFields fields) => new()
    {
        Id = measure.Id,
        Title = measure.Title,
        Description = measure.Description,
        Status = measure.Status,
        Roles = measure.Roles,
        Territory = measure.Territory,
        AnswersNeeds = measure.AnswersNeeds,
        ServesGoals = measure.ServesGoals,
        Effects = measure.Effects,
        Offering = measure.Offering,
        FundedBy = measure.FundedBy,
        Provenance = measure.Provenance,
        Term = fields.Days("term"),
        Budget = fields.OptionalDecimal("budget") is { } euros ? new(euros) : null,
    };

    private static Event Event(Measure measure, DomainFields fields) => new()
    {
        Id = measure.Id,
        Title = measure.Title,
        Description = measure.Description,
        Status = measure.Status,
        Roles = measure.Roles,
        Territory = measure.Territory,
        AnswersNeeds = measure.AnswersNeeds,
        ServesGoals = measure.ServesGoals,
        Effects = measure.Effects,
        Offering = measure.Offering,
        FundedBy = measure.FundedBy,
        Provenance = measure.Provenance,
        Day = fields.Date("day"),
        Venue = fields.Text("venue"),
    };
}
