namespace KommunalesBildungsmanagement.Tests;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Animals = new(
        "animals", "1", new("Tiere", "animals"),
        new VocabularyEntry("mammal", new("Säugetier", "mammal")),
        new VocabularyEntry("dog", new("Hund", "dog")) { Broader = "mammal" });

    [Fact]
    public void Read_KnownCode_IsTheCode() => Assert.Equal("dog", Animals.Read("dog").Value);

    [Theory]
    [InlineData("cat")]
    [InlineData("Dog")]
    [InlineData("")]
    public void Read_UnknownCode_NamesListAndVersion(string code)
    {
        var problem = Refused.With("vocabulary.unknown-code", Animals.Read(code));
        Assert.Equal(code, problem.Value);
        Assert.Contains("„Tiere“ (animals, 1)", problem.What.German, StringComparison.Ordinal);
        Assert.Contains("'animals' (animals, 1)", problem.What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void LabelOf_UnknownCode_IsTheCodeItself()
    {
        Assert.Equal(new("Hund", "dog"), Animals.LabelOf("dog"));
        Assert.Equal(LocalizedText.Same("cat"), Animals.LabelOf("cat"));
    }

    [Fact]
    public void Extend_FurtherCode_LeavesTheListItself()
    {
        var more = Animals.Extend("1-local", new VocabularyEntry("cat", new("Katze", "cat")) { Broader = "mammal" });
        Assert.Equal(["mammal", "dog", "cat"], more.Entries.Select(e => e.Code));
        Assert.Equal("animals (1-local)", more.ToString());
        Assert.False(Animals.TryFind("cat", out _));
        Assert.True(more.Read("cat").Succeeded);
    }

    [Fact]
    public void Extend_CodeThatIsThere_IsRefused() =>
        Assert.Equal("dog", Refused.With("value.twice", () => Animals.Extend("2", new VocabularyEntry("dog", new("Dogge", "mastiff")))).Value);

    [Fact]
    public void New_BroaderIsMissing_IsRefused() => Assert.Equal("bird", Refused.With(
        "vocabulary.unknown-code", () => Animals.Extend("2", new VocabularyEntry("owl", new("Eule", "owl")) { Broader = "bird" })).Value);

    [Fact]
    public void New_BlankIdOrVersion_IsRefused()
    {
        Refused.With("value.blank", () => Vocabulary.Of(" ", "1", Valid.Text, ("a", "A", "a")));
        Refused.With("value.blank", () => Vocabulary.Of("list", "", Valid.Text, ("a", "A", "a")));
        Refused.With("value.blank", () => Vocabulary.Of("list", "1", Valid.Text, ("", "A", "a")));
    }
}
