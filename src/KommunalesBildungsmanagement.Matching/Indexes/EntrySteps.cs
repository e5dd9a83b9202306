using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What columns leave over of the entries of a segment: requirements that they do not decide, and points. Immutable.</summary>
internal sealed class EntrySteps<T>
{
    private readonly StepList<T> _steps;
    private readonly Head[] _heads;

    private EntrySteps(StepList<T> steps, Head[] heads) => (_steps, _heads) = (steps, heads);

    /// <summary>Memory, in bytes.</summary>
    public long Bytes => _steps.Bytes + (_heads.Length * 16L);

    /// <param name="facts">The facts.</param>
    /// <param name="entries">The entries in order, each with the places of the requirements that columns do not decide for everybody.</param>
    public static EntrySteps<T> Of(FactCatalogue<T> facts, IReadOnlyList<(SegmentRow<T> Row, List<int> Undecided)> entries)
    {
        var (steps, heads) = (new StepList<T>(facts), new Head[entries.Count]);
        for (var i = 0; i < heads.Length; i++)
        {
            var (row, undecided) = entries[i];
            var requirements = steps.Count;
            foreach (var place in undecided)
            {
                var requirement = row.Entry.Requirements[place];
                steps.Add(requirement.Condition, requirement.CountsWhen, tag: place);
            }

            var preferences = steps.Count;
            foreach (var (preference, _) in row.Preferences) steps.Add(preference.Condition, Aspect.Holds, tag: preference.Weight);
            heads[i] = new(requirements, preferences, steps.Count, row.Points);
        }

        return new(steps.Frozen(), heads);
    }

    /// <summary>What the requirements come to that columns do not decide.</summary>
    public Outcome Decide(int entry, SubjectFacts facts, T subject)
    {
        var outcome = Outcome.True;
        for (var at = _heads[entry].Requirements; at < _heads[entry].Preferences; at = _steps.After(at))
        {
            var one = _steps.Evaluate(at, facts, subject);
            if (one < outcome) outcome = one;
            if (one == Outcome.False) break;
        }

        return outcome;
    }

    /// <summary>All points of an entry.</summary>
    public int PointsOf(int entry, SubjectFacts facts, T subject)
    {
        ref readonly var head = ref _heads[entry];
        return head.Points + _steps.TagsOfTrue(head.Preferences, head.End, facts, subject);
    }

    /// <summary>The places of the requirements that columns do not decide, each with its outcome.</summary>
    public IEnumerable<(int Requirement, Outcome Outcome)> Outcomes(int entry, SubjectFacts facts, T subject)
    {
        for (var at = _heads[entry].Requirements; at < _heads[entry].Preferences; at = _steps.After(at))
            yield return (_steps.TagOf(at), _steps.Evaluate(at, facts, subject));
    }

    /// <summary>Whether something of an entry is evaluated on the subject itself, because facts do not decide it.</summary>
    public bool IsEvaluated(int entry) => _steps.HasLiteral(_heads[entry].Requirements, _heads[entry].End);

    /// <param name="Requirements">The first step of the requirements.</param>
    /// <param name="Preferences">The first step of the preferences.</param>
    /// <param name="End">The step behind the last.</param>
    /// <param name="Points">Points that every subject gives.</param>
    private readonly record struct Head(int Requirements, int Preferences, int End, int Points);
}
