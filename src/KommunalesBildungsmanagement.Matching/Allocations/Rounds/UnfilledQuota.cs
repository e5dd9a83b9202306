namespace KommunalesBildungsmanagement.Matching;

/// <summary>What happens with reserved places that the group does not fill.</summary>
public enum UnfilledQuota
{
    /// <summary>They go to everybody ("minority reserves" of Hafalir, Yenmez and Yildirim 2013).</summary>
    [Term("de", "werden für alle frei"), Term("en", "are released to everybody")]
    Released,

    /// <summary>They stay empty for members of the group who come later.</summary>
    [Term("de", "bleiben frei"), Term("en", "stay empty")]
    KeptEmpty,
}
