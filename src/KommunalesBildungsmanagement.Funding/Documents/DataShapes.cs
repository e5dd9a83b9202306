using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Data, tables and retention of a case, in JSON.</summary>
internal static class DataShapes
{
    public static Shape<DataSource> Source { get; } = new(
        new() { Id = "" },
        FieldsOf<DataSource>.Text("id", d => d.Id, (d, v) => d with { Id = v }),
        FieldsOf<DataSource>.Answer("isIndividual", d => d.IsIndividual, (d, v) => d with { IsIndividual = v }),
        FieldsOf<DataSource>.Answer("isSocialData", d => d.IsSocialData, (d, v) => d with { IsSocialData = v }),
        FieldsOf<DataSource>.Answer("isOfficialStatistics", d => d.IsOfficialStatistics, (d, v) => d with { IsOfficialStatistics = v }),
        FieldsOf<DataSource>.OptionalText("approvalReference", d => d.ApprovalReference, (d, v) => d with { ApprovalReference = v }),
        FieldsOf<DataSource>.Day("processUntil", d => d.ProcessUntil, (d, v) => d with { ProcessUntil = v }),
        FieldsOf<DataSource>.Answer("usedBySeparateUnit", d => d.UsedBySeparateUnit, (d, v) => d with { UsedBySeparateUnit = v }),
        FieldsOf<DataSource>.OptionalText("legalBasis", d => d.LegalBasis, (d, v) => d with { LegalBasis = v }),
        FieldsOf<DataSource>.Answer("citesFederalAct", d => d.CitesFederalAct, (d, v) => d with { CitesFederalAct = v }),
        FieldsOf<DataSource>.Answer("hasSpecialCategories", d => d.HasSpecialCategories, (d, v) => d with { HasSpecialCategories = v }),
        FieldsOf<DataSource>.Answer("hasSpecialBasis", d => d.HasSpecialBasis, (d, v) => d with { HasSpecialBasis = v }),
        FieldsOf<DataSource>.Answer("isNeededForIndicators", d => d.IsNeededForIndicators, (d, v) => d with { IsNeededForIndicators = v }),
        FieldsOf<DataSource>.Answer("keepsIdentifiersApart", d => d.KeepsIdentifiersApart, (d, v) => d with { KeepsIdentifiersApart = v }),
        FieldsOf<DataSource>.Answer("concernsMinors", d => d.ConcernsMinors, (d, v) => d with { ConcernsMinors = v }),
        FieldsOf<DataSource>.Answer("hasGuardianConsent", d => d.HasGuardianConsent, (d, v) => d with { HasGuardianConsent = v }));

    public static Shape<PublishedTable> Table { get; } = new(
        new() { Id = "" },
        FieldsOf<PublishedTable>.Text("id", p => p.Id, (p, v) => p with { Id = v }),
        FieldsOf<PublishedTable>.Value("smallestShownCount", Formats.Count, p => p.SmallestShownCount, (p, v) => p with { SmallestShownCount = v }),
        FieldsOf<PublishedTable>.Answer("isRounded", p => p.IsRounded, (p, v) => p with { IsRounded = v }),
        FieldsOf<PublishedTable>.Answer("hidesCells", p => p.HidesCells, (p, v) => p with { HidesCells = v }),
        FieldsOf<PublishedTable>.Answer("resistsSubtraction", p => p.ResistsSubtraction, (p, v) => p with { ResistsSubtraction = v }),
        FieldsOf<PublishedTable>.Answer("hasDominatedCell", p => p.HasDominatedCell, (p, v) => p with { HasDominatedCell = v }),
        FieldsOf<PublishedTable>.Answer("marksHiddenApart", p => p.MarksHiddenApart, (p, v) => p with { MarksHiddenApart = v }),
        FieldsOf<PublishedTable>.Answer("adjustsRoundedSums", p => p.AdjustsRoundedSums, (p, v) => p with { AdjustsRoundedSums = v }));

    public static Shape<RetentionFacts> Retention { get; } = new(
        new(),
        FieldsOf<RetentionFacts>.Day("notifiedEnd", r => r.NotifiedEnd, (r, v) => r with { NotifiedEnd = v }),
        FieldsOf<RetentionFacts>.Day("lastPaymentOn", r => r.LastPaymentOn, (r, v) => r with { LastPaymentOn = v }),
        FieldsOf<RetentionFacts>.Day("municipalEnd", r => r.MunicipalEnd, (r, v) => r with { MunicipalEnd = v }),
        FieldsOf<RetentionFacts>.Answer("isSuspended", r => r.IsSuspended, (r, v) => r with { IsSuspended = v }),
        FieldsOf<RetentionFacts>.Answer("isStateAid", r => r.IsStateAid, (r, v) => r with { IsStateAid = v }),
        FieldsOf<RetentionFacts>.Answer("hasNoMunicipalDuty", r => r.HasNoMunicipalDuty, (r, v) => r with { HasNoMunicipalDuty = v }),
        FieldsOf<RetentionFacts>.Day("stateAidEnd", r => r.StateAidEnd, (r, v) => r with { StateAidEnd = v }));

    public static Shape<RecordHolding> Holding { get; } = new(
        new() { Id = "" },
        FieldsOf<RecordHolding>.Text("id", r => r.Id, (r, v) => r with { Id = v }),
        FieldsOf<RecordHolding>.Answer("holdsPersonalData", r => r.HoldsPersonalData, (r, v) => r with { HoldsPersonalData = v }),
        FieldsOf<RecordHolding>.Day("deletedOn", r => r.DeletedOn, (r, v) => r with { DeletedOn = v }));
}
