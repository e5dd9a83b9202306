using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Profiles;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Vocabularies;

/// <summary>The vocabularies that come with the library.</summary>
public static class StandardVocabularies
{
    /// <summary>All of them, by id.</summary>
    public static ValueList<Vocabulary> All { get; } = new[]
    {
        AccessibilityFeatures.Vocabulary, ActorKinds.Vocabulary, ActorRoles.Vocabulary, StandardBarriers.Vocabulary,
        EducationStages.Vocabulary, FieldsOfWork.Vocabulary,
        LearningPlaces.Vocabulary, LearningTopics.Vocabulary, LifePhases.Vocabulary, LifeSituations.Vocabulary,
        OfferingFormats.Vocabulary, OfferingKinds.Vocabulary,
        Sponsorships.Vocabulary, SupportInstruments.Vocabulary, TerritoryKinds.Vocabulary, TimeSlots.Vocabulary,
    }.OrderBy(v => v.Id, StringComparer.Ordinal).ToValueList();
}
