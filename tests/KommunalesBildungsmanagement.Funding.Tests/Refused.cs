namespace KommunalesBildungsmanagement.Funding.Tests;

/// <summary>What is refused is refused with a stable code and words in both languages.</summary>
internal static class Refused
{
    public static void With(string code, Action build) => Assert.Equal(code, Assert.Throws<InvalidValueException>(build).Problems.Single().Code);
}
