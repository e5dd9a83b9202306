namespace KommunalesBildungsmanagement.Funding.Dossiers;

/// <summary>What one rule says about one part of a case: verdict, due date, reasons, source, next step. Equality by reference.</summary>
[ResultMatters]
public sealed class CaseFinding
{
    private readonly Func<RuleExplanation> _explain;
    private readonly RuleFinding _finding;

    internal CaseFinding(RuleFinding finding, Func<RuleExplanation> explain) => (_finding, _explain) = (finding, explain);

    /// <summary>The version of the rule.</summary>
    public RuleEntry Rule => _finding.Rule;

    /// <summary>The verdict, exceptions taken into account.</summary>
    public RuleVerdict Verdict => _finding.Verdict;

    /// <summary>The exception that applies instead, if one surely does.</summary>
    public RuleEntry? DisplacedBy => _finding.DisplacedBy;

    /// <summary>Which line, payment, year: <see langword="null"/> if it is about the case as a whole.</summary>
    public string? Item { get; init; }

    /// <summary>The deadline; <see langword="null"/> if the rule has none.</summary>
    public CaseDeadline? Deadline { get; init; }

    /// <summary>When it is or was due; <see langword="null"/> if the rule has no deadline or the day is not known.</summary>
    public RuleDue? Due => Deadline?.Due;

    /// <summary>The day that chose the version: that of the edition or of the notice.</summary>
    public LocalDate ReferenceDate { get; init; }

    /// <summary>How much it weighs, if it is not met.</summary>
    public RuleSeverity Severity => Rule.Severity;

    /// <summary>All reasons, with the values seen.</summary>
    public RuleExplanation Explain() => _explain();

    /// <summary>What is missing for an answer; empty unless <see cref="Verdict"/> is <see cref="RuleVerdict.Undetermined"/>.</summary>
    public IEnumerable<LocalizedText> Missing() => Explain().OpenLeaves().Select(l => l.Text).Distinct();

    /// <summary>What was seen: each value that the rule read, with its name.</summary>
    public IEnumerable<LocalizedText> Seen()
    {
        var explanation = Explain();
        return new[] { explanation.Scope, explanation.Requirement }.OfType<Explanation>()
            .SelectMany(e => e.Leaves())
            .Where(l => l.Observed is not null && !l.IsRedacted)
            .Select(l => new LocalizedText($"{l.Text.German}: {l.Observed!.German}", $"{l.Text.English}: {l.Observed.English}"))
            .Distinct();
    }

    /// <summary>Rule, part and verdict, without the values seen.</summary>
    public override string ToString() => Item is null ? $"{Rule.Id}: {Verdict}" : $"{Rule.Id} [{Item}]: {Verdict}";
}
