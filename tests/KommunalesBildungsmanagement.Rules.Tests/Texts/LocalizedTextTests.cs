using System.Globalization;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Text = new("Bildung", "education");

    [Theory]
    [InlineData("de", "Bildung")]
    [InlineData("de-AT", "Bildung")]
    [InlineData("en", "education")]
    [InlineData("fr", "education")]
    [InlineData("", "education")]
    public void In_Culture_IsGermanForGermanCultures(string culture, string expected) => Assert.Equal(expected, Text.In(new CultureInfo(culture)));

    [Fact]
    public void In_GermanCultureWithoutIcuData_IsGerman() => Assert.Equal("Bildung", Text.In(new WithoutIcuData("de")));

    /// <summary>A culture as it is in invariant mode: its name is kept, its ISO code is not.</summary>
    private sealed class WithoutIcuData(string name) : CultureInfo(name)
    {
        public override string TwoLetterISOLanguageName => "iv";
    }
}
