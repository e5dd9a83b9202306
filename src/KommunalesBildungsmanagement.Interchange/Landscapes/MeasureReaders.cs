using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Periods;
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
        var kind = fields.Code("kind", Kinds);
        var (days, budget, day, venue) = (DateRange.Always, (Money?)null, LocalDate.MinIsoValue, "?");
        switch (kind)
        {
            case "measure":
                days = fields.Days("days");
                break;
            case "project":
                (days, budget) = (fields.Days("term"), fields.OptionalMoney("budget"));
                break;
            case "event":
                (day, venue) = (fields.Date("day"), fields.Text("venue"));
                break;
            default:
                fields.Skip("days", "term", "budget", "day", "venue");
                break;
        }

        var measure = new Measure
        {
            Id = fields.Text("id"),
            Title = fields.Localized("title"),
            Description = fields.OptionalLocalized("description"),
            Status = fields.Enum<MeasureStatus>("status"),
            Territory = fields.Key("territory"),
            Days = days,
            AnswersNeeds = fields.Texts("answersNeeds"),
            ServesGoals = fields.Texts("servesGoals"),
            Effects = fields.Each("effects", Effect),
            Offering = fields.OptionalText("offering"),
            FundedBy = fields.OptionalText("fundedBy"),
            CostPerPerson = fields.OptionalMoney("costPerPerson"),
            Provenance = fields.Provenance(),
            Roles = fields.Each("roles", Role, r => r),
        };
        return kind switch
        {
            "project" => Project(measure, budget),
            "event" => Event(measure, day, venue),
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

    private static MeasureRole? Role(DomainFields fields) => fields.Build(() =>
        new MeasureRole(fields.Text("actor"), fields.Code("role", ActorRoles.Vocabulary)));

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

    private static Project Project(Measure measure, Money? budget) => new()
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
        CostPerPerson = measure.CostPerPerson,
        Provenance = measure.Provenance,
        Term = measure.Days,
        Budget = budget,
    };

    private static Event Event(Measure measure, LocalDate day, string venue) => new()
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
        CostPerPerson = measure.CostPerPerson,
        Provenance = measure.Provenance,
        Day = day,
        Venue = venue,
    };
}
