using FluentValidation;

namespace KommunalesBildungsmanagement.Benchmarks.Matching;

/// <summary>The requirements of a course as rules of a validator that stops at the first broken one.</summary>
public sealed class PairingValidator : AbstractValidator<Pairing>
{
    public PairingValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;
        RuleFor(p => p.Learner.Topics).Must((p, topics) => p.Course.Topics.Any(t => Array.IndexOf(topics, t) >= 0));
        RuleFor(p => p.Learner.Until).GreaterThanOrEqualTo(p => p.Course.Start);
        RuleFor(p => p.Learner.From).LessThanOrEqualTo(p => p.Course.End);
        RuleFor(p => p.Learner.Slots).Must((p, slots) => (p.Course.Slots & ~slots) == 0);
        RuleFor(p => p.Learner.Barriers).Must((p, barriers) => (p.Course.Barriers & barriers) == 0);
        RuleFor(p => p.Learner.Age).Must((p, age) => p.Passes(Known(age, age >= p.Course.AgeFrom && age < p.Course.AgeBelow)))
            .When(p => p.Course.AgeFrom >= 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Learner.Certificate).Must((p, certificate) => p.Passes(Known(certificate, certificate >= p.Course.CertificateFrom)))
            .When(p => p.Course.CertificateFrom >= 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Learner.Qualification)
            .Must((p, level) => p.Passes(Known(level, level >= p.Course.QualificationFrom && level <= p.Course.QualificationUpTo)))
            .When(p => p.Course.QualificationFrom >= 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Learner.Levels)
            .Must((p, levels) => p.Passes(Known(levels[p.Course.Language], levels[p.Course.Language] >= p.Course.LevelFrom)))
            .When(p => p.Course.LevelFrom >= 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Learner.Groups).Must((p, _) => p.Passes(Overlaps(p.Learner, p.Course.Admitted)))
            .When(p => p.Course.Admitted != 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Learner.Groups).Must((p, _) => p.Passes(!Overlaps(p.Learner, p.Course.Excluded)))
            .When(p => p.Course.Excluded != 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Learner.Status).Must((p, status) => p.Passes(Known(status, (p.Course.Statuses >> status & 1) != 0)))
            .When(p => p.Course.Statuses != 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Learner.District).Must((p, district) => p.Passes(Known(district, district == p.Course.District)))
            .When(p => p.Course.District >= 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Learner.Budget).Must((p, budget) => p.Passes(Known(budget, budget >= p.Course.Cost)))
            .When(p => p.Course.Cost > 0 && (p.Course.FundedBy & p.Learner.Supports) == 0, ApplyConditionTo.CurrentValidator);
        RuleFor(p => p.Course.Rule).Must((p, rule) => p.Passes(rule.Select(a => Of(p.Learner, a)).Aggregate((bool?)false, (any, one) => any | one)))
            .When(p => p.Course.Rule.Length > 0, ApplyConditionTo.CurrentValidator);
    }

    private static bool? Known(int value, bool met) => value < 0 ? null : met;

    private static bool? Overlaps(HandWritten.Prepared learner, int groups) =>
        (groups & learner.Groups) != 0 ? true : learner.KnowsGroups ? false : null;

    private static bool? Of(HandWritten.Prepared l, Alternative a) =>
        (a.AgeFrom < 0 ? true : Known(l.Age, l.Age >= a.AgeFrom))
        & (a.CertificateUpTo < 0 ? true : Known(l.Certificate, l.Certificate <= a.CertificateUpTo))
        & (a.QualificationFrom < 0 ? true : Known(l.Qualification, l.Qualification >= a.QualificationFrom))
        & (a.Statuses == 0 ? true : Known(l.Status, (a.Statuses >> l.Status & 1) != 0))
        & (a.AnyGroup == 0 ? true : Overlaps(l, a.AnyGroup))
        & ((a.NoBarrier & l.Barriers) == 0);
}
