namespace KommunalesBildungsmanagement.Rules.Tests.Variants;

public sealed class VariantTests
{
    private static readonly Specification<Learner> Adult = LearnerTerms.Age.AtLeast(18);
    private static readonly Specification<Learner> InTown = LearnerTerms.Town.Is("Köln");

    [Fact]
    public void Comparison_TurnsItsSignItsValueAndItself() => Assert.Equal(
        [
            (VariantKind.Operator, LearnerTerms.Age.MoreThan(18)), (VariantKind.Value, LearnerTerms.Age.AtLeast(17)),
            (VariantKind.Value, LearnerTerms.Age.AtLeast(19)), (VariantKind.Negated, !Adult),
        ],
        Wholes(Adult));

    [Fact]
    public void Equality_HasNoOppositeBesideItsOtherSign() =>
        Assert.Equal([(VariantKind.Operator, LearnerTerms.Town.IsNot("Köln"))], Wholes(InTown));

    [Fact]
    public void Money_MovesByACentOrItsLastDigit()
    {
        Assert.Contains((VariantKind.Value, LearnerTerms.Income.UpTo(450.01m)), Wholes(LearnerTerms.Income.UpTo(450m)));
        Assert.Contains((VariantKind.Value, LearnerTerms.Income.UpTo(0.604m)), Wholes(LearnerTerms.Income.UpTo(0.605m)));
        Assert.Equal(
            [VariantKind.Operator, VariantKind.Negated], LearnerTerms.Income.UpTo(decimal.MaxValue).Variants().Select(v => v.Kind));
    }

    [Fact]
    public void Composition_ChangesItsConnectiveLosesPartsAndChangesWithin()
    {
        var wholes = Wholes(Adult & InTown).ToList();
        Assert.Contains((VariantKind.Connective, Adult | InTown), wholes);
        Assert.Contains((VariantKind.Dropped, Specification.All(Adult)), wholes);
        Assert.Contains((VariantKind.Dropped, Specification.All(InTown)), wholes);
        Assert.Contains((VariantKind.Negated, !(Adult & InTown)), wholes);
        Assert.Contains((VariantKind.Operator, Specification.All(LearnerTerms.Age.MoreThan(18), InTown)), wholes);
        Assert.Equal(9, wholes.Count);
    }

    [Fact]
    public void AtLeast_CountsOneMoreAndOneLess()
    {
        var two = Specification.AtLeast(2, Adult, InTown, LearnerTerms.InWork.Is(true));
        Assert.Equal([1, 3], two.Variants().Where(v => v.Kind == VariantKind.Connective).Select(v => ((AtLeast<Learner>)v.Whole).Count));
        Assert.Equal([2, 2, 2], two.Variants().Where(v => v.Kind == VariantKind.Dropped).Select(v => ((AtLeast<Learner>)v.Whole).Parts.Count));
    }

    [Fact]
    public void Negation_GoesAndDoesNotComeTwice() =>
        Assert.Equal([Adult, !LearnerTerms.Age.MoreThan(18), !LearnerTerms.Age.AtLeast(17), !LearnerTerms.Age.AtLeast(19)], Wholes(!Adult).Select(v => v.Whole));

    [Fact]
    public void OtherLeaves_LoseValuesOrBecomeTheirOpposite()
    {
        Assert.Equal(3, LearnerTerms.Town.OneOf("Köln", "Kiel").Variants().Count());
        Assert.Equal(3, LearnerTerms.Languages.Overlaps("de", "tr").Variants().Count());
        Assert.Equal(5, LearnerTerms.Age.Within(16, 18).Variants().Count());
        Assert.Equal(3, LearnerTerms.Age.Within(16, 17).Variants().Count());
        Assert.Equal(2, LearnerTerms.Age.ComparedWith(ComparisonOperator.AtLeast, LearnerTerms.Siblings).Variants().Count());
        Assert.Single(LearnerTerms.Age.IsKnown().Variants());
        Assert.Empty(Specification.Stated<Learner>(Truth.Unknown, LocalizedText.Same("x")).Variants());
        Assert.Single(Specification.Stated<Learner>(Truth.True, LocalizedText.Same("x")).Variants());
    }

    [Fact]
    public void Text_NamesTheNewAndTheOldWording() => Assert.Equal(
        new("„Alter: mehr als 18 Jahre“ statt „Alter: mindestens 18 Jahre“", "'age: more than 18 Jahre' instead of 'age: at least 18 Jahre'"),
        Adult.As("adult", new("volljährig", "adult")).Variants().First().Text);

    [Theory]
    [InlineData(ComparisonOperator.AtLeast, "Alter: 18 Jahre", "Alter: 17 Jahre")]
    [InlineData(ComparisonOperator.LessThan, "Alter: 18 Jahre", "Alter: 17 Jahre")]
    [InlineData(ComparisonOperator.MoreThan, "Alter: 18 Jahre", "Alter: 19 Jahre")]
    [InlineData(ComparisonOperator.UpTo, "Alter: 18 Jahre", "Alter: 19 Jahre")]
    public void Edges_AreTheThresholdAndTheNextValueWithAnotherOutcome(ComparisonOperator @operator, string at, string next)
    {
        var condition = SpecificationJson.Read($$"""{"term": "age", "{{ComparisonOperators.JsonName(@operator)}}": 18}""", LearnerTerms.All).Value;
        Assert.Equal([at, next], condition.Edges().Select(e => e.Text.German));
        Assert.NotEqual(condition.Evaluate(Aged(at)), condition.Evaluate(Aged(next)));
        Assert.True(condition.Edges().First().IsAt(Aged(at)));
        Assert.False(condition.Edges().First().IsAt(Aged(next)));
        Assert.True(condition.Edges().Last().IsAt(Aged(next)));
        Assert.False(condition.Edges().Last().IsAt(new()));
    }

    [Fact]
    public void Edges_BetweenTerms_AreEqualAndACentApart()
    {
        var relation = LearnerTerms.Income.ComparedWith(ComparisonOperator.AtLeast, LearnerTerms.HalfIncome);
        Assert.Equal(["Einkommen: genau halbes Einkommen", "Einkommen: ein Schritt unter halbes Einkommen"], relation.Edges().Select(e => e.Text.German));
        Assert.Equal([true, false], relation.Edges().Select(e => e.IsAt(new() { Income = 0 })));
        Assert.Equal([false, true], relation.Edges().Select(e => e.IsAt(new() { Income = -0.02m })));
        Assert.Equal([false, false], relation.Edges().Select(e => e.IsAt(new() { Income = -0.04m })));
    }

    [Fact]
    public void Edges_OfEqualityAndPresence_AreNone() =>
        Assert.Empty((InTown & LearnerTerms.Age.IsKnown() & LearnerTerms.Town.OneOf("Köln", "Kiel")).Edges());

    private static Learner Aged(string text) => new() { Age = int.Parse(text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) };

    private static IEnumerable<(VariantKind Kind, Specification<Learner> Whole)> Wholes(Specification<Learner> condition) =>
        condition.Variants().Select(v => (v.Kind, v.Whole));
}
