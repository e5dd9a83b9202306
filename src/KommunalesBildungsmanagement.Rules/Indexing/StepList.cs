namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// Conditions over numbered facts as steps, one after another: what has no columns is decided by them, exactly as the condition itself decides it.
/// </summary>
internal sealed class StepList<T>
{
    /// <summary>The most classes of a term that a step can tell apart.</summary>
    public const int MostClasses = ushort.MaxValue;

    // Place of a group whose first part says when the second one counts.
    private const ushort HasCondition = 1;

    private readonly List<Step> _building = [];
    private readonly List<Literal<T>> _literals = [];
    private Step[] _steps = [];

    public StepList(FactCatalogue<T> facts) => Facts = facts;

    public FactCatalogue<T> Facts { get; }

    /// <summary>How many steps there are.</summary>
    public int Count => Math.Max(_steps.Length, _building.Count);

    /// <summary>How many literals are evaluated on the subject.</summary>
    public int Literals => _literals.Count;

    /// <summary>Memory of the steps, in bytes.</summary>
    public long Bytes => Count * 12L;

    /// <summary>Adds a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="aspect">From which side.</param>
    /// <param name="tag">What its first step is to carry.</param>
    public void Add(Specification<T> condition, Aspect aspect, int tag = 0)
    {
        var at = _building.Count;
        condition.AddSteps(this, aspect);
        if (tag != 0) _building[at] = _building[at] with { Tag = tag };
    }

    /// <summary>Adds a condition that counts only for those for whom another one is surely true.</summary>
    public void Add(Specification<T> condition, Specification<T>? countsWhen, int tag)
    {
        if (countsWhen is null)
        {
            Add(condition, Aspect.Holds, tag);
            return;
        }

        var at = _building.Count;
        AddGroup(StepKind.Any, [(countsWhen, Aspect.NotSure), (condition, Aspect.Holds)], (list, part) => part.Item1.AddSteps(list, part.Item2));
        _building[at] = _building[at] with { Place = HasCondition, Tag = tag };
    }

    /// <summary>Adds a head for the steps that follow.</summary>
    /// <param name="tag">What the head carries.</param>
    /// <returns>Its place.</returns>
    public int AddHead(int tag)
    {
        _building.Add(new(StepKind.Head, 0, 0, 0, tag));
        return _building.Count - 1;
    }

    /// <summary>Says in a head where its two lists of steps end, which is here for the second one.</summary>
    public void SetHead(int at, int firstEnd) => _building[at] = _building[at] with
    {
        Argument = checked((ushort)(firstEnd - at)) | (uint)checked((ushort)(_building.Count - at)) << 16,
    };

    /// <summary>Where the first list of steps of a head ends, and the second begins.</summary>
    public int FirstEnd(int head) => head + (int)(_steps[head].Argument & 0xFFFF);

    /// <summary>Where the second list of steps of a head ends.</summary>
    public int SecondEnd(int head) => head + (int)(_steps[head].Argument >> 16);

    public void AddStated(Truth outcome) => _building.Add(new(StepKind.Stated, (byte)Outcomes.Of(outcome), 0, 0, 0));

    public void AddClasses(int term, int from, int to, Aspect aspect, Truth ofUnknown) =>
        _building.Add(new(StepKind.Classes, ThreeOutcomes(aspect, ofUnknown), checked((ushort)term), (uint)from | (uint)to << 16, 0));

    public void AddClassMask(int term, uint mask, Aspect aspect) =>
        _building.Add(new(StepKind.ClassMask, ThreeOutcomes(aspect, Truth.Unknown), checked((ushort)term), mask, 0));

    public void AddElements(int word, uint mask, Aspect aspect) =>
        _building.Add(new(StepKind.Elements, ThreeOutcomes(aspect, Truth.Unknown), checked((ushort)word), mask, 0));

    public void AddLiteral(Specification<T> leaf, Aspect aspect)
    {
        _building.Add(new(StepKind.Literal, 0, 0, (uint)_literals.Count, 0));
        _literals.Add(new(leaf, aspect));
    }

    /// <summary>Adds a group of conditions.</summary>
    /// <param name="kind">How many of them must hold.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="add">Adds a part.</param>
    /// <param name="count">How many, if it is a number.</param>
    public void AddGroup<TPart>(StepKind kind, IEnumerable<TPart> parts, Action<StepList<T>, TPart> add, int count = 0)
    {
        var at = _building.Count;
        _building.Add(default);
        foreach (var part in parts) add(this, part);
        _building[at] = new(kind, 0, checked((ushort)count), (uint)(_building.Count - at), 0);
    }

