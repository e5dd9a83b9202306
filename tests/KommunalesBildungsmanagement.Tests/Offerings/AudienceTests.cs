namespace KommunalesBildungsmanagement.Tests;

public sealed class AudienceTests
{
    [Fact]
    public void IsIndirect_WorkshopForTrainersOfRefugees_IsTrue() => Assert.True(new Audience(["TG-MULTI"], ["TG-NEWCOMER"]).IsIndirect);

    [Fact]
    public void IsIndirect_ThoseWhoTakePartBenefit_IsFalse()
    {
        Assert.False(Audience.Everybody.IsIndirect);
        Assert.False(new Audience(["TG-MULTI"], []).IsIndirect);
        Assert.False(new Audience(["TG-DAZ", "TG-PARENT"], ["TG-DAZ"]).IsIndirect);
    }

    [Fact]
    public void IsIndirect_SomeBeneficiariesTakePartThemselves_IsStillIndirectForTheOthers() =>
        Assert.True(new Audience(["TG-PARENT"], ["TG-PARENT", "TG-YOUTH"]).IsIndirect);
}
