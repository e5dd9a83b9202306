using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A rule or condition of a rule set with what its body says, for the analyzers.</summary>
internal sealed class RuleInSet(IMethodSymbol method, SyntaxTree tree, Location bodyPlace, RuleBody written, RuleBody inlined)
{
    public IMethodSymbol Method { get; } = method;

    /// <summary>Where the body stands.</summary>
    public Location BodyPlace { get; } = bodyPlace;

    /// <summary>The body as written: calls of conditions are calls.</summary>
    public RuleBody Written { get; } = written;

    /// <summary>The body with conditions read into it.</summary>
    public RuleBody Body { get; } = inlined;

    /// <summary>The [Rule]; <see langword="null"/> for a [Condition].</summary>
    public AttributeData? Rule { get; } = method.Attribute("Rule");

    public string Id => Rule?.Text(0) ?? Method.Name;

    public int Kind => Rule?.ConstructorArguments.Length > 1 ? Rule.ConstructorArguments[1].Value as int? ?? -1 : -1;

    public string? ExceptionTo => Rule?.Named("ExceptionTo") as string;

    public bool RunsInSql => Rule?.Named("RunsIn") is 1;

    public ITypeSymbol? Subject => ConditionReader.SubjectOf(Method)?.Type;

    /// <summary>Names of the values that the requirement reads.</summary>
    public HashSet<string> ValueNames { get; } = new(inlined.Requirement.Values().Where(v => v is not ConstantValue).Select(v => v.Name), StringComparer.Ordinal);

    /// <summary>What the body means, as a text that is equal for equal bodies.</summary>
    public string Content { get; } =
        $"{ConditionData.Of(inlined.Scope, withWords: false)}|{ConditionData.Of(inlined.Begun, withWords: false)}|{ConditionData.Of(inlined.Requirement, withWords: false)}";

    /// <summary>First day in force; the first of all days if it cannot be read.</summary>
    public long From { get; } = Day.Parse(method.Attribute("InForce")?.Text(0))?.Number ?? long.MinValue;

    /// <summary>Last day in force; the last of all days if there is none.</summary>
    public long To { get; } = Day.Parse(method.Attribute("InForce")?.Text(1))?.Number ?? long.MaxValue;

    /// <summary>Whether there is a day on which both are in force.</summary>
    public bool IsInForceWith(RuleInSet other) => From <= other.To && other.From <= To;

    /// <summary>Where a part of the body stands.</summary>
    public Location PlaceOf(Condition condition) => condition.Place.Span.Length == 0 ? BodyPlace : Location.Create(tree, condition.Place.Span);

    /// <summary>Where a value of the body stands.</summary>
    public Location PlaceOf(Place place) => place.Span.Length == 0 ? BodyPlace : Location.Create(tree, place.Span);
}
