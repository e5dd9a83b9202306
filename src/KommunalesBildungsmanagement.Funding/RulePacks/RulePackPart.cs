using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.RulePacks;

/// <summary>Rules about one kind of subject, and where in a case such subjects are found.</summary>
public abstract class RulePackPart
{
    private protected RulePackPart()
    {
    }

    /// <summary>Rules about the case as a whole.</summary>
    /// <param name="rules">The rules, <c>Compiled.ForFundingCase</c>.</param>
    public static RulePackPart Whole(RuleBook<FundingCase> rules) =>
        new RulePackPart<FundingCase>(rules, @case => [@case], _ => null, (@case, term) => @case.FilingOf(term));

    /// <summary>Rules about parts of a case.</summary>
    /// <typeparam name="T">The kind of part.</typeparam>
    /// <param name="rules">The rules.</param>
    /// <param name="subjects">The parts of a case.</param>
    /// <param name="item">What tells one part from the others, for people: a code, a year.</param>
    /// <param name="filing">For parts that are submitted: the submission.</param>
    public static RulePackPart Each<T>(
        RuleBook<T> rules, Func<FundingCase, IEnumerable<T>> subjects, Func<T, string?> item, Func<T, Filing?>? filing = null) =>
        new RulePackPart<T>(rules, subjects, item, (subject, _) => filing?.Invoke(subject));

    internal abstract IEnumerable<CaseFinding> Judge(FundingCase @case, RuleContext context);
}

/// <summary>Rules about subjects of one type.</summary>
internal sealed class RulePackPart<T>(
    RuleBook<T> rules, Func<FundingCase, IEnumerable<T>> subjects, Func<T, string?> item, Func<T, string, Filing?> filing) : RulePackPart
{
    internal override IEnumerable<CaseFinding> Judge(FundingCase @case, RuleContext context)
    {
        foreach (var subject in subjects(@case))
        {
            foreach (var finding in rules.Evaluate(subject, context))
            {
                var rule = rules.Find(finding.Rule.Id, context)!;
                yield return new(finding, () => rule.Explain(subject, context))
                {
                    Item = item(subject),
                    ReferenceDate = context.ReferenceDate,
                    Deadline = rule.Entry.IsDeadline ? DeadlineOf(rule.Conditions(context), subject, context) : null,
                };
            }
        }
    }

    private CaseDeadline? DeadlineOf(RuleConditions<T> conditions, T subject, RuleContext context)
    {
        if (conditions.DoneDay is not { } done) return null;
        var due = conditions.DueOf(subject);
        var ambiguity = conditions.IsSubmission ? CaseDeadline.AmbiguityOf(due, context.WorkingDays) : null;
        return new(due, done.TryGet(subject, out var day) ? day : null, filing(subject, done.Name), ambiguity);
    }
}
