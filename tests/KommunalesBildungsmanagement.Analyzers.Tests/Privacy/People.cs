namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>People and reports for the tests about personal data.</summary>
internal static class People
{
    public const string Start = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using KommunalesBildungsmanagement.Rules;
        using static KommunalesBildungsmanagement.Rules.Norms;

        public sealed record Person([property: PersonalData] string Name, [property: PersonalData] int? Age, string District)
        {
            [PersonalData(Special = true)] public string? Disability { get; init; }
            [PersonalData(Special = true)] public PartialSet<string> Needs { get; init; } = PartialSet<string>.Unknown;
            [PersonalData] public List<string> Courses { get; init; } = [];
        }

        [PublicReport]
        public sealed record Leaflet(string Title = "", int Total = 0)
        {
            public string? Text { get; set; }
            public object? Any { get; init; }
            public bool Flag { get; init; }
            public List<string> Lines { get; init; } = [];
        }

        public static class Cells
        {
            [Anonymises] public static int AtLeast5(int count) => count < 5 ? 0 : count;
            [Anonymises] public static string Grouped(IEnumerable<Person> people) => "";
        }

        """;

    /// <summary>A host with these members.</summary>
    public static string Host(string members) => Start + $$"""
        public sealed class Host
        {
        {{members}}
        }

        """;
}
