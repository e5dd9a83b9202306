using System.Globalization;
using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class TermChangeTests
{
    private static readonly Learner Nobody = new();

    [Fact]
    public void Apply_Value_ChangesACopy()
    {
        var changed = LearnerTerms.Age.Becomes(16).Apply(Nobody);
        Assert.Equal(16, changed.Age);
        Assert.Null(Nobody.Age);
    }

    [Fact]
    public void Apply_Set_GainsAndLoses()
    {
        Assert.Equal(Truth.True, LearnerTerms.Barriers.Gains("care").Apply(Nobody).Barriers.Contains("care"));
        Assert.Equal(Truth.False, LearnerTerms.Barriers.Loses("care").Apply(Nobody).Barriers.Contains("care"));
    }

    [Fact]
    public void Text_Change_IsLabelAndNewValue()
    {
        Assert.Equal(new("Alter: 16 Jahre", "age: 16 Jahre"), LearnerTerms.Age.Becomes(16).Text);
        Assert.Equal(new("Hürden: nicht care", "barriers: not care"), LearnerTerms.Barriers.Loses("care").Text);
    }

    [Fact]
    public void Equality_EqualValuesWrittenDifferently_IsEqual()
    {
        Assert.Equal(LearnerTerms.Income.Becomes(450m), LearnerTerms.Income.Becomes(450.00m));
        Assert.Equal(LearnerTerms.Income.Becomes(450m).GetHashCode(), LearnerTerms.Income.Becomes(450.00m).GetHashCode());
    }

    [Fact]
    public void Equality_OtherTermKindOrValue_IsNotEqual()
    {
        Assert.NotEqual(LearnerTerms.Age.Becomes(16), LearnerTerms.Age.Becomes(17));
        Assert.NotEqual(LearnerTerms.Town.Becomes("Nord"), LearnerTerms.District.Becomes("Nord"));
        Assert.NotEqual(LearnerTerms.Barriers.Gains("care"), LearnerTerms.Barriers.Loses("care"));
    }

    [Fact]
    public void Equality_MadeUnderDifferentCultures_IsEqual()
    {
        var german = Under("de-DE", () => LearnerTerms.Income.Becomes(449.99m));
        var english = Under("en-GB", () => LearnerTerms.Income.Becomes(449.99m));
        Assert.Equal(german, english);
    }

    [Theory]
    [InlineData("""{"term":"age","becomes":16}""")]
    [InlineData("""{"term":"barriers","gains":"care"}""")]
    [InlineData("""{"term":"barriers","loses":"care"}""")]
    public void Json_EveryForm_ComesBack(string json)
    {
        using var document = JsonDocument.Parse(json);
        var change = SpecificationJson.ReadChange(document.RootElement, "$", LearnerTerms.All).Value;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer)) change.Write(writer);
        Assert.Equal(json, System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    [Theory]
    [InlineData("""{"term":"age"}""", "json.missing-field", "$.becomes")]
    [InlineData("""{"term":"siblings","becomes":1}""", "condition.term-fixed", "$.term")]
    [InlineData("""{"term":"height","becomes":1}""", "condition.unknown-term", "$.term")]
    [InlineData("""{"term":"age","becomes":"x"}""", "value.whole-number", "$.becomes")]
    [InlineData("""{"term":"barriers","gains":"care","loses":"debt"}""", "json.unknown-field", "$.loses")]
    [InlineData("[]", "json.object", "$")]
    public void Json_BadChange_IsRefusedAtItsPlace(string json, string code, string location)
    {
        using var document = JsonDocument.Parse(json);
        var problem = Assert.Single(SpecificationJson.ReadChange(document.RootElement, "$", LearnerTerms.All).Problems);
        Assert.Equal((code, location), (problem.Code, problem.Location));
    }

    private static TResult Under<TResult>(string culture, Func<TResult> make)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
