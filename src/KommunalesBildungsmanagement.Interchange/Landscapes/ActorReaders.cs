using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads actors.</summary>
internal static class ActorReaders
{
    public static EducationActor? Actor(DomainFields fields) => fields.Build(() => new EducationActor
    {
        Id = fields.Text("id"),
        Name = fields.Text("name"),
        Kind = fields.Code("kind", ActorKinds.Vocabulary),
        Territory = fields.Key("territory"),
        PartOf = fields.OptionalText("partOf"),
        Level = fields.OptionalEnum<GovernmentLevel>("level"),
        Sponsorship = fields.OptionalCode("sponsorship", Sponsorships.Vocabulary),
        Competences = fields.Each("competences", Competence),
        IsKeyActor = fields.Flag("isKeyActor"),
        FieldsOfWork = fields.Codes("fieldsOfWork", FieldsOfWork.Vocabulary),
        WorksNotWith = fields.Texts("worksNotWith"),
        AgreesToBeListed = fields.Truth("agreesToBeListed"),
        Active = fields.Days("active"),
        Url = fields.Url("url"),
        Provenance = fields.Provenance(),
    });

    private static Competence? Competence(DomainFields fields) => fields.Build(() =>
        new Competence(fields.Localized("matter"), fields.Enum<EducationArea>("area"), fields.Key("territory"))
        {
            LegalBasis = fields.OptionalText("legalBasis"),
        });
}
