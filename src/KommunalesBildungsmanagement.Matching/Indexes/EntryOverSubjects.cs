using System.Numerics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>One entry as steps over facts, ready to be decided for many subjects.</summary>
internal sealed class EntryOverSubjects<T>
{
    private readonly StepList<T> _steps;
    private readonly int _firstRequirement;
    private readonly List<int> _requirements = [];

    public EntryOverSubjects(IndexEntry<T> entry, FactCatalogue<T> facts)
    {
        (Entry, _steps) = (entry, new(facts));
        foreach (var preference in entry.Preferences)
        {
            if (preference.Weight != 0) _steps.Add(preference.Condition, Aspect.Holds, preference.Weight);
        }

        _firstRequirement = _steps.Count;
        foreach (var requirement in entry.Requirements) _steps.Add(requirement.Condition, requirement.CountsWhen, tag: 0);
        _steps.Frozen();

        // All of what a conjunction asks is asked one by one.
        for (var at = _firstRequirement; at < _steps.Count;)
        {
            if (_steps[at].Kind == StepKind.All)
            {
                at++;
                continue;
            }

            _requirements.Add(at);
            at = _steps.After(at);
        }
    }

    public IndexEntry<T> Entry { get; }

    public StepList<T> Steps => _steps;

    /// <summary>Where each of the requirements starts.</summary>
    public IReadOnlyList<int> Requirements => _requirements;

    /// <summary>Where each of the preferences starts; its tag is its weight.</summary>
    public IEnumerable<int> Preferences
    {
        get
        {
            for (var at = 0; at < _firstRequirement; at = _steps.After(at)) yield return at;
        }
    }

    /// <summary>The points of one subject.</summary>
    public int PointsOf(SubjectFacts facts, T subject) => Entry.Points + _steps.TagsOfTrue(0, _firstRequirement, facts, subject);

    /// <summary>The verdict on one subject without measures.</summary>
    public Verdict VerdictOf(SubjectFacts facts, T subject) =>
        Verdicts.Of(_steps.EvaluateAll(_firstRequirement, _steps.Count, facts, subject).ToTruth());

    /// <summary>Finds the first requirement that asks for one of several elements of a set and for nothing else.</summary>
    /// <param name="set">The set.</param>
    /// <param name="elements">The places of the elements.</param>
    /// <returns>Where the requirement starts; -1 if there is none.</returns>
    public int FindAsked(ISetFacts set, List<int> elements)
    {
        foreach (var at in _requirements)
        {
            elements.Clear();
            if (AddAsked(at, set, elements)) return at;
        }

        return -1;
    }

    /// <summary>The place of the element, if a condition asks for one element of a set and for nothing else; otherwise -1.</summary>
    public int ElementOf(int at, ISetFacts set)
    {
        var elements = new List<int>();
        return AddAsked(at, set, elements) && elements is [var element] ? element : -1;
    }

    private bool AddAsked(int at, ISetFacts set, List<int> elements)
    {
        ref readonly var step = ref _steps[at];
        if (step.Kind == StepKind.Any)
        {
            for (var part = at + 1; part < at + step.Length; part = _steps.After(part))
            {
                if (!AddAsked(part, set, elements)) return false;
            }

            return step.Length > 1;
        }

        if (step.Kind != StepKind.Elements || step.Place < set.FirstWord || step.Place >= set.FirstWord + set.Words) return false;
        if ((step.IfSo, step.IfNot, step.IfUnknown) != (Outcome.True, Outcome.False, Outcome.Unknown)) return false;
        for (var rest = step.Argument; rest != 0; rest &= rest - 1)
            elements.Add(((step.Place - set.FirstWord) * 32) + BitOperations.TrailingZeroCount(rest));
        return true;
    }
}
