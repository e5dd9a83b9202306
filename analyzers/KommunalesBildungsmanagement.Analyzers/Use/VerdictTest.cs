using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A question with yes or no to a verdict: <c>v == RuleVerdict.Met</c>, <c>v is not Verdict.Suitable</c>, <c>truth.IsTrue</c>.</summary>
/// <param name="Verdict">What is asked.</param>
/// <param name="Asked">The members asked for; empty if that is not clear.</param>
/// <param name="IsNegative">Whether it asks that the verdict is none of them.</param>
internal sealed record VerdictTest(IOperation Verdict, IReadOnlyList<string> Asked, bool IsNegative)
{
    /// <summary>Whether the question names a member that decides nothing, so that its author has thought of it.</summary>
    public bool NamesUndecided => Asked.Count == 0 || Asked.Intersect(Undecided.Members(Verdict.Type)).Any();

    /// <summary>Whether it asks for a refusal: NotMet, NotSuitable, False.</summary>
    public bool AsksForNo => Asked.All(a => a == "False" || a.StartsWith("Not", StringComparison.Ordinal));

    /// <summary>The question an operation asks; <see langword="null"/> if it asks none to a verdict.</summary>
    public static VerdictTest? Of(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "IsTrue" or "IsFalse" or "IsUnknown" } property, Instance: { } truth }
            when property.ContainingType.IsRuleType("Truth") => new(truth, [property.Name.Substring(2)], false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality => OfEquality(equality),
        IIsPatternOperation pattern when !Undecided.Members(pattern.Value.Unwrapped().Type).IsEmpty => OfPattern(pattern),
        _ => null,
    };

    private static VerdictTest? OfEquality(IBinaryOperation equality)
    {
        var (left, right) = (equality.LeftOperand.Unwrapped(), equality.RightOperand.Unwrapped());
        if (Undecided.Members(left.Type).IsEmpty || Undecided.Members(right.Type).IsEmpty) return null;
        var isNegative = equality.OperatorKind == BinaryOperatorKind.NotEquals;
        return Named(right) is { } second ? new(left, [second], isNegative) : Named(left) is { } first ? new(right, [first], isNegative) : null;
    }

    private static VerdictTest OfPattern(IIsPatternOperation test)
    {
        var pattern = test.Pattern;
        var isNegative = false;
        while (pattern is INegatedPatternOperation negated) (pattern, isNegative) = (negated.Pattern, !isNegative);
        return new(test.Value.Unwrapped(), [.. VerdictPatterns.Named(pattern) ?? []], isNegative);
    }

    private static string? Named(IOperation operand) => operand switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "True" or "False" or "Unknown" } truth }
            when truth.ContainingType.IsRuleType("Truth") => truth.Name,
        _ => Undecided.NameOf(operand.Type, operand.ConstantValue),
    };
}
