namespace KommunalesBildungsmanagement.Rules.Tests.Checks;

/// <summary>Types that the solver knows little of: what it says stays right, and it says less.</summary>
public sealed class ValueCodesTests
{
    private static readonly ValueFormat<Grade> Format = new(
        (writer, grade) => writer.WriteStringValue(grade.Spelling), _ => throw new NotSupportedException(), g => LocalizedText.Same(g.Spelling), isOrdered: true);

    private static readonly ValueTerm<Pupil, Grade> Grade = Term.Of((Pupil p) => p.Grade, (p, g) => p with { Grade = g }, Format);
    private static readonly ValueTerm<Pupil, Days> Days = Term.Of((Pupil p) => p.Days);

    [Fact]
    public void OtherType_EqualValuesSpeltDifferently_AreOneValue()
    {
        Assert.Empty(SpecificationChecks.Check(Grade.Is(new(2, "2")) & InTime));
        Assert.Equal(Truth.False, SpecificationChecks.Excludes(Grade.Is(new(2, "2")), Grade.Is(new(2, "gut"))));
        Assert.Equal(Truth.True, SpecificationChecks.Excludes(Grade.Is(new(2, "2")), Grade.Is(new(3, "3"))));
    }

    [Fact]
    public void OtherType_OrderOfItsOwn_GivesNeitherProofNorExample()
    {
        var better = Grade.MoreThan(new(4, "4"));
        Assert.Equal(Truth.True, better.Evaluate(new() { Grade = new(1, "1") }));
        Assert.Equal(new ExampleSearch<Pupil>(Truth.Unknown, null), SpecificationChecks.FindExample(better, Truth.True));
        Assert.Equal(Truth.Unknown, SpecificationChecks.Excludes(better, Grade.LessThan(new(4, "4"))));
        Assert.Equal(Truth.True, SpecificationChecks.Excludes(better, !better));
        Assert.Empty(SpecificationChecks.Check(better));
    }

    [Fact]
    public void OtherType_AnotherValue_IsNotMadeUp() =>
        Assert.Equal(Truth.Unknown, SpecificationChecks.FindExample(Grade.IsNot(new(2, "2")), Truth.True).IsPossible);

    [Fact]
    public void Flags_CombinedValues_ArePossible() =>
        Assert.Equal(Truth.True, SpecificationChecks.FindExample(Days.IsNot(Checks.Days.Monday) & Days.IsNot(Checks.Days.Tuesday), Truth.True).IsPossible);

    [Fact]
    public void Decimal_BetweenTwoNeighbours_IsNotMadeUp()
    {
        var between = LearnerTerms.Income.MoreThan(1e27m) & LearnerTerms.Income.LessThan(1e27m + 0.1m);
        Assert.Equal(Truth.Unknown, SpecificationChecks.FindExample(between, Truth.True).IsPossible);
    }

    private static Specification<Pupil> InTime => Specification.Stated<Pupil>(Truth.Unknown, new("rechtzeitig", "in time"));
}
