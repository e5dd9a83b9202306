using KommunalesBildungsmanagement.Rules;
using KommunalesBildungsmanagement.Testing;
using NodaTime;

namespace Fachverfahren.Tests;

/// <summary>Worked examples of the target group. Age at entry, § 187 Abs. 2 Satz 2 BGB: the birthday counts.</summary>
public static class TransitionRuleExamples
{
    public static readonly RuleContext Context = new(new LocalDate(2026, 11, 22));

    private static readonly LocalDate Birthday = new(2000, 5, 10);

    public static RuleExamples<Participation> TargetGroup2024() => Of(TransitionRules.Compiled.TargetGroup2024, 16, 25);

    public static RuleExamples<Participation> TargetGroup2026() => Of(TransitionRules.Compiled.TargetGroup2026, 15, 27);

    private static RuleExamples<Participation> Of(CompiledRule<Participation> rule, int youngest, int oldest)
    {
        static Participation Entering(LocalDate day) => new() { BornOn = Birthday, EnteredOn = day, District = "09777", HasCertificate = false };
        static Participation Leapling(LocalDate day) => Entering(day) with { BornOn = new LocalDate(2000, 2, 29) };
        var (first, tooLate) = (Birthday.PlusYears(youngest), Birthday.PlusYears(oldest + 1));
        var member = Entering(first);
        return RuleExamples.Of(rule, Context)
            .Case("youngest birthday", member, RuleVerdict.Met)
            .Case("eve of the youngest birthday", Entering(first.PlusDays(-1)), RuleVerdict.NotMet)
            .Case("oldest year, first day", Entering(tooLate.PlusYears(-1)), RuleVerdict.Met)
            .Case("oldest year, last day", Entering(tooLate.PlusDays(-1)), RuleVerdict.Met)
            .Case("birthday after the oldest year", Entering(tooLate), RuleVerdict.NotMet)
            .Case("a year above the youngest", Entering(first.PlusYears(1)), RuleVerdict.Met)
            .Case("a year below the oldest", Entering(tooLate.PlusYears(-2)), RuleVerdict.Met)
            .Case("born on 29 February, 28 February", Leapling(new(2000 + oldest + 1, 2, 28)), RuleVerdict.Met)
            .Case("born on 29 February, day after", Leapling(new LocalDate(2000 + oldest + 1, 2, 28).PlusDays(1)), RuleVerdict.NotMet)
            .Case("other district", member with { District = "09762" }, RuleVerdict.Met)
            .Case("elsewhere", member with { District = "09186" }, RuleVerdict.NotMet)
            .Case("has a certificate", member with { HasCertificate = true }, RuleVerdict.NotMet)
            .Case("certificate not known", member with { HasCertificate = null }, RuleVerdict.Undetermined)
            .Case("district not known", member with { District = null }, RuleVerdict.Undetermined)
            .Case("birthday not known", member with { BornOn = null }, RuleVerdict.Undetermined)
            .Case("too old, whatever else", Entering(tooLate) with { HasCertificate = null, District = null }, RuleVerdict.NotMet)
            .Case("entered before birth", Entering(Birthday.PlusDays(-1)), RuleVerdict.Undetermined);
    }
}
