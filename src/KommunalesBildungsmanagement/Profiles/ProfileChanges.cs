namespace KommunalesBildungsmanagement.Profiles;

/// <summary>
/// Which facts about a person can change, and which way: age, levels and certificates only grow, a device can be got but is not taken away.
/// </summary>
/// <remarks>Residence, ways, life situation and needs are nobody's business to change and are never proposed.</remarks>
public static class ProfileChanges
{
    /// <summary>The terms that can change.</summary>
    public static ValueList<Term<PersonProfile>> Terms { get; } =
    [
        ProfileTerms.Age, ProfileTerms.German, ProfileTerms.Certificate, ProfileTerms.HasVocationalQualification, ProfileTerms.Literacy,
        ProfileTerms.CurrentStage, ProfileTerms.AvailableTimes, ProfileTerms.Budget, ProfileTerms.Supports, ProfileTerms.HasDevice,
    ];

    /// <summary>Whether the change of one term leads from one person to the other the way it can go.</summary>
    /// <param name="before">The person before.</param>
    /// <param name="after">The person after.</param>
    /// <param name="term">What has changed.</param>
    public static bool AreForward(PersonProfile before, PersonProfile after, Term<PersonProfile> term) =>
        term.Equals(ProfileTerms.Age) ? after.Age > before.Age
        : term.Equals(ProfileTerms.German) ? after.German > before.German
        : term.Equals(ProfileTerms.Certificate) ? after.Certificate > before.Certificate
        : term.Equals(ProfileTerms.Literacy) ? after.Literacy > before.Literacy
        : term.Equals(ProfileTerms.Budget) ? after.Budget > before.Budget
        : term.Equals(ProfileTerms.HasVocationalQualification) ? after.HasVocationalQualification == true
        : term.Equals(ProfileTerms.HasDevice) ? after.HasDevice == true
        : term.Equals(ProfileTerms.Supports) ? after.Supports.Present.Count > before.Supports.Present.Count
        : term.Equals(ProfileTerms.AvailableTimes) ? after.AvailableTimes.Present.Count > before.AvailableTimes.Present.Count
        : Terms.Contains(term);
}
