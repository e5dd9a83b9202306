namespace KommunalesBildungsmanagement.Tests;

public sealed class FundingReferenceTests
{
    [Theory]
    [InlineData("01JL1663", null)]
    [InlineData("01NQ1405", null)]
    [InlineData("01JL1663B", 'B')]
    public void Read_Reference_ComesBackAsItIs(string text, char? part)
    {
        var reference = FundingReference.Read(text).Value;
        Assert.Equal((text, part), (reference.ToString(), reference.Part));
    }

    [Theory]
    [InlineData("")]
    [InlineData("01jl1663")]
    [InlineData("01 JL 1663")]
    [InlineData("01JL1663 ")]
    [InlineData("01JL166")]
    [InlineData("01JL16630")]
    [InlineData("01JL1663b")]
    [InlineData("01JL1663BC")]
    [InlineData("JL011663")]
    [InlineData("٠١JL١٦٦٣")]
    [InlineData("01JL166३")]
    [InlineData("01ÄL1663")]
    public void Read_OtherForm_IsRefusedAndNotRepaired(string text) =>
        Assert.Equal(text, Refused.With("funding-reference.form", FundingReference.Read(text)).Value);
}
