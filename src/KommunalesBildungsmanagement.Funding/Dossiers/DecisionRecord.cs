using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using KommunalesBildungsmanagement.Funding.Documents;
using KommunalesBildungsmanagement.Funding.Resolutions;

namespace KommunalesBildungsmanagement.Funding.Dossiers;

/// <summary>
/// What was decided, on which day, by which rules, on which inputs: enough to compare years later. Equality is by value; immutable.
/// </summary>
/// <remarks>
/// In it are the id of the case, ids of its parts (codes of lines, ids of payments and the like), days, verdicts, rules and sources. Not in it are
/// title, amounts, texts, functions in charge and ids of documents: of the inputs only a fingerprint is kept. A host that puts a name into an id puts
/// it into the record.
/// </remarks>
[ResultMatters]
public sealed record DecisionRecord
{
    /// <summary>Id of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The day it was judged on.</summary>
    public required LocalDate JudgedOn { get; init; }

    /// <summary>SHA-256 over <see cref="FundingCaseJson.WriteJudged"/> as UTF-8: 64 hexadecimal digits.</summary>
    public required string InputsHash { get; init; }

    /// <summary>
    /// SHA-256 over the content hashes of all versions of all rules of the applied packs: 64 hexadecimal digits. With <see
    /// cref="LibraryVersion"/> it is the version of the rule set.
    /// </summary>
    public required string RulesHash { get; init; }

    /// <summary>Version of the library, e.g. "0.1.0-alpha.1".</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>The packs that were applied, in their order.</summary>
    public ValueList<RecordedPack> Packs { get; init; } = [];

    /// <summary>All findings, in the order of the dossier.</summary>
    public ValueList<RecordedFinding> Findings { get; init; } = [];

    /// <summary>The record of a dossier. The same dossier gives the same record.</summary>
    /// <param name="dossier">The dossier.</param>
    public static DecisionRecord Of(Dossier dossier) => new()
    {
        CaseId = dossier.Case.Id,
        JudgedOn = dossier.Context.Today,
        InputsHash = Hash(FundingCaseJson.WriteJudged(dossier.Case)),
        RulesHash = Hash(string.Join('\n', dossier.Applied.Select(LinesOf).Order(StringComparer.Ordinal))),
        LibraryVersion = Version,
        Packs = dossier.Applied.Select(a => new RecordedPack(a.Pack.Catalogue.RuleSet, a.ReferenceDate)).ToValueList(),
        Findings = dossier.Findings.Select(RecordedFinding.Of).ToValueList(),
    };

    /// <summary>Case and day.</summary>
    public override string ToString() => $"{CaseId} {JudgedOn:uuuu-MM-dd}";

    // Without what the build adds about its sources: two builds of one version are one version.
    private static string Version { get; } =
        typeof(DecisionRecord).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string LinesOf(AppliedRules applied) => string.Join(
        '\n', applied.Pack.Catalogue.Entries.Select(e => $"{e.RuleSet} {e.Id} {e.From:uuuu-MM-dd} {e.ContentHash}"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
