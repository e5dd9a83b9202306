using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A condition about one part of the subject, told about the subject: <c>IsOpen(p.Case)</c> reads <c>p.Case.State</c>.</summary>
internal sealed class Rooted(EquatableArray<Step> root, int sensitivity)
{
    /// <summary>The condition with every path prefixed.</summary>
    public Condition Of(Condition condition) => root.Count == 0 ? condition : condition switch
    {
        AllOf all => AllOf.Of(all.Place, all.Conditions.Select(Of)),
        AnyOf any => AnyOf.Of(any.Place, any.Conditions.Select(Of)),
        AtLeastOf atLeast => new AtLeastOf(atLeast.Count, atLeast.Conditions.Select(Of).ToEquatable()) { Place = atLeast.Place },
        NotThat not => new NotThat(Of(not.Part)) { Place = not.Place },
        NamedPart named => new NamedPart(named.Id, named.German, named.English, Of(named.Part)) { Place = named.Place },
        Comparison comparison => comparison with { Left = Of(comparison.Left), Right = Of(comparison.Right) },
        Contains contains => contains with { Set = Of(contains.Set) },
        Presence presence => presence with { Value = Of(presence.Value) },
        Call call => call with { Root = root.Concat(call.Root).ToEquatable(), Sensitivity = System.Math.Max(sensitivity, call.Sensitivity) },
        _ => condition,
    };

    private Value Of(Value value) => value switch
    {
        MemberValue member => Of(member),
        ArithmeticValue sum => sum with { Left = Of(sum.Left), Right = Of(sum.Right) },
        FunctionValue function => function with { Arguments = function.Arguments.Select(Of).ToEquatable() },
        ConvertedValue converted => converted with { Inner = Of(converted.Inner) },
        SubmissionDay day => day with { Due = Of(day.Due), IsFixed = day.IsFixed is { } isFixed ? Of(isFixed) : null },
        _ => value,
    };

    private MemberValue Of(MemberValue member) => member with
    {
        Steps = root.Concat(member.Steps).ToEquatable(),
        Sensitivity = System.Math.Max(sensitivity, member.Sensitivity),
    };
}
