namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>Numbers the facts that a set of conditions can tell apart. Made once; then immutable and safe on any thread.</summary>
internal sealed class FactCatalogue<T>
{
    private readonly Dictionary<Term<T>, TermFacts<T>> _byTerm = [];
    private readonly List<TermFacts<T>> _collected = [];

    private TermFacts<T>[] _terms = [];

    private int[] _termOfFact = [];
    private int _words;

    private FactCatalogue()
    {
    }

    /// <summary>The terms, by place.</summary>
    public IReadOnlyList<TermFacts<T>> Terms => _terms;

    /// <summary>How many facts there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many words of 32 elements all sets take together.</summary>
    public int Words => _words;

    public static FactCatalogue<T> Of(IEnumerable<Specification<T>> conditions)
    {
        var catalogue = new FactCatalogue<T>();
        foreach (var condition in conditions) condition.NameFacts(catalogue);
        catalogue._terms = [.. catalogue._collected];
        for (var i = 0; i < catalogue._terms.Length; i++)
        {
            catalogue._terms[i].Freeze(i, catalogue.Count, catalogue._words);
            catalogue.Count += catalogue._terms[i].Count;
            catalogue._words += catalogue._terms[i].Words;
        }

        catalogue._termOfFact = new int[catalogue.Count];
        foreach (var term in catalogue._terms) Array.Fill(catalogue._termOfFact, term.Index, term.First, term.Count);
        return catalogue;
    }

    /// <summary>The term that a fact is about.</summary>
    public TermFacts<T> TermOf(int fact) => _terms[_termOfFact[fact]];

    /// <summary>The set that has a word among those of 32 elements.</summary>
    public Term<T> TermOfWord(int word) => _terms.First(t => t.FirstWord <= word && word < t.FirstWord + t.Words).Term;

    /// <summary>Room for what is the case with a subject.</summary>
    public SubjectFacts NewFacts() => new(_terms.Length, _words);

    /// <summary>Room for what is the case with many subjects.</summary>
    public FactRows NewRows(int subjects) => new(subjects, _terms.Length, _words);

    /// <summary>What is the case with a subject.</summary>
    public void Observe(T subject, SubjectFacts facts)
    {
        foreach (var term in _terms) term.Observe(subject, facts);
    }

    /// <summary>What a literal comes to for each fact; <see langword="null"/> if facts do not decide it.</summary>
    public FactTable? Tabulate(Literal<T> literal) => literal.Leaf.Tabulate(this)?.From(literal.Aspect);

    /// <summary>The facts about a term while they are collected; <see langword="null"/> if the name stands for values of another type.</summary>
    public TFacts? Collect<TFacts>(Term<T> term)
        where TFacts : TermFacts<T>
    {
        // A parameter or today's date is the same for every subject, and so no fact about one.
        if (term.IsConstant) return null;
        if (!_byTerm.TryGetValue(term, out var facts))
        {
            _byTerm.Add(term, facts = term.NewFacts());
            _collected.Add(facts);
        }

        return facts as TFacts;
    }

    /// <summary>The facts about a term; <see langword="null"/> if nobody named it.</summary>
    public TFacts? Find<TFacts>(Term<T> term)
        where TFacts : TermFacts<T> => _byTerm.GetValueOrDefault(term) as TFacts;
}
