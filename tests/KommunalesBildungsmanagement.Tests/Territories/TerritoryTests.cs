namespace KommunalesBildungsmanagement.Tests;

public sealed class TerritoryTests
{
    private static readonly RegionalKey OfKaufbeuren = RegionalKey.Read("097620000000").Value;

    [Fact]
    public void RegionalKey_OfTheSameMunicipality_IsTakenOver() =>
        Assert.Equal(OfKaufbeuren, (Valid.Territory with { RegionalKey = OfKaufbeuren }).RegionalKey);

    [Fact]
    public void RegionalKey_OfAnotherMunicipality_IsRefusedInEitherOrder()
    {
        Refused.With("territory.regional-key", () => new Territory
        {
            Key = TerritoryKey.Parse("09777151"),
            Name = "Marktoberdorf",
            RegionalKey = OfKaufbeuren,
            Provenance = Valid.Provenance,
        });
        Refused.With("territory.regional-key", () => new Territory
        {
            RegionalKey = OfKaufbeuren,
            Key = TerritoryKey.Parse("09777151"),
            Name = "Marktoberdorf",
            Provenance = Valid.Provenance,
        });
    }

    [Fact]
    public void RegionalKey_OfADistrict_IsRefused() =>
        Refused.With("territory.regional-key", () => Valid.Territory with { RegionalKey = OfKaufbeuren, Key = Valid.Kaufbeuren });

    [Fact]
    public void Equality_OtherValidity_IsAnotherTerritory() =>
        Assert.NotEqual(Valid.Territory, Valid.Territory with { Validity = new(new(1972, 7, 1), null) });
}
