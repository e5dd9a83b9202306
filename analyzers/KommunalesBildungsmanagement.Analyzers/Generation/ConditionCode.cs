using System.Collections.Generic;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// A condition as two-valued C#: an expression that holds exactly where the condition is surely true, or surely false. Where neither holds, it is
/// unknown.
/// </summary>
/// <remarks>No negation is left: "surely not (a and b)" is "surely not a, or surely not b". A comparison with null is false in C#, as it must be here.</remarks>
internal static class ConditionCode
{
    public static string Surely(bool outcome, Condition condition) => condition switch
    {
        Fixed fix => fix.Value == outcome ? "true" : "false",
        NotThat not => Surely(!outcome, not.Part),
        NamedPart named => Surely(outcome, named.Part),
        AllOf all => Join(outcome ? " && " : " || ", all.Conditions, outcome),
        AnyOf any => Join(outcome ? " || " : " && ", any.Conditions, outcome),
        AtLeastOf atLeast => Count(atLeast, outcome),
        Presence presence => presence.Value.CanBeMissing
            ? $"{ValueCode.Of(presence.Value)} {(outcome ? "is not null" : "is null")}"
            : outcome ? "true" : "false",
        Contains contains => Contains(contains, outcome),
        Comparison comparison => Compare(comparison.Left, outcome ? comparison.Relation : comparison.Relation.Opposite(), comparison.Right),
        _ => "false",
    };

    private static string Join(string @operator, IEnumerable<Condition> parts, bool outcome) =>
        string.Join(@operator, parts.Select(p => Surely(outcome, p)).Select(code => code.Contains(" || ") || code.Contains(" && ") ? $"({code})" : code));

    // True: so many parts are surely true. False: so many are surely false that the rest does not suffice.
    private static string Count(AtLeastOf atLeast, bool outcome)
    {
        var needed = outcome ? atLeast.Count : atLeast.Conditions.Count - atLeast.Count + 1;
        return $"{string.Join(" + ", atLeast.Conditions.Select(c => $"(({Surely(outcome, c)}) ? 1 : 0)"))} >= {needed}";
    }

    private static string Contains(Contains contains, bool outcome)
    {
        var (set, element) = (ValueCode.Of(contains.Set), contains.Element.Code);
        if (contains.Set.Set == SetKind.Partial) return $"{set}?.Contains({element}).{(outcome ? "IsTrue" : "IsFalse")} == true";
        var isIn = $"global::System.Linq.Enumerable.Contains({set}, {element})";
        return outcome ? $"{set} is not null && {isIn}" : $"{set} is not null && !{isIn}";
    }

    private static string Compare(Value left, Relation relation, Value right)
    {
        var (a, b) = (ValueCode.Of(left), ValueCode.Of(right));

        // Patterns with constants cost the compiler least, and say "there, and so".
        if (right is ConstantValue constant && HasPattern(constant))
        {
            if (relation == Relation.IsNot) return left.CanBeMissing ? $"{a} is not (null or {constant.Code})" : $"{a} is not {constant.Code}";
            return $"{a} is {(relation == Relation.Is ? "" : Sign(relation) + " ")}{constant.Code}";
        }

        // Two nulls are equal in C#, and null is unequal to everything; here both are unknown.
        var guards = relation == Relation.IsNot || (relation == Relation.Is && left.CanBeMissing && right.CanBeMissing)
            ? string.Concat(new[] { left, right }.Where(v => v.CanBeMissing).Select(v => $"{ValueCode.Of(v)} is not null && "))
            : "";
        return $"{guards}{a} {Sign(relation)} {b}";
    }

    // A pattern that can never match is an error to C#, so the outermost numbers are compared.
    private static bool HasPattern(ConstantValue constant) => constant.Type.Kind switch
    {
        ValueKind.Date => false,
        ValueKind.Whole => constant.Number is not (int.MinValue or int.MaxValue or long.MinValue or long.MaxValue),
        _ => true,
    };

    private static string Sign(Relation relation) => relation switch
    {
        Relation.Is => "==",
        Relation.IsNot => "!=",
        Relation.AtLeast => ">=",
        Relation.MoreThan => ">",
        Relation.UpTo => "<=",
        _ => "<",
    };
}
