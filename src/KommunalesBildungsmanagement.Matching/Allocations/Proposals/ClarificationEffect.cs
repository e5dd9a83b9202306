namespace KommunalesBildungsmanagement.Matching;

/// <summary>What the answer "yes" to a question would change, as things stand.</summary>
public enum ClarificationEffect
{
    /// <summary>Nothing: the applicant has a place that she wants more.</summary>
    [Term("de", "ohne Wirkung, ein besserer Wunsch ist erfüllt"), Term("en", "none, a better wish is granted")]
    None,

    /// <summary>She would be on the waiting list.</summary>
    [Term("de", "Warteliste"), Term("en", "waiting list")]
    WaitingList,

    /// <summary>She would get a place that is free now.</summary>
    [Term("de", "bekäme einen freien Platz"), Term("en", "would get a free place")]
    FreePlace,

    /// <summary>She would get a place that somebody else has now.</summary>
    [Term("de", "bekäme den Platz des zuletzt Aufgenommenen"), Term("en", "would get the place of the last admitted")]
    TakesPlace,
}
