using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Resolutions;
using KommunalesBildungsmanagement.Funding.RulePacks;

namespace KommunalesBildungsmanagement.Funding.Tests.RulePacks;

/// <summary>Packs of a host beside those of the library.</summary>
public sealed class RulePackTests
{
    private static readonly RulePack Land = new(
        ClauseOfALand.Compiled.Catalogue, new("Landesrecht", "law of the Land"), RulePackPart.Whole(ClauseOfALand.Compiled.ForFundingCase));

    [Fact]
    public void OnlyVersion_IsNoneWhereARuleEndsOrHasVersions()
    {
        Assert.Null(Land.OnlyVersion);
        Assert.Null(StandardPacks.AnbestGk.OnlyVersion);
        Assert.Equal(new(2022, 1, 10), ProgrammePacks.Of(Cases.KnownProgramme.Bildungskommunen)[0].OnlyVersion);
    }

    [Theory]
    [InlineData(999_999.99, RuleVerdict.Met)]
    [InlineData(1_000_000, RuleVerdict.NotMet)]
    public void Further_PackOfTheHost_IsJudgedWithTheOthers(double amount, RuleVerdict expected)
    {
        var grant = Grants.Municipality(new(2021, 1, 1), new(2022, 12, 31));
        grant = grant with { Notice = grant.Notice with { Grant = (decimal)amount } };
        var options = DossierOptions.Standard with { Further = [(c, _) => new AppliedRules(Land, c.Notice.IssuedOn!.Value, new("Bescheid des Landes", "notice of the Land"))] };
        var dossier = Dossier.Of(grant, new(2026, 1, 15), options);

        Assert.Equal(expected, dossier.Find("LAND-1")!.Verdict);
        Assert.Contains(dossier.Applied, a => a.Pack == Land && a.Reason.English == "notice of the Land");
        Assert.NotNull(dossier.Find("RES-00"));
    }
}
