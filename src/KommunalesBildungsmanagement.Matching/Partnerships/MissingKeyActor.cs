using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Agreements;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A key actor that is party to no agreement in a field of work.</summary>
/// <param name="Field">Code of <c>fields-of-work</c>.</param>
/// <param name="Actor">The key actor.</param>
/// <param name="IsConcerned">Whether it works in the field: unknown if nobody has recorded its fields.</param>
/// <param name="Agreements">The agreements in force in the field nearby, which it might join; empty if there are none.</param>
public sealed record MissingKeyActor(string Field, EducationActor Actor, Truth IsConcerned, ValueList<CooperationAgreement> Agreements)
{
    /// <summary>What to ask; <see langword="null"/> if it is known.</summary>
    public Question? Question => IsConcerned.IsTrue
        ? null
        : new(new($"Arbeitet {Actor.Name} im Feld {Label.German}?", $"Does {Actor.Name} work in the field {Label.English}?"), null);

    /// <summary>The finding in words.</summary>
    public LocalizedText Text => new($"{Label.German}: Es fehlt {Actor.Name}.", $"{Label.English}: {Actor.Name} is missing.");

    private LocalizedText Label => FieldsOfWork.Vocabulary.LabelOf(Field);

    /// <summary>Field and actor.</summary>
    public override string ToString() => $"{Field}: {Actor.Id}";
}
