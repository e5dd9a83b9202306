using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Turns a three-valued formula and the asked outcome into a goal.</summary>
internal static class Lowering
{
    public static Goal Of(Formula formula, Mode mode) => formula switch
    {
        Constant constant => Quorum.Of(constant.Outcome is { } outcome ? outcome == AsksForTrue(mode) : mode is Mode.NotTrue or Mode.NotFalse),
        Not not => Of(not.Part, Mirrored(mode)),
        And and => Count(and.Parts.Count, and, mode),
        Or or => Count(1, or, mode),
        AtLeast atLeast => Count(atLeast.Count, atLeast, mode),
        Present present => AsksForTrue(mode) ? Known(present.Variable) : Missing(present.Variable),
        Compare compare => Atom(new SumLiteral(compare.Difference, AsksForTrue(mode) ? compare.Relation : compare.Relation.Opposite()), mode),
        In membership => Atom(new MemberLiteral(membership.Variable, membership.Values, AsksForTrue(mode)), mode),
        _ => throw new System.ArgumentException($"No such formula: {formula.GetType().Name}.", nameof(formula)),
    };

    /// <summary>The literal is reached, or one of its variables is missing. The literal comes first: examples with values say more.</summary>
    public static Goal OrMissing(Literal literal)
    {
        var roots = literal.Variables.SelectMany(v => v.Roots()).Distinct().Where(r => r.CanBeMissing);
        Goal[] goals = [literal, .. roots.Select(r => new KnownLiteral(r, false))];
        return goals.Length == 1 ? literal : Quorum.Any(goals);
    }

    private static Goal Atom(Literal literal, Mode mode) => mode is Mode.True or Mode.False ? literal : OrMissing(literal);

    // At least k of n are true where k are true; they are not true where n - k + 1 are not true; and so with false.
    private static Quorum Count(int needed, Formula formula, Mode mode) => new(
        AsksForTrue(mode) ? needed : formula.Parts.Count - needed + 1, formula.Parts.Select(p => Of(p, mode)).ToArray());

    private static Quorum Known(Variable variable) => Quorum.All(variable.Roots().Select(r => new KnownLiteral(r, true)).ToArray());

    private static Quorum Missing(Variable variable) => Quorum.Any(variable.Roots().Select(r => new KnownLiteral(r, false)).ToArray());

    private static bool AsksForTrue(Mode mode) => mode is Mode.True or Mode.NotFalse;

    private static Mode Mirrored(Mode mode) => mode switch
    {
        Mode.True => Mode.False,
        Mode.False => Mode.True,
        Mode.NotTrue => Mode.NotFalse,
        _ => Mode.NotTrue,
    };
}
