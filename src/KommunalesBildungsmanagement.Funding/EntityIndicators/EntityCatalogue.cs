using KommunalesBildungsmanagement.Funding.EsfOperations;

namespace KommunalesBildungsmanagement.Funding.EntityIndicators;

/// <summary>The indicators about entities of both generations, and the result indicator of "Bildungskommunen".</summary>
/// <remarks>Source: VO (EU) Nr. 1304/2013 and VO (EU) 2021/1057, each Anhang I Nr. 2; selection criteria of "Bildungskommunen".</remarks>
public static class EntityCatalogue
{
    /// <summary>CO20 to CO23.</summary>
    public static ValueList<EntityIndicator> Esf { get; } =
    [
        new(EntityOutputs.Compiled.Partners, EsfGeneration.Esf, EntityUnit.Projects),
        new(EntityOutputs.Compiled.Women, EsfGeneration.Esf, EntityUnit.Projects),
        new(EntityOutputs.Compiled.PublicAdministration, EsfGeneration.Esf, EntityUnit.Projects),
        new(EntityOutputs.Compiled.Enterprises, EsfGeneration.Esf, EntityUnit.Enterprises),
    ];

    /// <summary>EECO18 and EECO19.</summary>
    public static ValueList<EntityIndicator> EsfPlus { get; } =
    [
        new(EntityOutputs.Compiled.Administrations, EsfGeneration.EsfPlus, EntityUnit.Administrations),
        new(EntityOutputs.Compiled.EnterprisesPlus, EsfGeneration.EsfPlus, EntityUnit.Enterprises),
    ];

    /// <summary>The result indicator of the programme "Bildungskommunen". It has no code of the regulation.</summary>
    public static EntityIndicator Bildungskommunen { get; } = new(EntityOutputs.Compiled.ProgrammeResult, EsfGeneration.EsfPlus, EntityUnit.Projects);
}
