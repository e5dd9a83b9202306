using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What columns leave over of the entries of a segment: points, and requirements that columns do not decide. Immutable.</summary>
/// <remarks>An entry is a head with its fixed points, its preferences, then its requirements: what is asked first lies first.</remarks>
internal sealed class EntrySteps<T>
{
    private readonly StepList<T> _steps;

    private EntrySteps(StepList<T> steps) => _steps = steps;

    /// <summary>Memory, in bytes.</summary>
    public long Bytes => _steps.Bytes;

    /// <param name="facts">The facts.</param>
    /// <param name="entries">The entries in order, each with the places of the requirements that columns do not decide for everybody.</param>
    /// <param name="heads">The place of the head of each.</param>
    public static EntrySteps<T> Of(FactCatalogue<T> facts, IEnumerable<(SegmentRow<T> Row, int[] Undecided)> entries, List<int> heads)
    {
        var steps = new StepList<T>(facts);
        foreach (var (row, undecided) in entries)
        {
            var head = steps.AddHead(row.Points);
            foreach (var (preference, _) in row.Preferences) steps.Add(preference.Condition, Aspect.Holds, tag: preference.Weight);
            var requirements = steps.Count;
            foreach (var place in undecided)
            {
                var requirement = row.Entry.Requirements[place];
                steps.Add(requirement.Condition, requirement.CountsWhen, tag: place);
            }

            steps.SetHead(head, requirements);
            heads.Add(head);
        }

        return new(steps.Frozen());
    }

    /// <summary>Points that every subject gives.</summary>
    public int FixedPointsOf(int head) => _steps.TagOf(head);

    /// <summary>Points that preferences give a subject.</summary>
    public int PreferencePointsOf(int head, SubjectFacts facts, T subject) => _steps.TagsOfTrue(head + 1, _steps.FirstEnd(head), facts, subject);

    /// <summary>What the requirements come to that columns do not decide.</summary>
    public Truth Decide(int head, SubjectFacts facts, T subject) =>
        _steps.EvaluateAll(_steps.FirstEnd(head), _steps.SecondEnd(head), facts, subject).ToTruth();

    /// <summary>The requirements that columns do not decide and that are not true, by their first steps.</summary>
    public IEnumerable<(int At, Truth Outcome)> NotTrue(int head, SubjectFacts facts, T subject)
    {
        for (var at = _steps.FirstEnd(head); at < _steps.SecondEnd(head); at = _steps.After(at))
        {
            var outcome = _steps.Evaluate(at, facts, subject).ToTruth();
            if (!outcome.IsTrue) yield return (at, outcome);
        }
    }

    /// <summary>The place, among those of the entry, of the requirement that begins at a step.</summary>
    public int RequirementAt(int at) => _steps.TagOf(at);

    /// <summary>Adds the terms that the requirement reads that begins at a step.</summary>
    public void AddTerms(int at, List<Term<T>> terms) => _steps.AddTerms(at, terms);

    /// <summary>Whether something of an entry is evaluated on the subject itself, because facts do not decide it.</summary>
    public bool IsEvaluated(int head) => _steps.HasLiteral(head, _steps.SecondEnd(head));
}
