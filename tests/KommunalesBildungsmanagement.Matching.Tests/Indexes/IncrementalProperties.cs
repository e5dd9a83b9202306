using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>What is changed step by step answers as what is made anew, and every change says exactly whom it concerns.</summary>
public sealed class IncrementalProperties
{
    private const int Cases = 250;
    private const int Steps = 12;
    private const int Keys = 6;

    private static readonly Arbitrary<Case> Any = Arb.From(
        from people in ProfileGenerators.Profiles.ArrayOf(16)
        from offerings in OfferingGenerators.Offerings.ArrayOf(Steps)
        from start in OfferingGenerators.Catalogues(Keys)
        from steps in Gen.Choose(0, Keys).ArrayOf(Steps)
        from removes in Gen.Elements(true, false, false).ArrayOf(Steps)
        from landscape in OfferingGenerators.Landscapes
        select new Case(people, start, offerings, steps, removes, new() { Day = OfferingGenerators.Day, Landscape = landscape }));

    [Fact]
    public void A_catalogue_changed_step_by_step_answers_as_one_made_anew() => Law.Check(Any, c =>
    {
        var index = MatchingIndex.Of(c.Start, c.Context);
        var offerings = c.Start.ToDictionary(o => o.Id);
        for (var i = 0; i < Steps; i++)
        {
            var id = $"{c.Where[i]}";
            if (c.Removes[i]) index = Removed(index, offerings, id);
            else index = index.With(offerings[id] = c.Offerings[i] with { Id = id });
        }

        Assert.Equal(offerings.Count, index.Offerings.Count);
        var (changed, anew) = (index.NewReader(), MatchingIndex.Of(offerings.Values, c.Context).NewReader());
        foreach (var person in c.People)
        {
            Assert.Equal(Best(anew, person, 4), Best(changed, person, 4));
            Assert.Equal(anew.Count(person), changed.Count(person));
        }
    }, Cases);

    [Fact]
    public void A_changed_offering_names_exactly_those_whose_answer_changes() => Law.Check(Any, c =>
    {
        var live = new LiveMatching(MatchingIndex.Of(c.Start, c.Context), c.People.Select((p, i) => KeyValuePair.Create($"p{i:00}", p)));
        var offerings = c.Start.ToDictionary(o => o.Id);
        for (var i = 0; i < Steps; i++)
        {
            var id = $"{c.Where[i]}";
            var before = offerings.GetValueOrDefault(id);
            var after = c.Removes[i] ? null : c.Offerings[i] with { Id = id };
            var changes = after is null ? live.Remove(id) : live.Put(after);
            if (after is null) offerings.Remove(id);
            else offerings[id] = after;
            var expected =
                from person in c.People.Select((p, n) => (Key: $"p{n:00}", Profile: p))
                let change = new AnswerChange<string>(person.Key, c.Answer(person.Profile, before), c.Answer(person.Profile, after))
                where change.Before != change.After
                select change;
            Assert.Equal(expected, changes);
        }
    }, Cases);

    [Fact]
    public void A_changed_profile_names_exactly_the_offerings_whose_answer_changes() => Law.Check(Any, c =>
    {
        var live = new LiveMatching(MatchingIndex.Of(c.Start, c.Context), []);
        var known = new Dictionary<string, PersonProfile>();
        for (var i = 0; i < c.People.Length; i++)
        {
            var key = $"{i % 3}";
            var changes = live.Put(key, c.People[i]);
            var expected =
                from offering in c.Start.OrderBy(o => o.Id, StringComparer.Ordinal)
                let before = known.TryGetValue(key, out var person) ? c.Answer(person, offering) : Answer.None
                let change = new AnswerChange<LearningOffering>(offering, before, c.Answer(c.People[i], offering))
                where change.Before != change.After
                select change;
            Assert.Equal(expected, changes);
            known[key] = c.People[i];
        }
    }, Cases);

    [Fact]
    public void Stored_profiles_changed_step_by_step_answer_as_stored_anew() => Law.Check(Any, c =>
    {
        var catalogue = MatchingIndex.Of(c.Start, c.Context);
        var profiles = catalogue.Of([]);
        var stored = new Dictionary<string, PersonProfile>();
        for (var i = 0; i < c.People.Length; i++)
        {
            var key = $"{i % 7}";
            profiles = i % 5 == 4 ? profiles.Without(key) : profiles.With(key, c.People[i]);
            if (i % 5 == 4) stored.Remove(key);
            else stored[key] = c.People[i];
        }

        Assert.Equal(stored.Count, profiles.Count);
        foreach (var offering in c.Offerings) Assert.Equal(catalogue.Of(stored).Changes(null, offering), profiles.Changes(null, offering));
    }, Cases);

    private static MatchingIndex Removed(MatchingIndex index, Dictionary<string, LearningOffering> offerings, string id)
    {
        offerings.Remove(id);
        return index.Without(id);
    }

    private static List<(string, Verdict, int)> Best(IndexReader<PersonProfile, LearningOffering> reader, PersonProfile person, int most)
    {
        var best = new Ranked<LearningOffering>[most];
        return [.. best.Take(reader.FindBest(person, best)).Select(b => (b.Item.Id, b.Verdict, b.Points))];
    }

    private sealed record Case(
        PersonProfile[] People,
        ValueList<LearningOffering> Start,
        LearningOffering[] Offerings,
        int[] Where,
        bool[] Removes,
        MatchingContext Context)
    {
        public Answer Answer(PersonProfile person, LearningOffering? offering)
        {
            if (offering is null) return Matching.Answer.None;
            var match = NaiveMatcher.Match(person, offering, Context);
            return match.Verdict == Verdict.NotSuitable ? Matching.Answer.None : new(match.Verdict, match.Score);
        }
    }
}
