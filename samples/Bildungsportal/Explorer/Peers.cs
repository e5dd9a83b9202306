namespace Bildungsportal.Explorer;

/// <summary>With which territories one is ranked.</summary>
public enum Peers
{
    /// <summary>Those of the same level in the Regierungsbezirk.</summary>
    [Term("de", "im Regierungsbezirk"), Term("en", "in the government region")]
    Region,

    /// <summary>Those of the same level in the Land.</summary>
    [Term("de", "im Land"), Term("en", "in the Land")]
    Land,

    /// <summary>Those of the same level in Germany.</summary>
    [Term("de", "in Deutschland"), Term("en", "in Germany")]
    Country,
}
