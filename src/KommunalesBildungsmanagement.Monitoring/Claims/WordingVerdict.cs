namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What a passage was read as, from harmless to strongest.</summary>
public enum WordingVerdict
{
    /// <summary>It says that something is not shown or not known, or asks.</summary>
    [Term("de", "Vorbehalt oder Frage"), Term("en", "reservation or question")]
    Disclaims,

    /// <summary>It says what is intended.</summary>
    [Term("de", "Absicht"), Term("en", "intention")]
    Intends,

    /// <summary>It describes, without a causal word that was recognised.</summary>
    [Term("de", "Beschreibung"), Term("en", "description")]
    Descriptive,

    /// <summary>It reports what others say on effects.</summary>
    [Term("de", "wiedergegebene Aussage"), Term("en", "reported statement")]
    Reported,

    /// <summary>Not recognised: somebody must read it. It is never taken as harmless.</summary>
    [Term("de", "nicht erkannt"), Term("en", "not recognised")]
    Unknown,

    /// <summary>It says that there is no effect, which needs the same proof as an effect.</summary>
    [Term("de", "bestreitet eine Wirkung"), Term("en", "denies an effect")]
    DeniesEffect,

    /// <summary>It says that the measure brought something about.</summary>
    [Term("de", "behauptet eine Ursache"), Term("en", "claims a cause")]
    Causal,
}
