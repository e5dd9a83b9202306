using KommunalesBildungsmanagement.Agreements;
using KommunalesBildungsmanagement.Programmes;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads agreements, programmes and funded projects.</summary>
internal static class CooperationReaders
{
    public static CooperationAgreement? Agreement(DomainFields fields) => fields.Build(() =>
    {
        var signatures = fields.Each("signatures", Signature);
        return new CooperationAgreement
        {
            Id = fields.Text("id"),
            Title = fields.Localized("title"),
            Subject = fields.Localized("subject"),
            Aims = fields.Each("aims", f => f.Build(() => new LocalizedText(f.Text("de"), f.Text("en")))),
            FieldsOfWork = fields.Codes("fieldsOfWork", FieldsOfWork.Vocabulary, atLeastOne: true),
            FieldsAreOpen = fields.Flag("fieldsAreOpen"),
            PartiesStayIndependent = fields.Truth("partiesStayIndependent"),
            Supersedes = fields.OptionalText("supersedes"),
            Continues = fields.OptionalLocalized("continues"),
            Term = fields.Days("term"),
            Provenance = fields.Provenance(),
            Parties = fields.Texts("parties", atLeastOne: true),
            Signatures = signatures,
        };
    });

    public static FundingProgramme? Programme(DomainFields fields) => fields.Build(() => new FundingProgramme
    {
        Id = fields.Text("id"),
        Name = fields.Text("name"),
        Funders = fields.Texts("funders", atLeastOne: true),
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
        Provenance = fields.Provenance(),
        FundingShare = fields.OptionalDecimal("fundingShare"),
    });

    private static AgreementSignature? Signature(DomainFields fields) => fields.Build(() =>
        new AgreementSignature(fields.Text("party"), fields.Text("office"), fields.Flag("isHeadOfAdministration"), fields.OptionalDate("signedOn")));
}
