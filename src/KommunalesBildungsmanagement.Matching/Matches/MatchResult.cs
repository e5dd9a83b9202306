namespace KommunalesBildungsmanagement.Matching;

/// <summary>The advice on one offering for one person, with everything it rests on. The score can be recomputed from the parts.</summary>
[ResultMatters]
public sealed record MatchResult
{
    /// <summary>The offering.</summary>
    public required LearningOffering Offering { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Every criterion with its outcome, requirements first.</summary>
    public required ValueList<CriterionResult> Criteria { get; init; }

    /// <summary>The requirements that count.</summary>
    public IEnumerable<CriterionResult> Requirements => Criteria.Where(c => c.Criterion.Kind == AccessKind.Hard && c.Counts);

    /// <summary>The preferences.</summary>
    public IEnumerable<CriterionResult> Preferences => Criteria.Where(c => c.Criterion.Kind == AccessKind.Soft && c.Counts);

    /// <summary>Requirements that nobody has asked for and that were therefore not checked.</summary>
    public IEnumerable<CriterionResult> NotConsidered => Criteria.Where(c => !c.Counts);

    /// <summary>The requirements that keep the verdict from being better; empty for <see cref="Verdict.Suitable"/>.</summary>
    public IEnumerable<CriterionResult> Obstacles => Requirements.Where(r => !r.Outcome.IsTrue);

    /// <summary>Points of all preferences that are met.</summary>
    public int Score => Criteria.Sum(c => c.Points);

    /// <summary>
    /// What to ask, each question once: only what can still change the verdict. Empty unless the verdict is <see
    /// cref="Verdict.NeedsClarification"/>.
    /// </summary>
    public ValueList<Question> Questions => Verdict != Verdict.NeedsClarification
        ? []
        : Requirements
            .SelectMany(r => r.Explanation.OpenLeaves().Select(Question.Of)
                .Concat(r.Outcome.IsTrue ? [] : r.Removals.SelectMany(m => m.Questions)))
            .Distinct()
            .ToValueList();

    /// <summary>
    /// The measures that have to be taken, if the verdict is <see cref="Verdict.SuitableIf"/>: together they make every requirement true.
    /// </summary>
    public ValueList<Removal> Conditions { get; init; } = [];

    /// <summary>Names what was checked and nothing about the person: what a log may hold.</summary>
    public override string ToString() => $"{nameof(MatchResult)}({Offering.Id})";
}
