using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class ValueFormatTests
{
    private static readonly ValueFormat<string> Codes = ValueFormat.Codes(code => code == "05" ? new("Köln", "Cologne") : null, "Orte");

    [SuppressMessage("Design", "CA1069", Justification = "A name that is kept for old data stands beside the new one.")]
    private enum Stage
    {
        Open = 1,
        Started = 1,
        Done = 2,
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t")]
    public void Describe_BlankText_SaysSo(string blank)
    {
        Assert.Equal(new("(leer)", "(empty)"), ValueFormat.For<string>().Describe(blank));
        Assert.Equal(new("(leer)", "(empty)"), Codes.Describe(blank));
    }

    [Fact]
    public void Codes_CodeOfTheList_HasItsLabel()
    {
        Assert.Equal(new("Köln", "Cologne"), Codes.Describe("05"));
        Assert.Equal(LocalizedText.Same("99"), Codes.Describe("99"));
    }

    [Theory]
    [InlineData("\"05\"", true)]
    [InlineData("\"99\"", false)]
    [InlineData("5", false)]
    public void Codes_Read_AcceptsOnlyTheList(string json, bool accepted)
    {
        var reading = Read(Codes, json);
        Assert.Equal(accepted, reading.Succeeded);
        if (!accepted) Assert.Equal("value.code", Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void Enum_TwoNamesForOneValue_BothAreRead()
    {
        var format = ValueFormat.For<Stage>();
        Assert.Equal(Stage.Open, Read(format, "\"Open\"").Value);
        Assert.Equal(Stage.Started, Read(format, "\"Started\"").Value);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("1.5")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    public void WholeNumber_SomethingElse_IsRefusedWithItsText(string json)
    {
        var problem = Assert.Single(Read(ValueFormat.For<int>(), json).Problems);
        Assert.Equal(("value.whole-number", json), (problem.Code, problem.Value));
    }

    [Theory]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"01.02.2024\"")]
    [InlineData("20240201")]
    public void Date_SomethingElse_IsRefusedWithItsText(string json)
    {
        var problem = Assert.Single(Read(ValueFormat.For<NodaTime.LocalDate>(), json).Problems);
        Assert.Equal(("value.date", json), (problem.Code, problem.Value));
    }

    [Fact]
    public void Long_Extremes_ComeBack()
    {
        Assert.Equal(long.MinValue, Read(ValueFormat.For<long>(), "-9223372036854775808").Value);
        Assert.Equal(long.MaxValue, Read(ValueFormat.For<long>(), "9223372036854775807").Value);
    }

    private static Reading<TValue> Read<TValue>(ValueFormat<TValue> format, string json)
        where TValue : notnull
    {
        using var document = JsonDocument.Parse(json);
        return format.Read(document.RootElement);
    }
}
