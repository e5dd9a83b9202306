using System.Globalization;
using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Funding cases in JSON. Ids tell parts from each other and must not come twice.</summary>
internal static class CaseShapes
{
    public static Shape<FundingCase> Case { get; } = new(
        new() { Id = "", Title = "", Programme = default },
        FieldsOf<FundingCase>.Text("id", c => c.Id, (c, v) => c with { Id = v }),
        FieldsOf<FundingCase>.ForPeople(
            FieldsOf<FundingCase>.Text("title", c => c.Title, (c, v) => c with { Title = v }), c => c with { Title = "" }),
        FieldsOf<FundingCase>.Stated(
            "programme", EnumNames<KnownProgramme>.Format, c => c.Programme, (c, v) => c with { Programme = v }),
        FieldsOf<FundingCase>.Part("notice", NoticeShapes.Notice, c => c.Notice, (c, v) => c with { Notice = v }),
        FieldsOf<FundingCase>.Day("purposeFulfilledOn", c => c.PurposeFulfilledOn, (c, v) => c with { PurposeFulfilledOn = v }),
        FieldsOf<FundingCase>.Answer("hasAuditOffice", c => c.HasAuditOffice, (c, v) => c with { HasAuditOffice = v }),
        FieldsOf<FundingCase>.Part("useReport", NoticeShapes.UseReport, c => c.UseReport, (c, v) => c with { UseReport = v }),
        FieldsOf<FundingCase>.Part("finalReport", NoticeShapes.Filing, c => c.FinalReport, (c, v) => c with { FinalReport = v }),
        FieldsOf<FundingCase>.Part(
            "finalReportContents", NoticeShapes.FinalReportContents, c => c.FinalReportContents, (c, v) => c with { FinalReportContents = v }),
        FieldsOf<FundingCase>.Answer("interimDemanded", c => c.InterimDemanded, (c, v) => c with { InterimDemanded = v }),
        FieldsOf<FundingCase>.Part("demandedInterim", NoticeShapes.Filing, c => c.DemandedInterim, (c, v) => c with { DemandedInterim = v }),
        FieldsOf<FundingCase>.Each(
            "yearlyReports", NoticeShapes.YearlyReport, c => c.YearlyReports, (c, v) => c with { YearlyReports = v },
            r => string.Create(CultureInfo.InvariantCulture, $"{EnumNames<YearlyReportKind>.Format.Describe(r.Kind).German} {r.Year}")),
        FieldsOf<FundingCase>.Each("lines", PartShapes.Line, c => c.Lines, (c, v) => c with { Lines = v }, l => l.Code),
        FieldsOf<FundingCase>.Each("payments", PartShapes.Payment, c => c.Payments, (c, v) => c with { Payments = v }, p => p.Id),
        FieldsOf<FundingCase>.Each("events", PartShapes.Event, c => c.Events, (c, v) => c with { Events = v }, e => e.Id),
        FieldsOf<FundingCase>.Each("assets", PartShapes.Asset, c => c.Assets, (c, v) => c with { Assets = v }, a => a.Id),
        FieldsOf<FundingCase>.Each(
            "procurements", PartShapes.Procurement, c => c.Procurements, (c, v) => c with { Procurements = v }, p => p.Id),
        FieldsOf<FundingCase>.Each("passedOn", PartShapes.PassedOn, c => c.PassedOn, (c, v) => c with { PassedOn = v }, p => p.Id),
        FieldsOf<FundingCase>.Amount("actualTotal", c => c.ActualTotal, (c, v) => c with { ActualTotal = v }),
        FieldsOf<FundingCase>.Amount("newRevenue", c => c.NewRevenue, (c, v) => c with { NewRevenue = v }),
        FieldsOf<FundingCase>.Amount("totalPublicGrants", c => c.TotalPublicGrants, (c, v) => c with { TotalPublicGrants = v }),
        FieldsOf<FundingCase>.Amount("retainedGrant", c => c.RetainedGrant, (c, v) => c with { RetainedGrant = v }),
        FieldsOf<FundingCase>.Amount("expenditureToDate", c => c.ExpenditureToDate, (c, v) => c with { ExpenditureToDate = v }),
        FieldsOf<FundingCase>.Answer("fundsPersonnel", c => c.FundsPersonnel, (c, v) => c with { FundsPersonnel = v }),
        FieldsOf<FundingCase>.Amount("recipientTotalSpending", c => c.RecipientTotalSpending, (c, v) => c with { RecipientTotalSpending = v }),
        FieldsOf<FundingCase>.Amount("recipientPublicIncome", c => c.RecipientPublicIncome, (c, v) => c with { RecipientPublicIncome = v }),
        FieldsOf<FundingCase>.Answer("paysAboveFederalStaff", c => c.PaysAboveFederalStaff, (c, v) => c with { PaysAboveFederalStaff = v }),
        FieldsOf<FundingCase>.Name<RecipientBody>("body", c => c.Body, (c, v) => c with { Body = v }),
        FieldsOf<FundingCase>.Value("inhabitants", Formats.Count, c => c.Inhabitants, (c, v) => c with { Inhabitants = v }),
        FieldsOf<FundingCase>.Answer("hasDistrictConsent", c => c.HasDistrictConsent, (c, v) => c with { HasDistrictConsent = v }),
        FieldsOf<FundingCase>.Answer("hasYouthOffice", c => c.HasYouthOffice, (c, v) => c with { HasYouthOffice = v }),
        FieldsOf<FundingCase>.Value(
            "partnerMunicipalities", Formats.Count, c => c.PartnerMunicipalities, (c, v) => c with { PartnerMunicipalities = v }),
        FieldsOf<FundingCase>.Optional(
            "implementationRegion", Formats.Nuts, c => c.ImplementationRegion, (c, v) => c with { ImplementationRegion = v }),
        FieldsOf<FundingCase>.Value("posts", Formats.Quantity, c => c.Posts, (c, v) => c with { Posts = v }),
        FieldsOf<FundingCase>.Part("term", ProgrammeShapes.Term, c => c.Term, (c, v) => c with { Term = v }),
        FieldsOf<FundingCase>.Part("costs", ProgrammeShapes.Costs, c => c.Costs, (c, v) => c with { Costs = v }),
        FieldsOf<FundingCase>.Part("outputs", ProgrammeShapes.Outputs, c => c.Outputs, (c, v) => c with { Outputs = v }),
        FieldsOf<FundingCase>.Each("publicity", ProgrammeShapes.Publicity, c => c.Publicity, (c, v) => c with { Publicity = v }),
        FieldsOf<FundingCase>.Each(
            "publications", ProgrammeShapes.Publication, c => c.Publications, (c, v) => c with { Publications = v }, p => p.Id),
        FieldsOf<FundingCase>.Each("dataSources", DataShapes.Source, c => c.DataSources, (c, v) => c with { DataSources = v }, s => s.Id),
        FieldsOf<FundingCase>.Each("tables", DataShapes.Table, c => c.Tables, (c, v) => c with { Tables = v }, t => t.Id),
        FieldsOf<FundingCase>.Part("retention", DataShapes.Retention, c => c.Retention, (c, v) => c with { Retention = v }),
        FieldsOf<FundingCase>.Each("holdings", DataShapes.Holding, c => c.Holdings, (c, v) => c with { Holdings = v }, h => h.Id),
        FieldsOf<FundingCase>.Answer("hasSocialMedia", c => c.HasSocialMedia, (c, v) => c with { HasSocialMedia = v }),
        FieldsOf<FundingCase>.Day("resultsPublishedOn", c => c.ResultsPublishedOn, (c, v) => c with { ResultsPublishedOn = v }),
        FieldsOf<FundingCase>.Answer("statedTransitionRegion", c => c.StatedTransitionRegion, (c, v) => c with { StatedTransitionRegion = v }),
        FieldsOf<FundingCase>.Day("startedOn", c => c.StartedOn, (c, v) => c with { StartedOn = v }),
        FieldsOf<FundingCase>.Answer("earlyStartApproved", c => c.EarlyStartApproved, (c, v) => c with { EarlyStartApproved = v }),
        FieldsOf<FundingCase>.Answer("canExportForAudit", c => c.CanExportForAudit, (c, v) => c with { CanExportForAudit = v }),
        FieldsOf<FundingCase>.Day("authorityKnewOn", c => c.AuthorityKnewOn, (c, v) => c with { AuthorityKnewOn = v }),
        FieldsOf<FundingCase>.Day("revokedOn", c => c.RevokedOn, (c, v) => c with { RevokedOn = v }));
}
