namespace KommunalesBildungsmanagement.Tests;

public sealed class ExternalCodeTests
{
    [Fact]
    public void New_BlankPart_IsRefused()
    {
        Assert.Equal("Scheme", Refused.With("value.blank", () => new ExternalCode(" ", "7")).Location);
        Assert.Equal("Code", Refused.With("value.blank", () => new ExternalCode("PIAAC-L 2016", "")).Location);
    }
}
