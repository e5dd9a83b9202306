using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Walks values.</summary>
internal static class ValueTree
{
    /// <summary>A value and everything it is computed from.</summary>
    public static IEnumerable<Value> All(Value value) => (value switch
    {
        ArithmeticValue a => All(a.Left).Concat(All(a.Right)),
        FunctionValue f => f.Arguments.SelectMany(All),
        ConvertedValue c => All(c.Inner),
        SubmissionDay { IsFixed: { } isFixed } s => All(s.Due).Concat(All(isFixed)),
        SubmissionDay s => All(s.Due),
        _ => [],
    }).Prepend(value);
}
