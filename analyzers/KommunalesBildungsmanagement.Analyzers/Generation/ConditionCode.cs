using System.Collections.Generic;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// A condition as C# that yields 1 where it is true, 0 where it is unknown and -1 where it is false. Each part is asked once, and none after the
/// outcome is clear.
/// </summary>
/// <remarks>
/// Of numbers without -1, "a and b" is <c>a &amp; b</c>; of numbers without 1, "a or b" is so too. Calls of methods with stated types are what binds
/// fastest: lifted operators and patterns cost a build several times as much.
/// </remarks>
internal sealed class ConditionCode
{
    private int _locals;

    /// <summary>Declares the variables that the code written so far needs.</summary>
    public string Declarations => _locals == 0 ? "" : $"int {string.Join(", ", Enumerable.Range(0, _locals).Select(i => $"t{i}"))};";

    public string Of(Condition condition) => condition switch
    {
        Fixed fix => fix.Value ? "1" : "-1",
        NotThat not => $"-({Of(not.Part)})",
        NamedPart named => Of(named.Part),
        AllOf all => Chain(all.Conditions, "< 0 ? -1", "Least"),
        AnyOf any => Chain(any.Conditions, "> 0 ? 1", "Greatest"),
        AtLeastOf atLeast => Call($"AtLeast({atLeast.Count}, [{string.Join(", ", atLeast.Conditions.Select(Of))}])"),
        Presence { Value: MemberValue { Set: SetKind.Partial } set } => Call($"Of({ValueCode.Of(set)} is {{ IsUnknown: false }})"),
        Presence presence => presence.Value.CanBeMissing ? Call($"Of({ValueCode.Of(presence.Value)} is not null)") : "1",
        Contains contains => Call($"Holds<{contains.Element.Type.Name}>({ValueCode.Of(contains.Set)}, {contains.Element.Code})"),
        Comparison comparison => Of(comparison),
        _ => "0",
    };

    private string Chain(EquatableArray<Condition> parts, string decided, string last)
    {
        var code = "";
        var before = new List<string>();
        foreach (var part in parts.Take(parts.Count - 1))
        {
            var local = $"t{_locals++}";
            code += $"({local} = {Of(part)}) {decided} : ";
            before.Add(local);
        }

        return $"({code}{Call($"{last}({string.Join(" & ", before)}, {Of(parts[parts.Count - 1])})")})";
    }

    private static string Of(Comparison comparison)
    {
        var (left, right) = (ValueCode.Of(comparison.Left), ValueCode.Of(comparison.Right));
        if (comparison.Left.Type.Kind == ValueKind.Text) return $"{(comparison.Relation == Relation.IsNot ? "-" : "")}{Call($"IsText({left}, {right})")}";
        var (name, isNegated) = comparison.Relation switch
        {
            Relation.Is => ("Is", false),
            Relation.IsNot => ("Is", true),
            Relation.AtLeast => ("AtLeast", false),
            Relation.MoreThan => ("MoreThan", false),
            Relation.UpTo => ("MoreThan", true),
            _ => ("AtLeast", true),
        };
        if (comparison.Right is not ConstantValue) name += "That";
        return $"{(isNegated ? "-" : "")}{Call($"{name}<{comparison.Left.Type.Name}>({left}, {right})")}";
    }

    private static string Call(string call) => $"{Source.Library}Kleene.{call}";
}
