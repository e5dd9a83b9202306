namespace KommunalesBildungsmanagement.Rules.Tests.RuleBooks;

public sealed class RuleCatalogueTests
{
    private static readonly Specification<Learner> Adult = LearnerTerms.Age.AtLeast(18);

    private static readonly RuleCatalogue Catalogue = new(
        "LEARNERS", null,
        new LearnerRule("B", Adult) { From = "2025-01-01" }.Compile().Entry,
        new LearnerRule("B", Adult) { From = "2024-01-01", To = "2024-12-31" }.Compile().Entry,
        new LearnerRule("A", Adult) { From = "2024-07-01" }.Compile().Entry);

    [Fact]
    public void Entries_AreSortedByIdAndFirstDay() =>
        Assert.Equal(["A (2024-07-01)", "B (2024-01-01)", "B (2025-01-01)"], Catalogue.Entries.Select(e => e.ToString()));

    [Theory]
    [InlineData(2023, 12, 31, "")]
    [InlineData(2024, 1, 1, "B (2024-01-01)")]
    [InlineData(2024, 12, 31, "A (2024-07-01), B (2024-01-01)")]
    [InlineData(2025, 1, 1, "A (2024-07-01), B (2025-01-01)")]
    public void InForceOn_Day_ListsTheVersions(int year, int month, int day, string expected)
    {
        Assert.Equal(expected, string.Join(", ", Catalogue.InForceOn(new(year, month, day))));
        Assert.Equal(expected.Contains("B (", StringComparison.Ordinal), Catalogue.Find("B", new(year, month, day)) is not null);
    }

    [Theory]
    [InlineData(Confidence.Unstated)]
    [InlineData(Confidence.Inferred, Confidence.Read, Confidence.Inferred)]
    [InlineData(Confidence.Unverified, Confidence.Unverified, Confidence.Read)]
    [InlineData(Confidence.Read, Confidence.Read, Confidence.Unstated)]
    public void Confidence_IsThatOfTheLeastKnownSource(Confidence expected, params Confidence[] sources)
    {
        var rule = new LearnerRule("A", Adult) { Citations = [.. sources.Select(s => new Citation("Dokument", "Nr. 1", null, null, s))] };
        Assert.Equal(expected, rule.Compile().Entry.Confidence);
    }

    [Fact]
    public void Entry_KeepsWhatTheDataSay()
    {
        Citation[] citations = [new("„Satzung“ & mehr", "§ 1", new(2024, 2, 29), "https://example.org/?a=1&b=2", Confidence.Reported)];
        var entry = new LearnerRule("A", Adult) { To = "2024-12-31", ExceptionTo = "B", Citations = citations }.Compile().Entry;
        Assert.Equal(citations, entry.Citations);
        Assert.Equal((RuleKind.Eligibility, RunsIn.Sql, "B", "LEARNERS"), (entry.Kind, entry.RunsIn, entry.ExceptionTo, entry.RuleSet));
        Assert.Equal(entry, new LearnerRule("A", Adult) { To = "2024-12-31", ExceptionTo = "B", Citations = citations }.Compile().Entry);
        Assert.NotEqual(entry, new LearnerRule("A", Adult) { To = "2024-12-30", ExceptionTo = "B", Citations = citations }.Compile().Entry);
    }

    [Fact]
    public void Citation_WithAndWithoutEdition_Reads()
    {
        Assert.Equal(
            new("ANBest-Gk, Nr. 6.1 Satz 1 (Stand 13.06.2019)", "ANBest-Gk, Nr. 6.1 Satz 1 (edition of 13 June 2019)"),
            new Citation("ANBest-Gk", "Nr. 6.1 Satz 1", new(2019, 6, 13), null, Confidence.Read).Text);
        Assert.Equal(LocalizedText.Same("ANBest-Gk, Nr. 6.1"), new Citation("ANBest-Gk", "Nr. 6.1", null, null, Confidence.Unstated).Text);
    }
}
