using System.Collections.Generic;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// A condition as the JSON that the library reads back (SpecificationJson), so that a rule and a condition entered by staff are one thing.
/// </summary>
internal static class ConditionData
{
    /// <summary>The condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="withWords">Without words it is the content that the hash is made of.</param>
    public static string Of(Condition condition, bool withWords = true)
    {
        string Parts(IEnumerable<Condition> parts) => string.Join(",", parts.Select(p => Of(p, withWords)));
        return condition switch
        {
            Fixed fix when withWords => fix.Value
                ? "{\"stated\":true,\"de\":\"immer\",\"en\":\"always\"}"
                : "{\"stated\":false,\"de\":\"nie\",\"en\":\"never\"}",
            Fixed fix => fix.Value ? "true" : "false",
            AllOf all => $"{{\"all\":[{Parts(all.Conditions)}]}}",
            AnyOf any when Choices(any) is var (member, values) => $"{{{Term(member)},\"in\":[{string.Join(",", values)}]}}",
            AnyOf any => $"{{\"any\":[{Parts(any.Conditions)}]}}",
            AtLeastOf atLeast => $"{{\"atLeast\":{atLeast.Count},\"of\":[{Parts(atLeast.Conditions)}]}}",
            NotThat not => $"{{\"not\":{Of(not.Part, withWords)}}}",
            NamedPart named when withWords =>
                $"{{\"named\":{JsonText.Quote(named.Id)},\"de\":{JsonText.Quote(named.German)},"
                + $"\"en\":{JsonText.Quote(named.English)},\"is\":{Of(named.Part)}}}",
            NamedPart named => Of(named.Part, withWords),
            Presence presence => $"{{{Term(presence.Value)},\"known\":true}}",
            Contains contains => $"{{{Term(contains.Set)},\"overlaps\":[{Constant(contains.Element)}]}}",
            Comparison { Right: ConstantValue constant } comparison =>
                $"{{{Term(comparison.Left)},{Verb(comparison.Relation)}:{Constant(constant)}}}",
            Comparison comparison => $"{{{Term(comparison.Left)},{Verb(comparison.Relation)}:{{{Term(comparison.Right)}}}}}",
            _ => "null",
        };
    }

    // "a or b or c" of one value reads better as a list.
    private static (Value Member, List<string> Values)? Choices(AnyOf any)
    {
        var choices = any.Conditions.OfType<Comparison>().Where(c => c.Relation == Relation.Is && c.Right is ConstantValue).ToList();
        return choices.Count == any.Conditions.Count && choices.All(c => c.Left.Equals(choices[0].Left))
            ? (choices[0].Left, choices.Select(c => Constant((ConstantValue)c.Right)).ToList())
            : null;
    }

    private static string Term(Value value) => $"\"term\":{JsonText.Quote(value.Name)}";

    private static string Constant(ConstantValue constant) => constant.Type.Kind switch
    {
        ValueKind.Truth or ValueKind.Whole or ValueKind.Decimal => constant.Written,
        _ => JsonText.Quote(constant.Written),
    };

    private static string Verb(Relation relation) => relation switch
    {
        Relation.Is => "\"is\"",
        Relation.IsNot => "\"isNot\"",
        Relation.AtLeast => "\"atLeast\"",
        Relation.MoreThan => "\"moreThan\"",
        Relation.UpTo => "\"upTo\"",
        _ => "\"lessThan\"",
    };
}
