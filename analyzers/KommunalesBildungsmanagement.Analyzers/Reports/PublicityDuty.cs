using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A statement that a programme demands on what is published.</summary>
/// <param name="Programme">Name of the programme.</param>
/// <param name="Wordings">The words that do, the demanded ones first.</param>
internal sealed record PublicityDuty(string Programme, IReadOnlyList<string> Wordings)
{
    /// <summary>The duties of a published type; none for a type that is not published, or abstract.</summary>
    public static IReadOnlyList<PublicityDuty> Of(INamedTypeSymbol type)
    {
        if (type.IsAbstract || type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return [];
        var isPublic = ReportTypes.SelfAndBases(type).Any(t => t.Has("PublicReport"));
        return isPublic ? [.. OfProgrammes(ReportTypes.Funding(type))] : [];
    }

    /// <summary>Whether a text says it; capitals count, as the norm writes the words.</summary>
    public bool IsMetBy(string text) => Wordings.Any(w => text.IndexOf(w, StringComparison.Ordinal) >= 0);

    private static IEnumerable<PublicityDuty> OfProgrammes(IEnumerable<AttributeData> funding) =>
        from attributes in funding.GroupBy(ReportTypes.Programme, SymbolEqualityComparer.Default)
        where attributes.Key is INamedTypeSymbol
        let programme = (INamedTypeSymbol)attributes.Key!
        let day = Day(attributes, "PublishedOn") ?? Day(attributes, "ReportingDate")
        from statement in ReportTypes.Duties(programme, "PublicityStatement")
        where statement.IsUnderstood() && Holds(statement, day)
        let wordings = Words(statement).Where(w => !string.IsNullOrWhiteSpace(w)).ToList()
        where wordings.Count > 0
        select new PublicityDuty(programme.Name, wordings);

    private static string? Day(IEnumerable<AttributeData> attributes, string name) =>
        attributes.Select(a => a.Named(name) as string).FirstOrDefault(ReportTypes.IsDay);

    /// <summary>Without a day, a statement that ended is not asked for: its successor is, and both at once would contradict each other.</summary>
    private static bool Holds(AttributeData statement, string? day) =>
        day is null ? !ReportTypes.IsDay(statement.Named("To") as string) : ReportTypes.IsInForce(statement, day);

    private static IEnumerable<string> Words(AttributeData statement) => statement.ConstructorArguments
        .SelectMany(a => a.Kind == TypedConstantKind.Array ? a.Values.IsDefault ? [] : a.Values.Select(v => v.Value as string) : [a.Value as string])
        .OfType<string>();
}
