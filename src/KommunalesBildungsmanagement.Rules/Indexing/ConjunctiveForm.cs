namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// A condition as a conjunction of clauses: all must hold. The same three-valued function as the condition, in the shape that an index needs.
/// </summary>
/// <remarks>
/// Distributing "or" over "and" may multiply clauses; a form that would grow beyond <see cref="MostClauses"/> is not made, and the condition is
/// evaluated as it stands.
/// </remarks>
internal sealed class ConjunctiveForm<T>
{
    /// <summary>The most clauses that are worth their columns.</summary>
    public const int MostClauses = 16;

    private ConjunctiveForm(IReadOnlyList<Clause<T>> clauses) => Clauses = clauses;

    /// <summary>Always true.</summary>
    public static ConjunctiveForm<T> True { get; } = new([]);

    /// <summary>The clauses, each once; none if it is always true.</summary>
    public IReadOnlyList<Clause<T>> Clauses { get; }

    /// <summary>An outcome that does not depend on the subject.</summary>
    public static ConjunctiveForm<T> Of(Truth outcome) => outcome.IsTrue ? True : new([new([], outcome.IsUnknown)]);

    /// <summary>One literal.</summary>
    public static ConjunctiveForm<T> Of(Specification<T> leaf, Aspect aspect) => new([new([new(leaf, aspect)], IsOpen: false)]);

    /// <summary>All of some literals, which are distinct.</summary>
    public static ConjunctiveForm<T>? All(Literal<T>[] literals) =>
        literals.Length > MostClauses ? null : new([.. literals.Select(l => new Clause<T>([l], IsOpen: false))]);

    /// <summary>One of some literals, which are distinct.</summary>
    public static ConjunctiveForm<T> Any(Literal<T>[] literals) => new([new([.. literals], IsOpen: false)]);

    /// <summary>What must hold of a subject for which a requirement counts only if another condition is surely true.</summary>
    /// <returns>One clause with the condition as it stands if the form would be too large.</returns>
    public static ConjunctiveForm<T> Of(Specification<T> condition, Specification<T>? countsWhen)
    {
        var form = condition.ToClauses(Aspect.Holds);
        if (countsWhen is not null && form is not null) form = Any([countsWhen.ToClauses(Aspect.NotSure), form]);
        if (form is not null) return form;
        var whole = new Literal<T>(condition, Aspect.Holds);
        return new([new(countsWhen is null ? [whole] : [new(countsWhen, Aspect.NotSure), whole], IsOpen: false)]);
    }

    /// <summary>All of them.</summary>
    public static ConjunctiveForm<T>? All(IEnumerable<ConjunctiveForm<T>?> forms)
    {
        var clauses = new List<Clause<T>>();
        foreach (var form in forms)
        {
            if (form is null) return null;
            clauses.AddRange(form.Clauses);
        }

        return Bounded(clauses);
    }

    /// <summary>One of them.</summary>
    public static ConjunctiveForm<T>? Any(IEnumerable<ConjunctiveForm<T>?> forms)
    {
        ConjunctiveForm<T>? any = null;
        foreach (var form in forms)
        {
            if (form is null || any?.Clauses.Count * form.Clauses.Count > MostClauses) return null;
            any = any is null ? form : Product(any, form);
            if (any is null) return null;
        }

        return any ?? Of(Truth.False);
    }

    /// <summary>At least so many of them: in every set of parts that leaves fewer out, one holds.</summary>
    public static ConjunctiveForm<T>? AtLeast(int count, IReadOnlyList<ConjunctiveForm<T>?> forms) =>
        Choices(forms.Count, forms.Count - count + 1) > MostClauses
            ? null
            : All(Subsets(forms, forms.Count - count + 1).Select(Any));

    public Truth Evaluate(T subject) => Clauses.Aggregate(Truth.True, (all, clause) => all & clause.Evaluate(subject));

    private static ConjunctiveForm<T>? Product(ConjunctiveForm<T> left, ConjunctiveForm<T> right)
    {
        var clauses = new List<Clause<T>>(left.Clauses.Count * right.Clauses.Count);
        foreach (var one in left.Clauses)
        {
            foreach (var other in right.Clauses) clauses.Add(one | other);
        }

        return Bounded(clauses);
    }

    private static ConjunctiveForm<T>? Bounded(List<Clause<T>> clauses)
    {
        if (clauses.Count > MostClauses) return null;
        var distinct = new List<Clause<T>>(clauses.Count);
        foreach (var clause in clauses)
        {
            if (!distinct.Contains(clause)) distinct.Add(clause);
        }

        return new(distinct);
    }

    private static double Choices(int items, int size)
    {
        var choices = 1.0;
        for (var i = 0; i < size; i++) choices *= (double)(items - i) / (i + 1);
        return choices;
    }

    private static IEnumerable<IEnumerable<ConjunctiveForm<T>?>> Subsets(IReadOnlyList<ConjunctiveForm<T>?> forms, int size, int start = 0)
    {
        if (size == 0) return [[]];
        return from i in Enumerable.Range(start, Math.Max(0, forms.Count - size - start + 1))
               from rest in Subsets(forms, size - 1, i + 1)
               select rest.Prepend(forms[i]);
    }
}
