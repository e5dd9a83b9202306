namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>
/// Stored profiles at a size at which they stand together by what most offerings ask for, in a landscape with measures: one changes the very set by
/// whose elements they stand, another one a level. The oracle judges every person.
/// </summary>
public sealed class StoredProfilesTests
{
    private const int People = 1200;
    private const int Offered = 60;
    private const int Changed = 8;

    [Fact]
    public void PutAndRemove_MeasuresChangeTheSetByWhichTheyStand_NameExactlyWhomItConcerns()
    {
        var context = SizedSamples.Context;
        var random = new Random(11);
        var offerings = Enumerable.Range(0, Offered).Select(i => SizedSamples.Offering(random, $"o{i:00}")).ToDictionary(o => o.Id);
        var people = Enumerable.Range(0, People).ToDictionary(i => $"{i % 13}-{i}", _ => SizedSamples.Person(random));
        var live = new LiveMatching(MatchingIndex.Of(offerings.Values, context), people);
        var verdicts = new HashSet<Verdict>();
        for (var i = 0; i < Changed; i++)
        {
            var before = i % 3 == 0 ? null : offerings[$"o{i:00}"];
            var after = i % 3 == 2 ? null : SizedSamples.Offering(random, before?.Id ?? $"n{i}");
            var changes = after is null ? live.Remove(before!.Id) : live.Put(after);
            var expected =
                from person in people.OrderBy(p => p.Key, StringComparer.Ordinal)
                let change = new AnswerChange<string>(person.Key, Answer(person.Value, before, context), Answer(person.Value, after, context))
                where change.Before != change.After
                select change;
            Assert.Equal(expected, changes);
            verdicts.UnionWith(changes.Select(c => c.After.Verdict));
        }

        // All kinds of answers turn up, also those that need a measure.
        Assert.Equal(Enum.GetValues<Verdict>().Order(), verdicts.Order());
    }

    private static Answer Answer(PersonProfile person, LearningOffering? offering, MatchingContext context)
    {
        if (offering is null) return Matching.Answer.None;
        var match = NaiveMatcher.Match(person, offering, context);
        return match.Verdict == Verdict.NotSuitable ? Matching.Answer.None : new(match.Verdict, match.Score);
    }
}
