using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Nebenbestimmungen;
using KommunalesBildungsmanagement.Funding.Resolutions;

namespace KommunalesBildungsmanagement.Funding.RulePacks;

/// <summary>The packs that this library ships.</summary>
public static class StandardPacks
{
    /// <summary>What must be known before any other rule can be judged.</summary>
    public static RulePack Resolution { get; } = new(
        ResolutionRules.Compiled.Catalogue, new("Welche Regeln gelten", "Which rules apply"),
        RulePackPart.Whole(ResolutionRules.Compiled.ForFundingCase));

    /// <summary>ANBest-Gk, all editions that were read.</summary>
    public static RulePack AnbestGk { get; } = new(
        Nebenbestimmungen.AnbestGk.Compiled.Catalogue, LocalizedText.Same("ANBest-Gk"),
        RulePackPart.Whole(Nebenbestimmungen.AnbestGk.Compiled.ForFundingCase),
        Lines(Nebenbestimmungen.AnbestGk.Compiled.ForCaseLine),
        Payments(Nebenbestimmungen.AnbestGk.Compiled.ForCasePayment),
        Events(Nebenbestimmungen.AnbestGk.Compiled.ForCaseNotification),
        Assets(Nebenbestimmungen.AnbestGk.Compiled.ForCaseAsset),
        Procurements(Nebenbestimmungen.AnbestGk.Compiled.ForCaseProcurement),
        PassedOn(Nebenbestimmungen.AnbestGk.Compiled.ForCasePassedOn));

    /// <summary>ANBest-P, all editions that were read.</summary>
    public static RulePack AnbestP { get; } = new(
        Nebenbestimmungen.AnbestP.Compiled.Catalogue, LocalizedText.Same("ANBest-P"),
        RulePackPart.Whole(Nebenbestimmungen.AnbestP.Compiled.ForFundingCase),
        Years(Nebenbestimmungen.AnbestP.Compiled.ForCaseYear, YearlyReportKind.InterimUseReport),
        Lines(Nebenbestimmungen.AnbestP.Compiled.ForCaseLine),
        Payments(Nebenbestimmungen.AnbestP.Compiled.ForCasePayment),
        Events(Nebenbestimmungen.AnbestP.Compiled.ForCaseNotification),
        Assets(Nebenbestimmungen.AnbestP.Compiled.ForCaseAsset),
        Procurements(Nebenbestimmungen.AnbestP.Compiled.ForCaseProcurement),
        PassedOn(Nebenbestimmungen.AnbestP.Compiled.ForCasePassedOn));

    /// <summary>BNBest-BMBF 98.</summary>
    public static RulePack BnBestBmbf98 { get; } = new(
        Nebenbestimmungen.BnBestBmbf98.Compiled.Catalogue, LocalizedText.Same("BNBest-BMBF 98"),
        RulePackPart.Whole(Nebenbestimmungen.BnBestBmbf98.Compiled.ForFundingCase),
        Years(Nebenbestimmungen.BnBestBmbf98.Compiled.ForCaseYear, YearlyReportKind.InterimReport),
        Events(Nebenbestimmungen.BnBestBmbf98.Compiled.ForCaseNotification),
        Procurements(Nebenbestimmungen.BnBestBmbf98.Compiled.ForCaseProcurement));

    /// <summary>BNBest-Abruf and BNBest-mittelbarer Abruf BMBF.</summary>
    public static RulePack Abruf { get; } = new(
        Nebenbestimmungen.Abruf.Compiled.Catalogue, LocalizedText.Same("BNBest-Abruf"),
        Payments(Nebenbestimmungen.Abruf.Compiled.ForCasePayment),
        Events(Nebenbestimmungen.Abruf.Compiled.ForCaseNotification));

    private static RulePackPart Years(RuleBook<CaseYear> rules, YearlyReportKind kind) => RulePackPart.Each(
        rules, c => CaseYear.Of(c, kind), y => y.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), y => y.Report?.Filing);

    private static RulePackPart Lines(RuleBook<CaseLine> rules) =>
        RulePackPart.Each(rules, c => c.Lines.Select(l => new CaseLine(c, l)), l => l.Line.Code);

    private static RulePackPart Payments(RuleBook<CasePayment> rules) =>
        RulePackPart.Each(rules, c => c.Payments.Select(p => new CasePayment(c, p)), p => p.Payment.Id);

    private static RulePackPart Events(RuleBook<CaseNotification> rules) =>
        RulePackPart.Each(rules, c => c.Events.Select(e => new CaseNotification(c, e)), e => e.Event.Id);

    private static RulePackPart Assets(RuleBook<CaseAsset> rules) =>
        RulePackPart.Each(rules, c => c.Assets.Select(a => new CaseAsset(c, a)), a => a.Asset.Id);

    private static RulePackPart Procurements(RuleBook<CaseProcurement> rules) =>
        RulePackPart.Each(rules, c => c.Procurements.Select(p => new CaseProcurement(c, p)), p => p.Procurement.Id);

    private static RulePackPart PassedOn(RuleBook<CasePassedOn> rules) =>
        RulePackPart.Each(rules, c => c.PassedOn.Select(p => new CasePassedOn(c, p)), p => p.PassedOn.Id);
}
