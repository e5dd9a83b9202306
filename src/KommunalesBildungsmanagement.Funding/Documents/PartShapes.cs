using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Lines, payments, events, objects, contracts and money passed on, in JSON.</summary>
internal static class PartShapes
{
    public static Shape<BudgetLine> Line { get; } = new(
        new() { Code = "" },
        FieldsOf<BudgetLine>.Text("code", l => l.Code, (l, v) => l with { Code = v }),
        FieldsOf<BudgetLine>.Amount("planned", l => l.Planned, (l, v) => l with { Planned = v }),
        FieldsOf<BudgetLine>.Amount("actual", l => l.Actual, (l, v) => l with { Actual = v }),
        FieldsOf<BudgetLine>.Flag("isFlatRate", l => l.IsFlatRate, (l, v) => l with { IsFlatRate = v }),
        FieldsOf<BudgetLine>.Flag("isBoundByOfficialOrder", l => l.IsBoundByOfficialOrder, (l, v) => l with { IsBoundByOfficialOrder = v }));

    public static Shape<Payment> Payment { get; } = new(
        new() { Id = "" },
        FieldsOf<Payment>.Text("id", p => p.Id, (p, v) => p with { Id = v }),
        FieldsOf<Payment>.Day("paidOutOn", p => p.PaidOutOn, (p, v) => p with { PaidOutOn = v }),
        FieldsOf<Payment>.Day("calledOn", p => p.CalledOn, (p, v) => p with { CalledOn = v }),
        FieldsOf<Payment>.Day("usedOn", p => p.UsedOn, (p, v) => p with { UsedOn = v }),
        FieldsOf<Payment>.Amount("amount", p => p.Amount, (p, v) => p with { Amount = v }),
        FieldsOf<Payment>.Answer("isAdvance", p => p.IsAdvance, (p, v) => p with { IsAdvance = v }),
        FieldsOf<Payment>.Answer("isAdvanceJustified", p => p.IsAdvanceJustified, (p, v) => p with { IsAdvanceJustified = v }));

    public static Shape<CaseEvent> Event { get; } = new(
        new() { Id = "", Kind = default },
        FieldsOf<CaseEvent>.Text("id", e => e.Id, (e, v) => e with { Id = v }),
        FieldsOf<CaseEvent>.Stated("kind", EnumNames<CaseEventKind>.Format, e => e.Kind, (e, v) => e with { Kind = v }),
        FieldsOf<CaseEvent>.Day("occurredOn", e => e.OccurredOn, (e, v) => e with { OccurredOn = v }),
        FieldsOf<CaseEvent>.Day("notifiedOn", e => e.NotifiedOn, (e, v) => e with { NotifiedOn = v }),
        FieldsOf<CaseEvent>.Answer("concernsInventory", e => e.ConcernsInventory, (e, v) => e with { ConcernsInventory = v }));

    public static Shape<Asset> Asset { get; } = new(
        new() { Id = "" },
        FieldsOf<Asset>.Text("id", a => a.Id, (a, v) => a with { Id = v }),
        FieldsOf<Asset>.Amount("netValue", a => a.NetValue, (a, v) => a with { NetValue = v }),
        FieldsOf<Asset>.Answer("isInventoried", a => a.IsInventoried, (a, v) => a with { IsInventoried = v }),
        FieldsOf<Asset>.Day("boundUntil", a => a.BoundUntil, (a, v) => a with { BoundUntil = v }),
        FieldsOf<Asset>.Day("disposedOn", a => a.DisposedOn, (a, v) => a with { DisposedOn = v }));

    public static Shape<Procurement> Procurement { get; } = new(
        new() { Id = "" },
        FieldsOf<Procurement>.Text("id", p => p.Id, (p, v) => p with { Id = v }),
        FieldsOf<Procurement>.Amount("value", p => p.Value, (p, v) => p with { Value = v }),
        FieldsOf<Procurement>.Answer("exceedsEuThreshold", p => p.ExceedsEuThreshold, (p, v) => p with { ExceedsEuThreshold = v }),
        FieldsOf<Procurement>.Answer("followedRequiredRules", p => p.FollowedRequiredRules, (p, v) => p with { FollowedRequiredRules = v }),
        FieldsOf<Procurement>.Answer("isResearch", p => p.IsResearch, (p, v) => p with { IsResearch = v }),
        FieldsOf<Procurement>.Answer("isNamedInApplication", p => p.IsNamedInApplication, (p, v) => p with { IsNamedInApplication = v }),
        FieldsOf<Procurement>.Answer("hasPriorConsent", p => p.HasPriorConsent, (p, v) => p with { HasPriorConsent = v }));

    public static Shape<PassedOnGrant> PassedOn { get; } = new(
        new() { Id = "" },
        FieldsOf<PassedOnGrant>.Text("id", p => p.Id, (p, v) => p with { Id = v }),
        FieldsOf<PassedOnGrant>.Answer("proofEnclosed", p => p.ProofEnclosed, (p, v) => p with { ProofEnclosed = v }),
        FieldsOf<PassedOnGrant>.Answer("auditedByRecipient", p => p.AuditedByRecipient, (p, v) => p with { AuditedByRecipient = v }),
        FieldsOf<PassedOnGrant>.Answer("auditRightsReserved", p => p.AuditRightsReserved, (p, v) => p with { AuditRightsReserved = v }),
        FieldsOf<PassedOnGrant>.Flag("isLocalAuthority", p => p.IsLocalAuthority, (p, v) => p with { IsLocalAuthority = v }),
        FieldsOf<PassedOnGrant>.Answer("isProofDemanded", p => p.IsProofDemanded, (p, v) => p with { IsProofDemanded = v }),
        FieldsOf<PassedOnGrant>.Answer("isProofPresented", p => p.IsProofPresented, (p, v) => p with { IsProofPresented = v }));
}
