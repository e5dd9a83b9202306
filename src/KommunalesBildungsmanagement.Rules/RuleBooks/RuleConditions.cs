using System.Linq.Expressions;
using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>The conditions of a rule as data, for one context: what every reader but the compiled verdict works on. Immutable.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed class RuleConditions<T>
{
    private readonly ValueTerm<T, LocalDate>? _lastDay;

    internal RuleConditions(Specification<T>? scope, Specification<T>? begun, Specification<T> requirement) =>
        (Scope, Begun, Requirement) = (scope, begun, requirement);

    internal RuleConditions(
        Specification<T>? scope, Specification<T>? begun, Specification<T> requirement, RuleDays<T> days)
        : this(scope, begun, requirement) => (DueDay, DoneDay, _lastDay) = (days.Due, days.Done, days.Last);

    /// <summary>For a deadline: the day it ends on, before any shift to a working day. <see langword="null"/> for a rule without one.</summary>
    public ValueTerm<T, LocalDate>? DueDay { get; }

    /// <summary>For a deadline: the day that what it asks for was done. <see langword="null"/> for a rule without one.</summary>
    public ValueTerm<T, LocalDate>? DoneDay { get; }

    /// <summary>Whether a deadline ends with a submission, so that its end moves to the next working day.</summary>
    public bool IsSubmission => _lastDay is not null;

    /// <summary>When a deadline ends for a subject; <see langword="null"/> for a rule without one, or if the day is not known.</summary>
    /// <param name="subject">The subject.</param>
    public RuleDue? DueOf(T subject) => DueDay is not null && DueDay.TryGet(subject, out var nominal)
        ? new(nominal, _lastDay is not null && _lastDay.TryGet(subject, out var last) ? last : nominal)
        : null;

    /// <summary>When the rule applies; <see langword="null"/> if always.</summary>
    public Specification<T>? Scope { get; }

    /// <summary>For a deadline: it was done, or the last day has passed. <see langword="null"/> for a rule without a deadline.</summary>
    public Specification<T>? Begun { get; }

    /// <summary>What must hold.</summary>
    public Specification<T> Requirement { get; }

    /// <summary>The verdict, read from the data: the slow twin of the compiled one.</summary>
    /// <param name="subject">The subject.</param>
    public RuleVerdict Evaluate(T subject) => Decide(
        Scope?.Evaluate(subject) ?? Truth.True, Begun?.Evaluate(subject) ?? Truth.True, Requirement.Evaluate(subject));

    /// <summary>A LINQ expression that holds exactly for the subjects for which the verdict is <see cref="RuleVerdict.Met"/>.</summary>
    public Expression<Func<T, bool>> SurelyMet() => Together(Requirement).SurelyTrue();

    /// <summary>A LINQ expression that holds exactly for the subjects for which the verdict is <see cref="RuleVerdict.NotMet"/>.</summary>
    public Expression<Func<T, bool>> SurelyViolated() => Together(!Requirement).SurelyTrue();

    /// <summary>The rule with one small change each: what its examples should tell from it.</summary>
    public IEnumerable<RuleVariant<T>> Variants() => RuleVariant<T>.Of(this);

    internal static RuleVerdict Decide(Truth scope, Truth begun, Truth requirement) =>
        scope.IsFalse ? RuleVerdict.NotApplicable
        : scope.IsUnknown ? RuleVerdict.Undetermined
        : begun.IsFalse ? RuleVerdict.Pending
        : begun.IsUnknown || requirement.IsUnknown ? RuleVerdict.Undetermined
        : requirement.IsTrue ? RuleVerdict.Met : RuleVerdict.NotMet;

    private Specification<T> Together(Specification<T> requirement)
    {
        if (Begun is not null) requirement = Begun & requirement;
        return Scope is not null ? Scope & requirement : requirement;
    }
}
