using static KommunalesBildungsmanagement.Matching.Tests.Samples;

namespace KommunalesBildungsmanagement.Matching.Tests.Indexes;

public sealed class MatchingIndexTests
{
    private static readonly LearningOffering ForAdults = Course.Asking(ProfileTerms.Age.AtLeast(18)) with { Id = "adults" };

    private static readonly LearningOffering Nursing = Course.Asking(
        ProfileTerms.Age.AtLeast(16) & ProfileTerms.German.AtLeast(CefrLevel.B1)) with { Id = "nursing" };

    [Fact]
    public void Answer_EmptyProfile_NeedsClarificationAndNamesTheBestNextQuestion()
    {
        var answer = MatchingIndex.Of([ForAdults, Nursing], Context).Answer(PersonProfile.Unknown, 10);
        Assert.Equal(new(0, 0, 2, 0), answer.Counts);
        Assert.All(answer.Best, m => Assert.Equal(Verdict.NeedsClarification, m.Verdict));
        Assert.Equal([("age", 2), ("german", 1)], answer.OpenTerms.Select(t => (t.Term.Name, t.Items)));
    }

    [Fact]
    public void Answer_KnownFactsDecide_AsksOnlyWhatIsLeft()
    {
        var answer = MatchingIndex.Of([ForAdults, Nursing], Context).Answer(new() { Age = 17 }, 10);
        Assert.Equal(new(0, 0, 1, 1), answer.Counts);
        Assert.Equal(("german", 1), answer.OpenTerms.Select(t => (t.Term.Name, t.Items)).Single());
    }

    [Fact]
    public void Match_Best_IsExplainedAsTheOracleDoes()
    {
        var person = new PersonProfile { Age = 20, German = CefrLevel.B2 };
        var matches = MatchingIndex.Of([ForAdults, Nursing], Context).Match(person, 1);
        Assert.Equal(NaiveMatcher.Match(person, [ForAdults, Nursing], Context).Take(1), matches);
    }

    [Fact]
    public void Match_EqualsInSeveralParts_ComeInTheirOrder()
    {
        // What was added later stands in a part of its own.
        var index = MatchingIndex.Of([Course with { Id = "b" }, Course with { Id = "c" }], Context).With(Course with { Id = "a" });
        Assert.Equal(2, index.DescribePlan().Parts.Count);
        Assert.Equal(["a"], index.Match(new(), 1).Select(m => m.Offering.Id));
        Assert.Equal(["a", "b"], index.Match(new(), 2).Select(m => m.Offering.Id));
    }

    [Fact]
    public void Match_NothingWanted_IsEmpty() => Assert.Empty(MatchingIndex.Of([ForAdults], Context).Match(new(), 0));

    [Fact]
    public void FindBest_PreparedForAnotherIndex_IsRefused()
    {
        var index = MatchingIndex.Of([ForAdults], Context);
        var prepared = index.NewReader().Prepare(new());
        Assert.Throws<ArgumentException>(() => index.With(ForAdults).NewReader().FindBest(prepared, new Ranked<LearningOffering>[1]));
    }

    [Fact]
    public void Of_EmptyCatalogue_AnswersNothing() => Assert.Equal(default, MatchingIndex.Of([], Context).Answer(new(), 3).Counts);

    [Fact]
    public void Of_DuplicateIds_KeepsTheFirstAndNamesTheOthers()
    {
        var index = MatchingIndex.Of([ForAdults, Nursing, ForAdults with { Title = new("Zweitschrift", "copy") }], Context);
        Assert.Equal(2, index.Offerings.Count);
        Assert.Equal(("catalogue.duplicate", "[2]", "adults"), index.Problems.Select(p => (p.Code, p.Location, p.Value)).Single());
    }

    [Fact]
    public void Check_ConditionsNobodyCanMeet_AreLocatedAndTheRestStaysMatchable()
    {
        var impossible = Course.Asking(ProfileTerms.Age.AtLeast(60)).Asking(ProfileTerms.Age.LessThan(18)) with { Id = "impossible" };
        var problem = Assert.Single(CatalogueCheck.Of([ForAdults, impossible, Nursing]));
        Assert.Equal(("catalogue.condition.contradiction", "[1].accessConditions", "impossible"), (problem.Code, problem.Location, problem.Value));
        Assert.Equal(2, MatchingIndex.Of([ForAdults, impossible, Nursing], Context).Match(new() { Age = 20, German = CefrLevel.C1 }, 10).Count);
    }

    [Fact]
    public void Check_AMillionDuplicates_NamesEachOfThemAndTheRestStaysMatchable()
    {
        var catalogue = Enumerable.Repeat(ForAdults, 1_000_000).Append(ForAdults with { Id = "another" }).ToList();
        Assert.Equal(999_999, CatalogueCheck.Of(catalogue).Count);
        var index = MatchingIndex.Of(catalogue, Context);
        Assert.Equal(999_999, index.Problems.Count);
        Assert.Equal(2, index.Match(new() { Age = 20 }, 10).Count);
    }

    [Fact]
    public void DescribePlan_ConditionOnTwoTerms_SaysThatItIsEvaluated()
    {
        var place = Samples.Course with { Id = "relation" };
        var index = SpecificationIndex<PersonProfile, LearningOffering>.Of([ForAdults, place], offering => new()
        {
            Id = offering.Id,
            Requirements = offering.Id == "relation"
                ? [new(ProfileTerms.Age.ComparedWith(ComparisonOperator.MoreThan, ProfileTerms.MaxDistance))]
                : [new(offering.AccessConditions[0].Condition)],
        });
        var part = Assert.Single(index.DescribePlan().Parts);
        Assert.Equal(["relation"], part.Evaluated);
        Assert.Equal(["age"], part.Terms);
        Assert.Contains("evaluated on candidates: 1", index.DescribePlan().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Live_ReadersWhileWritersChange_AlwaysSeeOneCatalogue()
    {
        // What a reader counts always adds up to the catalogue it counts in, whatever writers do meanwhile.
        var live = new LiveMatching(MatchingIndex.Of([], Context), []);
        using var done = new CancellationTokenSource();
        var mixed = 0;
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                var snapshot = live.Current;
                var counts = snapshot.Catalogue.NewReader().Count(new() { Age = 20 });
                if (counts.Suitable + counts.NotSuitable + counts.NeedsClarification + counts.SuitableIf != snapshot.Catalogue.Offerings.Count)
                    Interlocked.Increment(ref mixed);
            }
        })).ToArray();
        for (var i = 0; i < 300; i++)
        {
            live.Put(ForAdults with { Id = $"{i % 20}" });
            if (i % 3 == 0) live.Remove($"{i % 7}");
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(0, mixed);
        Assert.InRange(live.Current.Catalogue.Offerings.Count, 13, 20);
    }
}
