using KommunalesBildungsmanagement.Funding.EsfOperations;

namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>Parts that the rules about participants share.</summary>
public static class ParticipationConditions
{
    /// <summary>The operation is about people at all: a structural operation is not.</summary>
    /// <param name="p">The record.</param>
    [Condition, Term("de", "das Vorhaben erfasst Teilnehmende"), Term("en", "the operation records participants")]
    public static bool RecordsParticipants(Participation p) => p.Operation.IsStructural == false;

    /// <summary>A participant of the ESF 2014 to 2020.</summary>
    /// <param name="p">The record.</param>
    [Condition, Term("de", "Teilnahme im ESF 2014–2020"), Term("en", "participation in the ESF 2014–2020")]
    public static bool IsInEsf(Participation p) => p.Operation.Generation == EsfGeneration.Esf && RecordsParticipants(p);

    /// <summary>A participant of ESF+.</summary>
    /// <param name="p">The record.</param>
    [Condition, Term("de", "Teilnahme im ESF Plus"), Term("en", "participation in ESF+")]
    public static bool IsInEsfPlus(Participation p) => p.Operation.Generation == EsfGeneration.EsfPlus && RecordsParticipants(p);
}