    /// <summary>The list, complete: from now on it can be asked, by any thread.</summary>
    public StepList<T> Frozen()
    {
        _steps = [.. _building];
        _building.Clear();
        _building.Capacity = 0;
        return this;
    }

    /// <summary>A step, once the list is complete.</summary>
    public ref readonly Step this[int at] => ref _steps[at];

    /// <summary>The literals that are evaluated on the subject, by the arguments of their steps.</summary>
    public IReadOnlyList<Literal<T>> Evaluated => _literals;

    /// <summary>The step behind the condition that starts at a step.</summary>
    public int After(int at) => at + _steps[at].Length;

    /// <summary>The tag of the condition that starts at a step.</summary>
    public int TagOf(int at) => _steps[at].Tag;

    /// <summary>Adds the terms that the condition that starts at a step reads, without those that say when it counts.</summary>
    public void AddTerms(int at, List<Term<T>> terms)
    {
        var end = After(at);
        for (var i = _steps[at] is { Kind: StepKind.Any, Place: HasCondition } ? After(at + 1) : at; i < end; i++)
        {
            var step = _steps[i];
            if (step.Kind is StepKind.Classes or StepKind.ClassMask) terms.Add(Facts.Terms[step.Place].Term);
            else if (step.Kind == StepKind.Elements) terms.Add(Facts.TermOfWord(step.Place));
            else if (step.Kind == StepKind.Literal) terms.AddRange(_literals[(int)step.Argument].Leaf.Terms());
        }
    }

    /// <summary>Whether something between two steps is evaluated on the subject.</summary>
    public bool HasLiteral(int from, int to) => Array.FindIndex(_steps, from, to - from, s => s.Kind == StepKind.Literal) >= 0;

    /// <summary>The tags of the conditions between two steps that are true, added up.</summary>
    public int TagsOfTrue(int from, int to, SubjectFacts facts, T subject)
    {
        var sum = 0;
        for (var at = from; at < to;)
        {
            ref readonly var step = ref _steps[at];
            if ((step.IsOnFacts ? step.Evaluate(facts) : Evaluate(at, facts, subject)) == Outcome.True) sum += step.Tag;
            at += step.Length;
        }

        return sum;
    }

    /// <summary>What the conditions between two steps come to, if all of them must hold.</summary>
    public Outcome EvaluateAll(int from, int to, SubjectFacts facts, T subject)
    {
        var outcome = Outcome.True;
        for (var at = from; at < to && outcome != Outcome.False; at += _steps[at].Length)
        {
            var one = Evaluate(at, facts, subject);
            if (one < outcome) outcome = one;
        }

        return outcome;
    }

    /// <summary>The outcome of the condition that starts at a step.</summary>
    /// <param name="at">The step.</param>
    /// <param name="facts">What is the case with the subject.</param>
    /// <param name="subject">The subject, for what facts do not decide.</param>
    public Outcome Evaluate(int at, SubjectFacts facts, T subject)
    {
        ref readonly var step = ref _steps[at];
        return step.IsOnFacts ? step.Evaluate(facts)
            : step.Kind == StepKind.Literal ? Outcomes.Of(_literals[(int)step.Argument].Evaluate(subject))
            : EvaluateGroup(at, facts, subject);
    }

    private Outcome EvaluateGroup(int at, SubjectFacts facts, T subject)
    {
        var group = _steps[at];
        var end = at + group.Length;
        var (trues, unknowns) = (0, 0);
        var outcome = group.Kind == StepKind.All ? Outcome.True : Outcome.False;
        for (var part = at + 1; part < end; part += _steps[part].Length)
        {
            var one = Evaluate(part, facts, subject);
            switch (group.Kind)
            {
                case StepKind.All when one == Outcome.False:
                case StepKind.Any when one == Outcome.True:
                    return one;
                case StepKind.All when one < outcome:
                case StepKind.Any when one > outcome:
                    outcome = one;
                    break;
                case StepKind.AtLeast:
                    if (one == Outcome.True) trues++;
                    else if (one == Outcome.Unknown) unknowns++;
                    break;
            }
        }

        return group.Kind == StepKind.AtLeast ? Outcomes.Of(Truth.AtLeast(group.Place, trues, unknowns)) : outcome;
    }

    private static byte ThreeOutcomes(Aspect aspect, Truth ofUnknown) => (byte)(
        (int)Outcomes.Of(aspect.Of(Truth.True)) | (int)Outcomes.Of(aspect.Of(Truth.False)) << 2 | (int)Outcomes.Of(aspect.Of(ofUnknown)) << 4);
}
