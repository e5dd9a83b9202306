using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.TargetGroups;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads target groups, needs and findings.</summary>
internal static class NeedReaders
{
    public static TargetGroup? TargetGroup(DomainFields fields) => fields.Build(() => new TargetGroup
    {
        Id = fields.Text("id"),
        Label = fields.Localized("label"),
        Definition = fields.Condition("definition"),
        Rationale = fields.Localized("rationale"),
        IsStigmatising = fields.Flag("isStigmatising"),
        ExternalCodes = fields.Each("externalCodes", f => f.Build(() => new ExternalCode(f.Text("scheme"), f.Text("code")))),
    });

    public static Need? Need(DomainFields fields) => fields.Build(() => new Need
    {
        Id = fields.Text("id"),
        Statement = fields.Localized("statement"),
        Area = fields.Enum<EducationArea>("area"),
        TargetGroup = fields.Text("targetGroup"),
        Territory = fields.Key("territory"),
        Topics = fields.Codes("topics", LearningTopics.Vocabulary),
        Size = fields.OptionalCount("size"),
        Horizon = fields.OptionalDate("horizon"),
        Evidence = fields.Each("evidence", Evidence, atLeastOne: true),
    });

    public static BarrierFinding? BarrierFinding(DomainFields fields) => fields.Build(() => new BarrierFinding
    {
        Id = fields.Text("id"),
        Barrier = fields.Code("barrier", StandardBarriers.Vocabulary),
        Level = fields.Enum<FindingLevel>("level"),
        Affects = fields.OptionalText("affects"),
        Territory = fields.Key("territory"),
        Statement = fields.Localized("statement"),
        Size = fields.OptionalCount("size"),
        FoundOn = fields.Date("foundOn"),
        Evidence = fields.Each("evidence", Evidence, atLeastOne: true),
    });

    public static Evidence? Evidence(DomainFields fields) =>
        fields.Build(() => new Evidence(fields.Enum<EvidenceKind>("kind"), fields.Localized("statement"), fields.Provenance()));
}
