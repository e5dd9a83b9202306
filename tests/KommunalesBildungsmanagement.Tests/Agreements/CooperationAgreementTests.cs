namespace KommunalesBildungsmanagement.Tests;

public sealed class CooperationAgreementTests
{
    private static readonly AgreementSignature Stranger = Valid.Signature with { Party = "neighbour" };

    [Fact]
    public void Parties_FewerThanTwo_IsRefused()
    {
        Refused.With("agreement.parties", () => Valid.Agreement with { Parties = ["town"] });
        Refused.With("agreement.parties", () => Valid.Agreement with { Parties = [] });
        Refused.With("value.twice", () => Valid.Agreement with { Parties = ["town", "town"] });
    }

    [Fact]
    public void FieldsOfWork_NoneOrTwice_IsRefused()
    {
        Refused.With("value.none", () => Valid.Agreement with { FieldsOfWork = [] });
        Refused.With("value.twice", () => Valid.Agreement with { FieldsOfWork = ["monitoring", "monitoring"] });
    }

    [Fact]
    public void Signatures_OfAStranger_IsRefusedInEitherOrder()
    {
        Refused.With("agreement.signature", () => Valid.Agreement with { Signatures = [Stranger] });
        Assert.Equal("neighbour", Refused.With("agreement.signature", () => new CooperationAgreement
        {
            Signatures = [Stranger],
            Parties = ["town", "district"],
            Id = "agreement",
            Title = Valid.Text,
            Subject = Valid.Text,
            FieldsOfWork = ["monitoring"],
            Provenance = Valid.Provenance,
        }).Value);
    }

    [Fact]
    public void Parties_OneThatHasSignedLeaves_IsRefused()
    {
        var signed = Valid.Agreement with { Signatures = [Valid.Signature] };
        Assert.Equal("town", Refused.With("agreement.signature", () => signed with { Parties = ["district", "neighbour"] }).Value);
        Assert.Equal(["district", "town"], (signed with { Parties = ["district", "town"] }).Parties);
    }

    [Fact]
    public void SignedByHeads_SignatureOfEachParty_Decides()
    {
        var district = Valid.Signature with { Party = "district", Office = "Landrätin" };
        Assert.Equal(Truth.Unknown, Valid.Agreement.SignedByHeads);
        Assert.Equal(Truth.Unknown, (Valid.Agreement with { Signatures = [Valid.Signature] }).SignedByHeads);
        Assert.Equal(Truth.True, (Valid.Agreement with { Signatures = [Valid.Signature, district] }).SignedByHeads);
        Assert.Equal(
            Truth.False,
            (Valid.Agreement with { Signatures = [Valid.Signature, district with { IsHeadOfAdministration = false }] }).SignedByHeads);
        Assert.Equal(Truth.False, (Valid.Agreement with { Signatures = [Valid.Signature with { IsHeadOfAdministration = false }] }).SignedByHeads);
    }

    [Fact]
    public void PartiesStayIndependent_NotSaid_IsUnknown() => Assert.Equal(Truth.Unknown, Valid.Agreement.PartiesStayIndependent);
}
