using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>What a term, or a statement, is to the solver.</summary>
internal abstract class TermVariable<T>
{
    /// <summary>Whether every value of the variables is one of the term. Otherwise only proofs count, and examples do not.</summary>
    public virtual bool IsExact => true;

    /// <summary>The variables that stand for it.</summary>
    protected abstract IEnumerable<Variable> Variables { get; }

    /// <summary>Whether a subject says the same of it as an assignment.</summary>
    public bool IsAsIn(Assignment assignment, T subject)
    {
        var read = Read(subject, Assignment.Empty);
        return Variables.All(v => Equals(read[v], assignment[v]));
    }

    /// <summary>The assignment with what a subject says of it.</summary>
    public abstract Assignment Read(T subject, Assignment assignment);

    /// <summary>What an assignment says of it; <see langword="null"/> if it stands for no value of the term.</summary>
    public abstract ExampleFact<T>? FactOf(Assignment assignment);
}
