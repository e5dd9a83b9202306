namespace KommunalesBildungsmanagement.Tests;

public sealed class FundedProjectTests
{
    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(60)]
    public void FundingShare_OutsideZeroToOne_IsRefused(double share) =>
        Refused.With("funded-project.share", () => Valid.FundedProject with { FundingShare = (decimal)share });

    [Theory]
    [InlineData(0)]
    [InlineData(0.6)]
    [InlineData(1)]
    public void FundingShare_ZeroToOne_IsTakenOver(double share) =>
        Assert.Equal((decimal)share, (Valid.FundedProject with { FundingShare = (decimal)share }).FundingShare);

    [Fact]
    public void FundingShare_NotKnown_IsNotZero() => Assert.Null(Valid.FundedProject.FundingShare);

    [Fact]
    public void Programme_WithoutFunders_IsRefused()
    {
        Refused.With("value.none", () => Valid.Programme with { Funders = [] });
        Refused.With("value.twice", () => Valid.Programme with { Funders = ["BMBF", "BMBF"] });
    }
}
