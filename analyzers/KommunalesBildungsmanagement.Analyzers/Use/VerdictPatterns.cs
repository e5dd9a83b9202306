using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads the members of a verdict out of patterns.</summary>
internal static class VerdictPatterns
{
    /// <summary>The members of <c>A or B</c>; <see langword="null"/> for patterns that say it in another way.</summary>
    public static IEnumerable<string>? Named(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => [],
        IConstantPatternOperation constant =>
            Undecided.NameOf(pattern.InputType, constant.Value.Unwrapped().ConstantValue) is { } name ? [name] : null,
        IBinaryPatternOperation { OperatorKind: Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Or } either =>
            Named(either.LeftPattern) is { } left && Named(either.RightPattern) is { } right ? left.Concat(right) : null,
        _ => null,
    };

    /// <summary>Whether the pattern takes everything that is left: <c>_</c>, <c>var other</c>.</summary>
    public static bool TakesAll(IPatternOperation pattern) =>
        pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };
}
