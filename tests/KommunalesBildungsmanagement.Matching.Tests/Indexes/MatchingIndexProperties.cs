using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

/// <summary>The index answers as evaluating every criterion of every offering does.</summary>
public sealed class MatchingIndexProperties
{
    private const int Catalogues = 500;
    private const int PeoplePerCatalogue = 20;
    private const int MostOfferings = 24;

    private static readonly Arbitrary<Case> Cases = Arb.From(
        from people in ProfileGenerators.Profiles.ArrayOf(PeoplePerCatalogue)
        from catalogue in OfferingGenerators.Catalogues(MostOfferings)
        from landscape in OfferingGenerators.Landscapes
        select new Case(people, catalogue, new() { Day = OfferingGenerators.Day, Landscape = landscape, RegionalDemand = ["0611"] }));

    [Fact]
    public void Ranking_is_that_of_the_oracle() => Law.Check(Cases, c =>
    {
        var reader = MatchingIndex.Of(c.Catalogue, c.Context).NewReader();
        foreach (var person in c.People)
        {
            foreach (var most in new[] { 1, 3, MostOfferings }) Assert.Equal(c.Expected(person, most), Best(reader, person, most));
        }
    }, Catalogues);

    [Fact]
    public void Counts_are_those_of_the_oracle() => Law.Check(Cases, c =>
    {
        var reader = MatchingIndex.Of(c.Catalogue, c.Context).NewReader();
        foreach (var person in c.People)
        {
            var verdicts = NaiveMatcher.Match(person, c.Catalogue, c.Context).CountBy(m => m.Verdict).ToDictionary();
            int Of(Verdict verdict) => verdicts.GetValueOrDefault(verdict);
            Assert.Equal(
                new(Of(Verdict.Suitable), Of(Verdict.SuitableIf), Of(Verdict.NeedsClarification), Of(Verdict.NotSuitable)), reader.Count(person));
        }
    }, Catalogues);

    [Fact]
    public void Open_terms_are_unknown_and_hold_every_question_of_the_oracle() => Law.Check(Cases, c =>
    {
        var reader = MatchingIndex.Of(c.Catalogue, c.Context).NewReader();
        foreach (var person in c.People)
        {
            var open = reader.FindOpenTerms(person).ToDictionary(t => t.Term.Name, t => t.Items);
            var asked = NaiveMatcher.Match(person, c.Catalogue, c.Context)
                .Where(m => m.Verdict == Verdict.NeedsClarification && m.Requirements.All(r => !r.Outcome.IsFalse))
                .SelectMany(m => m.Requirements.SelectMany(r => r.Explanation.OpenLeaves()).Select(l => l.Term).OfType<string>().Distinct())
                .CountBy(t => t);
            foreach (var (term, count) in asked) Assert.True(open.GetValueOrDefault(term) >= count, term);
            Assert.All(open.Values, items => Assert.InRange(items, 1, c.Catalogue.Count));
        }
    }, 150);

    [Fact]
    public void Obstacles_decide_as_the_requirements_do() => Law.Check(Cases, c =>
    {
        var reader = MatchingIndex.Of(c.Catalogue, c.Context).NewReader();
        foreach (var person in c.People)
        {
            foreach (var offering in c.Catalogue)
            {
                var match = NaiveMatcher.Match(person, offering, c.Context);
                var outcome = match.Requirements.Aggregate(Truth.True, (all, requirement) => all & requirement.Outcome);
                Assert.Equal(outcome, reader.FindObstacles(person, offering.Id).Aggregate(Truth.True, (all, obstacle) => all & obstacle.Outcome));
            }
        }
    }, 150);

    [Fact]
    public void A_prepared_person_is_answered_like_the_person_by_any_reader() => Law.Check(Cases, c =>
    {
        var index = MatchingIndex.Of(c.Catalogue, c.Context);
        var (reader, other) = (index.NewReader(), index.NewReader());
        var prepared = c.People.Select(reader.Prepare).ToList();
        foreach (var one in Enumerable.Reverse(prepared))
        {
            var best = new Ranked<LearningOffering>[MostOfferings];
            var count = other.FindBest(one, best);
            Assert.Equal(c.Expected(one.Subject, MostOfferings), best.Take(count).Select(b => (b.Item.Id, b.Verdict, b.Points)));
            Assert.Equal(reader.Count(one.Subject), other.Count(one));
            Assert.Equal(reader.FindOpenTerms(one.Subject), other.FindOpenTerms(one));
            foreach (var offering in c.Catalogue) Assert.Equal(reader.FindObstacles(one.Subject, offering.Id), other.FindObstacles(one, offering.Id));
        }
    }, 100);

    [Fact]
    public void Order_of_the_catalogue_and_threads_change_nothing() => Law.Check(Cases, c =>
    {
        var (index, turned) = (MatchingIndex.Of(c.Catalogue, c.Context), MatchingIndex.Of(c.Catalogue.Reverse(), c.Context));
        var expected = c.People.Select(p => Best(turned.NewReader(), p, 5)).ToList();
        var actual = c.People.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(p => Best(index.NewReader(), p, 5)).ToList();
        Assert.Equal(expected, actual);
    }, 100);

    private static List<(string, Verdict, int)> Best(IndexReader<PersonProfile, LearningOffering> reader, PersonProfile person, int most)
    {
        var best = new Ranked<LearningOffering>[most];
        var count = reader.FindBest(person, best);
        return [.. best.Take(count).Select(b => (b.Item.Id, b.Verdict, b.Points))];
    }

    private sealed record Case(PersonProfile[] People, ValueList<LearningOffering> Catalogue, MatchingContext Context)
    {
        public List<(string, Verdict, int)> Expected(PersonProfile person, int most) =>
        [
            .. NaiveMatcher.Match(person, Catalogue, Context).Where(m => m.Verdict > Verdict.NotSuitable).Take(most)
                .Select(m => (m.Offering.Id, m.Verdict, m.Score)),
        ];
    }
}
