using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules.Tests.Logic;

public sealed class SolverTests
{
    private const int Effort = 20_000;

    private static readonly Variable Age = Variable.Number("age", isWhole: true, 0, 150).OrMissing();
    private static readonly Variable Years = Variable.Number("years", isWhole: true).OrMissing();
    private static readonly Variable Total = Variable.Number("total").OrMissing();
    private static readonly Variable Own = Variable.Number("own").OrMissing();
    private static readonly Variable Town = Variable.Symbol("town").OrMissing();
    private static readonly Variable Level = Variable.Finite("level", 10, 20, 30);

    [Fact]
    public void Find_HalfAndSixtyPercentOfTheSameTotal_IsImpossibleForAPositiveTotal()
    {
        var atMostHalf = new Compare(Own, Relation.UpTo, (Linear)Total * 0.5m);
        var atLeastSixty = new Compare(Own, Relation.AtLeast, (Linear)Total * 0.6m);
        Assert.True(Find(atMostHalf, atLeastSixty, new Compare(Total, Relation.MoreThan, 0)).IsImpossible);
        Assert.NotNull(Find(atMostHalf, atLeastSixty).Example);
    }

    [Fact]
    public void Find_Thirds_AreExact()
    {
        var third = Rational.Of(1, 3);
        Assert.True(Find(new Compare((Linear)Total * third, Relation.Is, Linear.Of(third)), new Compare(Total, Relation.IsNot, 1)).IsImpossible);
    }

    [Fact]
    public void Find_BetweenTwoWholeNumbers_IsPossibleForFractionsOnly()
    {
        Assert.True(Find(new Compare(Years, Relation.MoreThan, 17), new Compare(Years, Relation.LessThan, 18)).IsImpossible);
        var example = Find(new Compare(Total, Relation.MoreThan, 17), new Compare(Total, Relation.LessThan, 18)).Example!;
        Assert.Equal(17.1m, example[Total]);
    }

    [Fact]
    public void Find_SumOfWholeNumbers_IsTightened()
    {
        // 2a - 2b is even.
        Assert.True(Find(new Compare(((Linear)Age * 2) - ((Linear)Years * 2), Relation.Is, 1)).IsImpossible);
        Assert.True(Find(
            new Compare((Linear)Age - Years, Relation.MoreThan, 0), new Compare((Linear)Age - Years, Relation.LessThan, 1)).IsImpossible);
    }

    [Fact]
    public void Find_BeyondTheDomain_IsImpossible()
    {
        Assert.True(Find(new Compare(Age, Relation.LessThan, 0)).IsImpossible);
        Assert.True(Find(new Compare(Age, Relation.MoreThan, 150)).IsImpossible);
        Assert.Equal(150, Find(new Compare(Age, Relation.AtLeast, 150)).Example![Age]);
    }

    [Fact]
    public void Find_EveryValueOfAnEnumExcluded_IsImpossible()
    {
        Assert.True(Find(new Not(new In(Level, 10, 30)), new Compare(Level, Relation.IsNot, 20)).IsImpossible);
        Assert.True(Find(new Compare(Level, Relation.MoreThan, 10), new Compare(Level, Relation.LessThan, 20)).IsImpossible);
    }

    [Fact]
    public void Find_OpenUniverse_HasAnotherText()
    {
        Assert.NotNull(Find(new Not(new In(Town, "a", "b"))).Example![Town]!.Value.Symbol);
        Assert.True(Find(new Not(new In(Town, "a", "b")), new In(Town, "b", "a")).IsImpossible);
    }

    [Fact]
    public void Find_SumsThatMustNotBeZero_AvoidIt()
    {
        Formula[] parts = [new Compare(Age, Relation.UpTo, Years), new Compare(Age, Relation.AtLeast, Years), new Compare(Age, Relation.IsNot, Years)];
        Assert.True(Find(parts).IsImpossible);
        Assert.NotNull(Find(parts[0], parts[2]).Example);
    }

    [Fact]
    public void Find_VariableAgainstItself_IsUnknownWhereItIsMissing()
    {
        var same = new Compare(Age, Relation.Is, Age);
        Assert.True(Solver.Find(Effort, (same, Mode.False)).IsImpossible);
        Assert.Null(Solver.Find(Effort, (same, Mode.NotTrue)).Example![Age]);
    }

    [Fact]
    public void Find_DerivedValue_IsMissingExactlyWithItsSource()
    {
        var deadline = Variable.Number("deadline", isWhole: true).From(Years);
        Assert.True(Find(new Present(Years), new Not(new Present(deadline))).IsImpossible);
        Assert.True(Find(new Compare(deadline, Relation.AtLeast, 5), new Not(new Present(Years))).IsImpossible);
    }

    [Fact]
    public void Find_Example_LiesAtTheBoundAndLeavesOutWhatHasNoSay()
    {
        var example = Find(new Compare(Age, Relation.AtLeast, 16), new Or([new In(Town, "a"), new Compare(Total, Relation.Is, 1)])).Example!;
        Assert.Equal(16, example[Age]);
        Assert.Null(example[Total]);
        Assert.Equal(17, Find(new Compare(Age, Relation.MoreThan, 16)).Example![Age]);
        Assert.Equal(24, Find(new Compare(Age, Relation.LessThan, 25)).Example![Age]);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(2_000)]
    [InlineData(20_000)]
    public void Find_HostileCondition_EndsWithinTheEffort(int effort)
    {
        var random = new Random(20240229);
        var variables = Enumerable.Range(0, 40).Select(i => Variable.Number($"v{i}", isWhole: true, 0, 100)).ToList();
        Linear Any() => variables[random.Next(variables.Count)];
        var hostile = new And([.. Enumerable.Range(0, 200).Select(_ => new Or([
            new Compare(Any() + Any() - Any(), Relation.UpTo, random.Next(50)),
            new Compare(Any() - Any(), Relation.MoreThan, random.Next(30)),
        ]))]);
        var answer = Solver.Find(effort, (hostile, Mode.True));
        Assert.True(answer.IsUndecided);
        Assert.InRange(answer.Steps, 1, effort);
    }

    [Fact]
    public void Find_WholeNumbersWithoutEndAndWithoutSolution_IsUndecidedRatherThanEndless()
    {
        // No single sum is contradictory, and there are fractions that solve both: only the parity of the two together rules whole numbers out.
        var (b, c) = (Variable.Number("b", isWhole: true), Variable.Number("c", isWhole: true));
        var answer = Find(
            new Compare((Linear)Years + b - ((Linear)c * 2), Relation.Is, 0), new Compare(((Linear)Years * 3) - b - ((Linear)c * 4), Relation.Is, 1));
        Assert.Null(answer.Example);
    }

    [Fact]
    public void Findings_HostileRule_EndsWithinTheEffort()
    {
        var random = new Random(20240229);
        Formula Leaf() => new In(Variable.Truth($"b{random.Next(40)}").OrMissing(), random.Next(2));
        var hostile = new And([.. Enumerable.Range(0, 200).Select(_ => new Or([Leaf(), Leaf(), Leaf()]))]);
        Assert.Equal(FindingKind.NotDecided, Assert.Single(RuleCheck.Findings(new(Formula.True, hostile))).Kind);
    }

    private static Answer Find(params Formula[] formulas) => Solver.Find(Effort, [.. formulas.Select(f => (f, Mode.True))]);
}
