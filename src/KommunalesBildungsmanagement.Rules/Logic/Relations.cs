namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>What the relations mean.</summary>
internal static class Relations
{
    /// <summary>The relation that holds exactly where this one does not.</summary>
    public static Relation Opposite(this Relation relation) => relation switch
    {
        Relation.Is => Relation.IsNot,
        Relation.IsNot => Relation.Is,
        Relation.AtLeast => Relation.LessThan,
        Relation.MoreThan => Relation.UpTo,
        Relation.UpTo => Relation.MoreThan,
        _ => Relation.AtLeast,
    };

    /// <summary>The relation of the negated sum: x at least 0 means -x up to 0.</summary>
    public static Relation Mirrored(this Relation relation) => relation switch
    {
        Relation.AtLeast => Relation.UpTo,
        Relation.MoreThan => Relation.LessThan,
        Relation.UpTo => Relation.AtLeast,
        Relation.LessThan => Relation.MoreThan,
        _ => relation,
    };

    /// <summary>Whether a number with this sign stands in the relation to zero.</summary>
    public static bool Holds(this Relation relation, int sign) => relation switch
    {
        Relation.Is => sign == 0,
        Relation.IsNot => sign != 0,
        Relation.AtLeast => sign >= 0,
        Relation.MoreThan => sign > 0,
        Relation.UpTo => sign <= 0,
        _ => sign < 0,
    };
}
