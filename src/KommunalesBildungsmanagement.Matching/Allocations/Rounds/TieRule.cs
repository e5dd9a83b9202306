namespace KommunalesBildungsmanagement.Matching;

/// <summary>What decides between applicants of equal class and points.</summary>
public enum TieRule
{
    /// <summary>The lot: one number per applicant for the whole round.</summary>
    [Term("de", "Los"), Term("en", "lot")]
    Lottery,

    /// <summary>The earlier application; on the same day the lot.</summary>
    [Term("de", "Eingangstag, am selben Tag das Los"), Term("en", "day of application, on the same day the lot")]
    DateThenLottery,
}
