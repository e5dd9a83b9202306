using KommunalesBildungsmanagement.Rules.Logic;
using KommunalesBildungsmanagement.Testing;

namespace KommunalesBildungsmanagement.Rules.Tests.Logic;

/// <summary>Every claim of the solver against every assignment of a small world.</summary>
public sealed class SolverProperties
{
    private const int Effort = 20_000;

    [Fact]
    public void What_the_solver_says_is_so_and_it_says_something()
    {
        var (possible, impossible, undecided) = (0, 0, 0);
        Law.Check(
            FormulaGenerators.Questions,
            question =>
            {
                var answer = Solver.Find(Effort, (question.Formula, question.Mode));
                var canBe = Worlds.Of(question.Formula.Variables()).Any(w => question.Formula.Is(question.Mode, w));
                if (answer.IsUndecided) undecided++;
                else if (canBe) possible++;
                else impossible++;
                if (answer.Example is { } example) Assert.True(question.Formula.Is(question.Mode, example), example.ToString());
                Assert.False(answer.IsImpossible && canBe, "possible, but said to be impossible");
                Assert.False(answer.Example is not null && !canBe, "impossible, but an example was given");
                Assert.InRange(answer.Steps, 0, Effort);
            },
            3000);
        Assert.True(possible > 500 && impossible > 100, $"{possible} possible and {impossible} impossible cases are too few to mean anything.");
        Assert.True(undecided <= (possible + impossible) / 200, $"{undecided} of {possible + impossible + undecided} undecided.");
    }

    [Fact]
    public void Questions_asked_together_are_answered_together() => Law.Check(FormulaGenerators.Pairs, pair =>
    {
        var answer = Solver.Find(Effort, (pair.First, Mode.True), (pair.Second, Mode.NotTrue));
        var canBe = Worlds.Of(pair.First.Variables().Concat(pair.Second.Variables()))
            .Any(w => pair.First.Is(Mode.True, w) && pair.Second.Is(Mode.NotTrue, w));
        Assert.Equal(canBe, answer.Example is not null);
        Assert.Equal(!canBe, answer.IsImpossible);
    });

    [Fact]
    public void An_example_can_be_a_subject() => Law.Check(FormulaGenerators.Questions, question =>
        Solver.Find(Effort, (question.Formula, question.Mode)).Example?.IsPossibleFor(question.Formula.Variables()) != false);
}
