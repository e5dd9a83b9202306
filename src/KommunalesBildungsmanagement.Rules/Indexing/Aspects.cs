namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// How aspects pass through connectives. Strong Kleene logic is a distributive lattice with De Morgan's laws, so nothing is lost on the way.
/// </summary>
internal static class Aspects
{
    /// <summary>The outcome, looked at from this side.</summary>
    public static Truth Of(this Aspect aspect, Truth outcome) => aspect switch
    {
        Aspect.Holds => outcome,
        Aspect.Fails => !outcome,
        Aspect.Possible => Truth.Of(!outcome.IsFalse),
        _ => Truth.Of(!outcome.IsTrue),
    };

    /// <summary>The aspect of a part that is negated: not-possible of "not x" is possible of "x".</summary>
    public static Aspect OfNegated(this Aspect aspect) => aspect switch
    {
        Aspect.Holds => Aspect.Fails,
        Aspect.Fails => Aspect.Holds,
        Aspect.Possible => Aspect.NotSure,
        _ => Aspect.Possible,
    };

    /// <summary>Whether "all" becomes "any" and "any" becomes "all" on the way to the parts.</summary>
    public static bool Turns(this Aspect aspect) => aspect is Aspect.Fails or Aspect.NotSure;
}
