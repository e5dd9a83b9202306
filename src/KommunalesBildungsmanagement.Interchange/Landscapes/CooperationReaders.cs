using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Programmes;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads agreements, programmes and funded projects.</summary>
internal static class CooperationReaders
{
    public static CooperationAgreement? Agreement(DomainFields fields) => fields.Build(() => new CooperationAgreement
    {
        Id = fields.Text("id"),
        Title = fields.Localized("title"),
        Parties = fields.Texts("parties"),
        Subject = fields.Localized("subject"),
        Aims = fields.Each("aims", f => f.Build(() => new LocalizedText(f.Text("de"), f.Text("en")))),
        FieldsOfWork = fields.Codes("fieldsOfWork", FieldsOfWork.Vocabulary),
        FieldsAreOpen = fields.Flag("fieldsAreOpen"),
        PartiesStayIndependent = fields.Truth("partiesStayIndependent"),
        Signatures = fields.Each("signatures", f => f.Build(() =>
            new AgreementSignature(f.Text("party"), f.Text("office"), f.Flag("isHeadOfAdministration"), f.OptionalDate("signedOn")))),
        Supersedes = fields.OptionalText("supersedes"),
        Continues = fields.OptionalLocalized("continues"),
        Term = fields.Days("term"),
        Provenance = fields.Provenance(),
    });

    public static FundingProgramme? Programme(DomainFields fields) => fields.Build(() => new FundingProgramme
    {
        Id = fields.Text("id"),
        Name = fields.Text("name"),
        Funders = fields.Texts("funders"),
        NoticeOf = fields.OptionalDate("noticeOf"),
        Term = fields.Days("term"),
        Provenance = fields.Provenance(),
    });

    public static FundedProject? FundedProject(DomainFields fields) => fields.Build(() => new FundedProject
    {
        Id = fields.Text("id"),
        Title = fields.Localized("title"),
        Acronym = fields.OptionalText("acronym"),
        Reference = fields.Optional("reference", FundingReference.Read),
        Programme = fields.Text("programme"),
        Recipient = fields.Text("recipient"),
        GrantPeriod = fields.Days("grantPeriod"),
        FundingShare = fields.OptionalDecimal("fundingShare"),
        Provenance = fields.Provenance(),
    });
}
