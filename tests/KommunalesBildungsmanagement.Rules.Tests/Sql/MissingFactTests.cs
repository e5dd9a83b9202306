namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>C# says <c>null != 5</c> and SQL says <c>null</c>; a specification says unknown, in memory and in the database.</summary>
public sealed class MissingFactTests
{
    private static readonly Learner Nobody = new() { Id = 1 };
    private static readonly Learner Homeless = new() { Id = 2, Residence = null, Town = "" };
    private static readonly Learner Unplaced = new() { Id = 3, Residence = new() { District = null, Floor = 0 } };

    public static TheoryData<string> Conditions => new(
        LearnerTerms.Age.Is(16).ToJson(),
        LearnerTerms.Age.IsNot(16).ToJson(),
        LearnerTerms.Age.AtLeast(16).ToJson(),
        LearnerTerms.Age.MoreThan(16).ToJson(),
        LearnerTerms.Age.UpTo(16).ToJson(),
        LearnerTerms.Age.LessThan(16).ToJson(),
        LearnerTerms.Age.Within(0, 16).ToJson(),
        LearnerTerms.Age.OneOf(15, 16).ToJson(),
        LearnerTerms.Income.IsNot(0m).ToJson(),
        LearnerTerms.InWork.Is(false).ToJson(),
        LearnerTerms.InWork.IsNot(true).ToJson(),
        LearnerTerms.Town.IsNot("Köln").ToJson(),
        LearnerTerms.Town.OneOf("Köln", "Kiel").ToJson(),
        LearnerTerms.MovedIn.LessThan(new(2024, 1, 1)).ToJson(),
        LearnerTerms.Certificate.Is(Certificate.None).ToJson(),
        LearnerTerms.Certificate.IsNot(Certificate.None).ToJson(),
        LearnerTerms.Certificate.UpTo(Certificate.Higher).ToJson(),
        LearnerTerms.District.IsNot("Nord").ToJson(),
        LearnerTerms.Floor.Is(0).ToJson(),
        LearnerTerms.Floor.IsNot(1).ToJson(),
        LearnerTerms.Home.Near(new(600_000, 5_300_000), 5000).ToJson(),
        LearnerTerms.Home.Near(new(600_000, 5_300_000), LearnerTerms.Reach).ToJson(),
        LearnerTerms.Languages.Overlaps("de").ToJson());

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Condition_FactMissing_IsUnknownForEveryReader(string json)
    {
        using var database = new LearnerDatabase([Nobody]);
        var condition = SpecificationJson.Read(json, LearnerTerms.All).Value;
        foreach (var specification in (Specification<Learner>[])[condition, !condition, !!condition])
        {
            Assert.Equal(Truth.Unknown, specification.Evaluate(Nobody));
            Assert.False(specification.SurelyTrue().Compile()(Nobody));
            Assert.False(specification.SurelyFalse().Compile()(Nobody));
            Assert.Empty(database.Ids(specification.SurelyTrue()));
            Assert.Empty(database.Ids(specification.SurelyFalse()));
        }
    }

    [Fact]
    public void Condition_PartMissingOrMemberMissing_BothAreUnknown()
    {
        using var database = new LearnerDatabase([Homeless, Unplaced]);
        var elsewhere = LearnerTerms.District.IsNot("Nord");
        Assert.Equal(Truth.Unknown, elsewhere.Evaluate(Homeless));
        Assert.Equal(Truth.Unknown, elsewhere.Evaluate(Unplaced));
        Assert.Empty(database.Ids(elsewhere.SurelyTrue()));
        Assert.Equal([3], database.Ids(LearnerTerms.Floor.Is(0).SurelyTrue()));
    }

    [Fact]
    public void Condition_EmptyTextOrEmptySet_IsNoMissingFact()
    {
        Assert.Equal(Truth.True, LearnerTerms.Town.IsNot("Köln").Evaluate(Homeless));
        Assert.Equal(Truth.False, LearnerTerms.Languages.Contains("de").Evaluate(new() { Languages = [] }));
    }
}
