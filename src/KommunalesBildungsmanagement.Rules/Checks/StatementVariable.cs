using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A statement as a variable: it may still turn out either way.</summary>
internal sealed class StatementVariable<T>(Stated<T> statement) : TermVariable<T>
{
    private readonly Variable _variable = Variable.Truth($"statement {statement.Text.German}").OrMissing();

    public Formula Formula => new In(_variable, 1);

    protected override IEnumerable<Variable> Variables => [_variable];

    public override Assignment Read(T subject, Assignment assignment) =>
        statement.Outcome.IsUnknown ? assignment : assignment.With(_variable, statement.Outcome.IsTrue ? 1 : 0);

    public override ExampleFact<T>? FactOf(Assignment assignment)
    {
        LocalizedText? answer = assignment[_variable] is not { } value ? null : value.Number.Sign > 0 ? new("ja", "yes") : new("nein", "no");
        return new(null, statement.Text, answer, subject => IsAsIn(assignment, subject));
    }
}
