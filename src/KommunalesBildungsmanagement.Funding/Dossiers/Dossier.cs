using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Resolutions;

namespace KommunalesBildungsmanagement.Funding.Dossiers;

/// <summary>Everything that the rules say about one case on one day. Immutable; the same case, day and options give the same dossier.</summary>
[ResultMatters]
public sealed class Dossier
{
    private Dossier(
        FundingCase @case, RuleContext context, ValueList<AppliedRules> applied, ValueList<AppliedRules> notYetKnown,
        ValueList<CaseFinding> findings) =>
        (Case, Context, Applied, NotYetKnown, Findings) = (@case, context, applied, notYetKnown, findings);

    /// <summary>The case.</summary>
    public FundingCase Case { get; }

    /// <summary>The day it was judged on, and the working days of the authority.</summary>
    public RuleContext Context { get; }

    /// <summary>Which rules applied, and why.</summary>
    public ValueList<AppliedRules> Applied { get; }

    /// <summary>Rules that apply but were not known on <see cref="DossierOptions.KnownOn"/>: they were not used.</summary>
    public ValueList<AppliedRules> NotYetKnown { get; }

    /// <summary>
    /// All findings: what is not met first, then what is undecided, pending, met, not applicable; within these by severity, due date and rule.
    /// </summary>
    public ValueList<CaseFinding> Findings { get; }

    /// <summary>What has to be done or asked: findings that are not met or undecided, in their order.</summary>
    public IEnumerable<CaseFinding> Open => Findings.Where(f => f.Verdict is RuleVerdict.NotMet or RuleVerdict.Undetermined);

    /// <summary>Judges a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="today">The day of the evaluation.</param>
    /// <param name="options">Working days, further packs; <see langword="null"/> for the standard.</param>
    public static Dossier Of(FundingCase @case, LocalDate today, DossierOptions? options = null)
    {
        options ??= DossierOptions.Standard;
        var context = new RuleContext(today) { WorkingDays = options.WorkingDaysOf(@case) };

        // Law that applies on the day itself can only be the law that was known by then; what a notice names stays what it names.
        var lawOn = options.KnownOn is { } known ? LocalDate.Min(known, today) : today;
        var resolved = RuleSetResolution.Of(@case, lawOn).Concat(options.Further.Select(f => f(@case, lawOn)).OfType<AppliedRules>()).ToList();
        var applied = resolved.Where(a => !(a.ReferenceDate > options.KnownOn)).ToValueList();
        var findings = applied
            .SelectMany(a => a.Pack.Judge(@case, context with { ReferenceDate = a.ReferenceDate }))
            .OrderBy(f => Rank(f.Verdict))
            .ThenByDescending(f => f.Severity)
            .ThenBy(f => f.Due?.Legal ?? LocalDate.MaxIsoValue)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Item, StringComparer.Ordinal)
            .ToValueList();
        return new(@case, context, applied, resolved.Except(applied).ToValueList(), findings);
    }

    /// <summary>The finding of a rule on a part of the case; <see langword="null"/> if the rule did not run.</summary>
    /// <param name="ruleId">Id of the rule.</param>
    /// <param name="item">Which part; <see langword="null"/> for the case as a whole.</param>
    public CaseFinding? Find(string ruleId, string? item = null) => Findings.FirstOrDefault(f => f.Rule.Id == ruleId && f.Item == item);

    private static int Rank(RuleVerdict verdict) => verdict switch
    {
        RuleVerdict.NotMet => 0,
        RuleVerdict.Undetermined => 1,
        RuleVerdict.Pending => 2,
        RuleVerdict.Met => 3,
        _ => 4,
    };
}
