namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What a participant answered to a question. A missing answer (<see langword="null"/>) is a fourth thing: not known.</summary>
/// <remarks>A refusal is neither a no nor a gap: it is the right of the participant, and is counted and shown apart.</remarks>
public enum ParticipantAnswer
{
    /// <summary>No.</summary>
    [Term("de", "nein"), Term("en", "no")]
    No,

    /// <summary>Yes.</summary>
    [Term("de", "ja"), Term("en", "yes")]
    Yes,

    /// <summary>Asked, and declined to answer.</summary>
    [Term("de", "keine Angabe"), Term("en", "declined to answer")]
    Refused,
}
