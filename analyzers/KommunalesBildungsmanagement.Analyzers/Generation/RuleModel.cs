using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>One version of a rule as the generator sees it. Holds no symbol and no syntax, so that an equal rule is known to be equal.</summary>
internal sealed record RuleModel
{
    public RuleSetModel Set { get; init; } = new("", "", "", null);

    public string Method { get; init; } = "";

    public string Accessibility { get; init; } = "public";

    public string Subject { get; init; } = "";

    public string SubjectName { get; init; } = "";

    public string Id { get; init; } = "";

    public int Kind { get; init; }

    public int RunsIn { get; init; }

    public string? ExceptionTo { get; init; }

    public string From { get; init; } = "";

    public string? To { get; init; }

    public Words Text { get; init; }

    public int Severity { get; init; }

    public Words? Consequence { get; init; }

    public Words? NextStep { get; init; }

    public Words? Unsettled { get; init; }

    public EquatableArray<CitationModel> Citations { get; init; }

    public RuleBody Body { get; init; } = new(new Fixed(true), new Fixed(true), new Fixed(true));

    /// <summary>The values that conditions name: left and right sides, without what they are computed from.</summary>
    public IEnumerable<Value> Terms() => Body.All().SelectMany(c => c switch
    {
        Comparison { Right: ConstantValue } comparison => [comparison.Left],
        Contains contains => [contains.Set],
        _ => c.OwnValues,
    }).Concat(Body.DueDay is { } due ? [due] : []).Distinct();

    /// <summary>Fingerprint of what the rule means: not of its words and sources.</summary>
    public string ContentHash => Content.Hash(string.Join("\n",
        Id, Kind.ToString(System.Globalization.CultureInfo.InvariantCulture), From, To, ExceptionTo, Subject,
        ConditionData.Of(Body.Scope, withWords: false),
        ConditionData.Of(Body.Begun, withWords: false),
        ConditionData.Of(Body.Requirement, withWords: false),
        string.Join("\n", Body.Values().OfType<ParameterValue>().Distinct().Select(p => $"{p.Id} {Written(p)}"))));

    // The figures of a parameter with their days: a rule with another figure means something else.
    private static string Written(ParameterValue parameter) => string.Join(
        ";", parameter.Periods.Zip(parameter.Values, (p, v) => System.FormattableString.Invariant($"{p.From}-{p.To}={v}")));
}

/// <summary>A citation.</summary>
internal sealed record CitationModel(string Document, string Place, string? Edition, string? Url, int Confidence);

/// <summary>The class of a rule set.</summary>
internal sealed record RuleSetModel(string Namespace, string Type, string Id, string? Programme);
