using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Decision records in JSON.</summary>
internal static class RecordShapes
{
    private static readonly string Blank = new('0', 64);

    private static readonly Shape<Citation> Source = new(
        new("", "", null, null, Confidence.Unstated),
        FieldsOf<Citation>.Text("document", c => c.Document, (c, v) => c with { Document = v }),
        FieldsOf<Citation>.Text("place", c => c.Place, (c, v) => c with { Place = v }),
        FieldsOf<Citation>.Day("edition", c => c.Edition, (c, v) => c with { Edition = v }),
        FieldsOf<Citation>.OptionalText("url", c => c.Url, (c, v) => c with { Url = v }),
        FieldsOf<Citation>.Stated("confidence", EnumNames<Confidence>.Format, c => c.Confidence, (c, v) => c with { Confidence = v }));

    private static readonly Shape<RecordedPack> Pack = new(
        new("", default),
        FieldsOf<RecordedPack>.Text("ruleSet", p => p.RuleSet, (p, v) => p with { RuleSet = v }),
        FieldsOf<RecordedPack>.Stated("referenceDate", Formats.Day, p => p.ReferenceDate, (p, v) => p with { ReferenceDate = v }));

    private static readonly Shape<RecordedFinding> Finding = new(
        new() { RuleId = "", From = default, ContentHash = "", Verdict = default },
        FieldsOf<RecordedFinding>.Text("ruleId", f => f.RuleId, (f, v) => f with { RuleId = v }),
        FieldsOf<RecordedFinding>.OptionalText("item", f => f.Item, (f, v) => f with { Item = v }),
        FieldsOf<RecordedFinding>.Stated("from", Formats.Day, f => f.From, (f, v) => f with { From = v }),
        FieldsOf<RecordedFinding>.Text("contentHash", f => f.ContentHash, (f, v) => f with { ContentHash = v }, Formats.Hash(16)),
        FieldsOf<RecordedFinding>.Stated("verdict", EnumNames<RuleVerdict>.Format, f => f.Verdict, (f, v) => f with { Verdict = v }),
        FieldsOf<RecordedFinding>.OptionalText("displacedBy", f => f.DisplacedBy, (f, v) => f with { DisplacedBy = v }),
        FieldsOf<RecordedFinding>.Day("nominalDue", f => f.NominalDue, (f, v) => f with { NominalDue = v }),
        FieldsOf<RecordedFinding>.Day("legalDue", f => f.LegalDue, (f, v) => f with { LegalDue = v }),
        FieldsOf<RecordedFinding>.Each("citations", Source, f => f.Citations, (f, v) => f with { Citations = v }));

    public static Shape<DecisionRecord> Record { get; } = new(
        new() { CaseId = "", JudgedOn = default, InputsHash = Blank, RulesHash = Blank, LibraryVersion = "" },
        FieldsOf<DecisionRecord>.Text("caseId", r => r.CaseId, (r, v) => r with { CaseId = v }),
        FieldsOf<DecisionRecord>.Stated("judgedOn", Formats.Day, r => r.JudgedOn, (r, v) => r with { JudgedOn = v }),
        FieldsOf<DecisionRecord>.Text("inputsHash", r => r.InputsHash, (r, v) => r with { InputsHash = v }, Formats.Hash(64)),
        FieldsOf<DecisionRecord>.Text("rulesHash", r => r.RulesHash, (r, v) => r with { RulesHash = v }, Formats.Hash(64)),
        FieldsOf<DecisionRecord>.Text("libraryVersion", r => r.LibraryVersion, (r, v) => r with { LibraryVersion = v }),
        FieldsOf<DecisionRecord>.Each("packs", Pack, r => r.Packs, (r, v) => r with { Packs = v }),
        FieldsOf<DecisionRecord>.Each("findings", Finding, r => r.Findings, (r, v) => r with { Findings = v }));
}
