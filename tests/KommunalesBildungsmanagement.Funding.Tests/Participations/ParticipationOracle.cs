using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.Participations;

/// <summary>What the rules about a record say, written a second time by hand: whether one applies, and whether it is met.</summary>
internal static class ParticipationOracle
{
    public static RuleVerdict Verdict(string rule, Participation p, LocalDate today)
    {
        var (applies, met) = Parts(rule, p, today);
        applies &= !p.Operation.IsStructural;
        return applies == false ? RuleVerdict.NotApplicable
            : applies is null || met is null ? RuleVerdict.Undetermined
            : met == true ? RuleVerdict.Met : RuleVerdict.NotMet;
    }

    private static (bool? Applies, bool? Met) Parts(string rule, Participation p, LocalDate today)
    {
        var (a, limits) = (p.AtEntry, p.Operation.ShortSupport);
        bool?[] ticks = [a.IsUnemployed, a.IsInactive, a.IsEmployed];
        var (yes, unknown) = (ticks.Count(t => t == true), ticks.Count(t => t is null));
        var core = p.EnteredOn is not null && a.BornOn is not null && a.Gender is not null && yes == 1 && unknown == 0
            && a.Education is not null and not EducationAttainment.Refused;
        bool Answered(ParticipantAnswer? x) => x is ParticipantAnswer.Yes or ParticipantAnswer.No;
        return rule switch
        {
            "ESF-AGE" => (p.ReportedAge is not null, Age.On(a.BornOn, p.EnteredOn) is { } age ? age == p.ReportedAge : null),
            "ESF-STATUS1" => (true, yes > 1 || (yes == 0 && unknown == 0) ? false : unknown == 0 ? true : null),
            "ESF-COMPLETE-1420 (2014-01-01)" => (p.Operation.Generation == EsfGeneration.Esf, core && a.Gender != Gender.NonBinary
                && Answered(a.Household.NobodyWorks) && Answered(a.Household.DependentChildren) && Answered(a.Household.SingleAdult)),
            "ESF-COMPLETE-1420 (2018-08-02)" => (p.Operation.Generation == EsfGeneration.Esf, core && a.Gender != Gender.NonBinary),
            "ESF-COMPLETE-2127" => (p.Operation.Generation == EsfGeneration.EsfPlus, core),
            "ESF-LEAVE28" => (Since(p.ExitedOn?.PlusDays(28)),
                p.SituationUponLeaving is not null && p.Results.StartedEducation is not null && p.Results.Qualification is not null),
            "ESF-SIX" => (Since(p.ExitedOn?.PlusMonths(6)) & p.Operation.CollectsLongerTermResults, p.Results.SituationAfterSixMonths is not null),
            "ESF-BAGATELL" => (limits?.Applies, More(p.Hours, limits?.Hours) & More(p.Days, limits?.Days) & !p.IsWalkIn),
            _ => throw new ArgumentException(rule),
        };

        bool? Since(LocalDate? day) => day is { } d ? today > d : null;
        static bool? More(decimal? value, decimal? limit) => value is { } v && limit is { } l ? v > l : null;
    }
}
