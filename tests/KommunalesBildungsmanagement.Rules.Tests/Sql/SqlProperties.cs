using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests;

public sealed class SqlProperties
{
    private const int Rows = 200;
    private const int Specifications = 300;

    // A fixed seed: the rows are the same in every run, the conditions are not. The first row knows nothing at all.
    // Languages become arrays, because EF Core stores only what is a list it can write to.
    private static readonly ValueList<Learner> Learners =
    [
        .. LearnerGenerators.Learner.Sample(Rows, new Rnd(20240229), 30).Prepend(new())
            .Select((l, i) => l with { Id = i, Languages = l.Languages?.ToArray() }),
    ];

    [Fact]
    public void A_database_finds_exactly_the_learners_that_memory_finds()
    {
        using var database = new LearnerDatabase(Learners);
        Law.Check(
            LearnerGenerators.MappedSpecifications,
            s =>
            {
                Assert.Equal(Ids(s, outcome => outcome.IsTrue), database.Ids(s.SurelyTrue()));
                Assert.Equal(Ids(s, outcome => outcome.IsFalse), database.Ids(s.SurelyFalse()));
            },
            Specifications);
    }

    [Fact]
    public void A_database_agrees_on_every_single_condition()
    {
        using var database = new LearnerDatabase(Learners);
        var leaf = Gen.OneOf(LearnerGenerators.MappedLeaves).ToArbitrary();
        Law.Check(
            leaf,
            s =>
            {
                Assert.Equal(Ids(s, outcome => outcome.IsTrue), database.Ids(s.SurelyTrue()));
                Assert.Equal(Ids(s, outcome => outcome.IsFalse), database.Ids((!s).SurelyTrue()));
            },
            Specifications);
    }

    private static IEnumerable<int> Ids(Specification<Learner> specification, Func<Truth, bool> isAsked) =>
        Learners.Where(l => isAsked(specification.Evaluate(l))).Select(l => l.Id);
}
