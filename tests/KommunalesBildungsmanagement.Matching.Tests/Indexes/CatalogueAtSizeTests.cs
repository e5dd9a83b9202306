namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>
/// A catalogue at a size at which rows stand together by topic, with measures and more ages than columns. The oracle judges every offering.
/// </summary>
public sealed class CatalogueAtSizeTests
{
    private const int Offered = 1100;
    private const int People = 24;

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(400)]
    public void FindBest_WithMeasures_GivesTheFirstOnesOfTheOracle(int most)
    {
        var random = new Random(23 + most);
        var offerings = Enumerable.Range(0, Offered).Select(i => SizedSamples.Offering(random, $"o{i:0000}")).ToList();
        var reader = MatchingIndex.Of(offerings, SizedSamples.Context).NewReader();
        var (best, verdicts) = (new Ranked<LearningOffering>[most], new HashSet<Verdict>());
        for (var i = 0; i < People; i++)
        {
            var person = SizedSamples.Person(random);
            var found = best.Take(reader.FindBest(person, best)).Select(b => (b.Item.Id, b.Verdict, b.Points)).ToList();
            var expected =
                from match in NaiveMatcher.Match(person, offerings, SizedSamples.Context)
                where match.Verdict != Verdict.NotSuitable
                select (match.Offering.Id, match.Verdict, match.Score);
            Assert.Equal(expected.Take(most), found);
            verdicts.UnionWith(found.Select(f => f.Verdict));
        }

        Assert.Contains(Verdict.SuitableIf, verdicts);
        Assert.Contains(Verdict.Suitable, verdicts);
    }
}
