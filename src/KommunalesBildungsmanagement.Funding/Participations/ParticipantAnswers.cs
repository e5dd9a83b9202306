namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What an answer says.</summary>
internal static class ParticipantAnswers
{
    /// <summary>Yes or no; a refusal says neither.</summary>
    public static bool? Known(this ParticipantAnswer? answer) => answer switch
    {
        ParticipantAnswer.Yes => true,
        ParticipantAnswer.No => false,
        _ => null,
    };
}
