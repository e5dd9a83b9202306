using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.DataProtection;
using KommunalesBildungsmanagement.Funding.Nebenbestimmungen;
using KommunalesBildungsmanagement.Funding.Retentions;

namespace KommunalesBildungsmanagement.Funding.RulePacks;

/// <summary>The packs of law that applies to every case at any time. Their reference date is the day of the evaluation.</summary>
public static class GeneralPacks
{
    /// <summary>Data protection.</summary>
    public static RulePack PersonalData { get; } = new(
        PersonalDataRules.Compiled.Catalogue, new("Datenschutz", "data protection"),
        RulePackPart.Each(
            PersonalDataRules.Compiled.ForCaseDataSource, c => c.DataSources.Select(s => new CaseDataSource(c, s)), s => s.Source.Id));

    /// <summary>Statistical secrecy of published tables.</summary>
    public static RulePack Statistics { get; } = new(
        StatisticalSecrecy.Compiled.Catalogue, new("Statistische Geheimhaltung", "statistical secrecy"),
        RulePackPart.Each(StatisticalSecrecy.Compiled.ForCaseTable, c => c.Tables.Select(t => new CaseTable(c, t)), t => t.Table.Id));

    /// <summary>Keeping and deleting.</summary>
    public static RulePack Retention { get; } = new(
        KeepingAndDeleting.Compiled.Catalogue, new("Aufbewahren und Löschen", "keeping and deleting"),
        RulePackPart.Whole(KeepingAndDeleting.Compiled.ForFundingCase),
        RulePackPart.Each(KeepingAndDeleting.Compiled.ForCaseHolding, c => c.Holdings.Select(h => new CaseHolding(c, h)), h => h.Holding.Id));

    /// <summary>Administrative procedure and budget law.</summary>
    public static RulePack Procedure { get; } = new(
        Verwaltungsverfahren.Compiled.Catalogue, new("Verwaltungsverfahren und Haushaltsrecht", "administrative procedure and budget law"),
        RulePackPart.Whole(Verwaltungsverfahren.Compiled.ForFundingCase));

    /// <summary>All of them.</summary>
    public static ValueList<RulePack> All { get; } = [Procedure, Retention, PersonalData, Statistics];
}
