using System.Globalization;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class ReadingTests
{
    private static readonly Problem Fault = new("value.code", "", "99", new("Falsch.", "Wrong."), new("Prüfen.", "Check."));
    private static readonly Problem Note = Fault with { Severity = ProblemSeverity.Warning };

    [Fact]
    public void Value_Succeeded_IsTheValue()
    {
        var reading = Reading.Of(5, [Note]);
        Assert.True(reading.Succeeded);
        Assert.Equal(5, reading.Value);
        Assert.True(reading.TryGet(out var value));
        Assert.Equal(5, value);
        Assert.Equal([Note], reading.Problems);
    }

    [Fact]
    public void Value_Failed_ThrowsWithAllProblems()
    {
        var reading = Reading.Failed<int>(Fault, Note);
        Assert.False(reading.TryGet(out _));
        var exception = Assert.Throws<InvalidValueException>(() => reading.Value);
        Assert.Equal([Fault, Note], exception.Problems);
        Assert.Contains("Falsch. Prüfen. / Wrong. Check. [99] (value.code)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WithAnError_Throws() => Assert.Throws<ArgumentException>(() => Reading.Of(5, [Fault]));

    [Fact]
    public void Failed_WithoutAnError_Throws()
    {
        Assert.Throws<ArgumentException>(() => Reading.Failed<int>());
        Assert.Throws<ArgumentException>(() => Reading.Failed<int>(Note));
    }

    [Fact]
    public void Select_Value_KeepsProblems()
    {
        Assert.Equal("5", Reading.Of(5, [Note]).Select(i => i.ToString(CultureInfo.InvariantCulture)).Value);
        Assert.Equal([Note], Reading.Of(5, [Note]).Select(i => i + 1).Problems);
        Assert.Equal([Fault], Reading.Failed<int>(Fault).Select(i => i + 1).Problems);
    }

    [Theory]
    [InlineData("", "$.a")]
    [InlineData("b", "$.a.b")]
    [InlineData("[2]", "$.a[2]")]
    public void At_Location_IsPutInFront(string location, string whole) =>
        Assert.Equal(whole, Assert.Single(Reading.Failed<int>(Fault with { Location = location }).At("$.a").Problems).Location);

    [Fact]
    public void Describe_Culture_ChoosesTheLanguage()
    {
        var problem = Fault.At("$.a");
        Assert.Equal("$.a: Falsch. [99] Prüfen. (value.code)", problem.Describe(CultureInfo.GetCultureInfo("de-CH")));
        Assert.Equal("$.a: Wrong. [99] Check. (value.code)", problem.Describe(CultureInfo.InvariantCulture));
    }
}
