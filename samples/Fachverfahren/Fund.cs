using KommunalesBildungsmanagement.Rules;

namespace Fachverfahren;

/// <summary>Where the money comes from.</summary>
public enum Fund
{
    /// <summary>Federal programme.</summary>
    [Term("de", "Bundesprogramm"), Term("en", "federal programme")]
    Federal,

    /// <summary>European Social Fund Plus.</summary>
    [Term("de", "ESF Plus"), Term("en", "ESF+")]
    EsfPlus,
}
