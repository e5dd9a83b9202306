using System.Text.Json.Nodes;

namespace KommunalesBildungsmanagement.Rules.Tests.RuleBooks;

/// <summary>Rules over learners as the generator writes them, for tests of the run time: data, terms and a verdict.</summary>
internal sealed record LearnerRule(string Id, Specification<Learner> Requirement)
{
    public string From { get; init; } = "2024-01-01";

    public string? To { get; init; }

    public string? ExceptionTo { get; init; }

    public Specification<Learner>? Scope { get; init; }

    public Specification<Learner>? Begun { get; init; }

    public Citation[] Citations { get; init; } = [];

    public static RuleContext On(string referenceDate, string? today = null) =>
        new(Day(today ?? referenceDate)) { ReferenceDate = Day(referenceDate) };

    public CompiledRule<Learner> Compile()
    {
        var data = Data().ToJsonString();
        return new(
            () => data,
            Term,
            (learner, _) => RuleConditions<Learner>.Decide(
                Scope?.Evaluate(learner) ?? Truth.True, Begun?.Evaluate(learner) ?? Truth.True, Requirement.Evaluate(learner)));
    }

    /// <summary>A term by its name, as generated code gives it out.</summary>
    public static Term<Learner>? Term(string name, RuleContext context) => LearnerTerms.All.TryFind(name, out var term) ? term : null;

    public JsonObject Data()
    {
        var data = new JsonObject
        {
            ["ruleSet"] = "LEARNERS", ["id"] = Id, ["kind"] = 0, ["runsIn"] = 1, ["from"] = From, ["de"] = $"Satz zu {Id}.", ["en"] = $"Sentence on {Id}.",
            ["cites"] = new JsonArray([.. Citations.Select(Cite)]), ["reads"] = new JsonArray("age"),
            ["member"] = $"LearnerRules.{Id}", ["hash"] = "0123456789abcdef", ["requirement"] = JsonNode.Parse(Requirement.ToJson()),
        };
        var terms = new[] { Scope, Begun, Requirement }.OfType<Specification<Learner>>().SelectMany(s => s.Terms()).Select(t => t.Name).Distinct();
        data["terms"] = new JsonArray([.. terms.Select(t => JsonValue.Create(t))]);
        if (To is not null) data["to"] = To;
        if (ExceptionTo is not null) data["exceptionTo"] = ExceptionTo;
        if (Scope is not null) data["scope"] = JsonNode.Parse(Scope.ToJson());
        if (Begun is not null) data["begun"] = JsonNode.Parse(Begun.ToJson());
        return data;
    }

    private static JsonNode Cite(Citation citation)
    {
        var data = new JsonObject { ["document"] = citation.Document, ["place"] = citation.Place, ["confidence"] = (int)citation.Confidence };
        if (citation.Edition is { } edition) data["edition"] = NodaTime.Text.LocalDatePattern.Iso.Format(edition);
        if (citation.Url is { } url) data["url"] = url;
        return data;
    }

    private static NodaTime.LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
