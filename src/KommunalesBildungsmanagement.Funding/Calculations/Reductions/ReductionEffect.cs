namespace KommunalesBildungsmanagement.Funding.Calculations.Reductions;

/// <summary>How a subsequent reduction takes effect.</summary>
public enum ReductionEffect
{
    /// <summary>The conditions name it an auflösende Bedingung (Nr. 8.2.3, editions before 13.06.2019).</summary>
    [Term("de", "auflösende Bedingung"), Term("en", "resolutory condition")]
    ResolutoryCondition,

    /// <summary>The authority has to revoke or to decide finally (editions from 13.06.2019).</summary>
    [Term("de", "erst durch Widerruf oder Schlussbescheid"), Term("en", "only by revocation or final decision")]
    NeedsDecision,
}
