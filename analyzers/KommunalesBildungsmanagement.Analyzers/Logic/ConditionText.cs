using System.Collections.Generic;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Conditions in words, as the running library words them.</summary>
internal static class ConditionText
{
    public static Words Of(Condition condition) => condition switch
    {
        Fixed fix => fix.Value ? ("immer", "always") : ("nie", "never"),
        AllOf all => Join(all.Conditions, " und ", " and "),
        AnyOf any => Join(any.Conditions, " oder ", " or "),
        AtLeastOf atLeast => Around(Join(atLeast.Conditions, "; ", "; "), $"mindestens {atLeast.Count} von: ", $"at least {atLeast.Count} of: "),
        NotThat not => Around(Of(not.Part), "nicht (", "not (", ")"),
        NamedPart named => (named.German, named.English),
        Call call => (call.German, call.English),
        Presence presence => Around(Of(presence.Value), "", "", ": angegeben", ": stated"),
        Contains contains => ($"{contains.Set.German}: {contains.Element.German}", $"{contains.Set.English}: {contains.Element.English}"),
        Comparison comparison => Of(comparison),
        Outside outside => (outside.Source, outside.Source),
        _ => ("?", "?"),
    };

    /// <summary>Several conditions that hold together.</summary>
    public static Words All(IEnumerable<Condition> conditions) => Join(conditions, " und ", " and ");

    private static Words Of(Comparison comparison)
    {
        (string, string) left = (comparison.Left.German, comparison.Left.English), right = (comparison.Right.German, comparison.Right.English);
        var isDate = comparison.Left.Type.Kind == ValueKind.Date;
        return comparison.Right is ConstantValue
            ? Phrases.With(comparison.Relation, isDate, left, right)
            : Phrases.Between(comparison.Relation, isDate, left, right);
    }

    private static Words Of(Value value) => (value.German, value.English);

    private static Words Join(IEnumerable<Condition> parts, string german, string english)
    {
        var words = parts.Select(p => p is AllOf or AnyOf or AtLeastOf ? Around(Of(p), "(", "(", ")") : Of(p)).ToList();
        return (string.Join(german, words.Select(w => w.German)), string.Join(english, words.Select(w => w.English)));
    }

    private static Words Around(Words words, string german, string english, string germanEnd = "", string? englishEnd = null) =>
        ($"{german}{words.German}{germanEnd}", $"{english}{words.English}{englishEnd ?? germanEnd}");
}
