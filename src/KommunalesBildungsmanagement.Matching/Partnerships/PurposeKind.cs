namespace KommunalesBildungsmanagement.Matching;

/// <summary>Why two actors might work together: what one has and the other lacks, before what both have.</summary>
public enum PurposeKind
{
    /// <summary>Both can do something about one need, and each something that the other cannot: together they close the gap.</summary>
    [Term("de", "schließt eine Lücke"), Term("en", "closes a gap")]
    ClosesGap,

    /// <summary>Both reach the same target group nearby.</summary>
    [Term("de", "gemeinsame Zielgruppe"), Term("en", "shared target group")]
    SharedGroup,

    /// <summary>Both work or want to work in the same field.</summary>
    [Term("de", "gemeinsames Arbeitsfeld"), Term("en", "shared field of work")]
    SharedField,
}
