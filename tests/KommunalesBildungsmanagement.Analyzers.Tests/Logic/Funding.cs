namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>A subject with words for every member, and rule sets about it.</summary>
internal static class Funding
{
    public const string Start = """
        using System.Collections.Generic;
        using KommunalesBildungsmanagement.Rules;
        using NodaTime;
        using static KommunalesBildungsmanagement.Rules.Norms;

        public enum Fund
        {
            [Term("de", "ESF"), Term("en", "ESF")] Esf,
            [Term("de", "Land"), Term("en", "state")] State,
            [Term("de", "Kommune"), Term("en", "municipality")] Municipal,
        }

        public sealed record Case
        {
            [Term("de", "Alter"), Term("en", "age"), Domain(0, 120)] public int? Age { get; init; }
            [Term("de", "Plätze"), Term("en", "places"), Domain(0, 500)] public int Places { get; init; }
            [Term("de", "Förderung"), Term("en", "fund")] public Fund? Fund { get; init; }
            [Term("de", "Weitere"), Term("en", "others")] public PartialSet<Fund> Others { get; init; } = PartialSet<Fund>.Unknown;
            [Term("de", "Sprachen"), Term("en", "languages")] public List<string>? Languages { get; init; }
            [Term("de", "Schlüssel"), Term("en", "key")] public string? Key { get; init; }
            [Term("de", "Name"), Term("en", "name")] public string? Name { get; init; }
            [Term("de", "Eigenmittel"), Term("en", "own funds"), Domain(0, 100_000_000)] public decimal? Own { get; init; }
            [Term("de", "Gesamtkosten"), Term("en", "total"), Domain(1, 100_000_000)] public decimal? Total { get; init; }
            [Term("de", "öffentlich"), Term("en", "public")] public bool IsPublic { get; init; }
            [Term("de", "finanzschwach"), Term("en", "weak")] public bool? IsWeak { get; init; }
            [Term("de", "Ende"), Term("en", "end")] public LocalDate? End { get; init; }
            [Term("de", "Nachweis"), Term("en", "proof")] public LocalDate? Proof { get; init; }
            [Term("de", "Träger"), Term("en", "body")] public Body? Body { get; init; }
        }

        public sealed record Body
        {
            [Term("de", "Beschäftigte"), Term("en", "staff")] public int? Staff { get; init; }
        }


        """;

    /// <summary>A rule set.</summary>
    public static string Set(params string[] members) => Start + Of(members);

    /// <summary>A rule set with one rule.</summary>
    public static string Rule(string body) => Set(Rule("A", body));

    /// <summary>The class alone.</summary>
    public static string Of(params string[] members) => $$"""
        [RuleSet("FUNDING")]
        public static partial class FundingRules
        {
        {{string.Join('\n', members)}}
        }

        """;

    /// <summary>A rule; its method is called as its id.</summary>
    public static string Rule(string id, string body, string inForce = "\"2024-01-01\"", string more = "", string kind = "Financing") => $"""
            [Rule("{Markup.Read(id).Text}", RuleKind.{kind}{more}), InForce({inForce})]
            public static Norm {id}(Case p, RuleContext c) => {body};
        """;

    /// <summary>A condition that rules share.</summary>
    public static string Condition(string name, string body) => $"""
            [Condition, Term("de", "{name} zutreffend"), Term("en", "{name} applies")]
            public static bool {name}(Case p) => {body};
        """;
}
