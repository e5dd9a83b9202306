using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads territories.</summary>
internal static class TerritoryReaders
{
    public static Territory? Territory(DomainFields fields) => fields.Build(() => new Territory
    {
        Key = fields.Key("key"),
        Name = fields.Text("name"),
        Kind = fields.OptionalCode("kind", TerritoryKinds.Vocabulary),
        Nuts = fields.Optional("nuts", NutsCode.Read),
        Validity = fields.Days("validity"),
        Provenance = fields.Provenance(),
        RegionalKey = fields.Optional("regionalKey", RegionalKey.Read),
    });
}
