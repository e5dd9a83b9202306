using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;
using KommunalesBildungsmanagement.Funding.Tests.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>
/// Every indicator says what the oracle says, on records among which every small change of a condition would be noticed: so no small change would pass.
/// </summary>
public sealed class RuleMutationTests
{
    private static readonly IReadOnlyList<Participation> Sample =
        [.. Boundaries(), .. ParticipationGenerators.Records.Sample(20_000, 50), .. Kinds()];

    public static TheoryData<string> Codes => new(IndicatorCatalogue.Esf.Concat(IndicatorCatalogue.EsfPlus).Select(i => i.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Indicator_SaysWhatTheOracleSays_AndNoSmallChangeOfItDoes(string code)
    {
        var indicator = IndicatorCatalogue.Esf.Concat(IndicatorCatalogue.EsfPlus).Single(i => i.Code == code);
        var isDue = indicator.Timing == IndicatorTiming.Entry ? (Func<Participation, bool?>)(_ => true)
            : indicator.Timing == IndicatorTiming.UponLeaving ? p => p.ExitedOn is { } exit ? Records.Context.Today > exit.PlusDays(28) : null
            : p => p.ExitedOn is { } exit ? Records.Context.Today > exit.PlusMonths(6) : null;
        RuleVerdict Expected(Participation p)
        {
            var applies = (p.Operation.Generation == indicator.Generation) & !p.Operation.IsStructural & isDue(p);
            return applies == false ? RuleVerdict.NotApplicable
                : applies is null || IndicatorOracle.Counts(code, p) is not { } counts ? RuleVerdict.Undetermined
                : counts ? RuleVerdict.Met : RuleVerdict.NotMet;
        }

        Assert.All(Sample, p => Assert.Equal(Expected(p), indicator.Rule.Evaluate(p, Records.Context)));
        var survivors = indicator.Rule.Conditions(Records.Context).Variants()
            .Where(v => Sample.All(p => v.Conditions.Evaluate(p) == Expected(p))).Select(v => v.ToString());
        Assert.Empty(survivors);
    }

    public static TheoryData<string> Ids => new(ParticipationRules.Compiled.ForParticipation.Rules.Select(r => r.Entry.ToString()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_SaysWhatTheOracleSays_AndNoSmallChangeOfItDoes(string version)
    {
        var rule = ParticipationRules.Compiled.ForParticipation.Rules.Single(r => r.Entry.ToString() == version);
        var id = rule.Entry.Id == "ESF-COMPLETE-1420" ? version : rule.Entry.Id;
        RuleVerdict Expected(Participation p) => ParticipationOracle.Verdict(id, p, Records.Context.Today);
        Assert.All(Sample, p => Assert.Equal(Expected(p), rule.Evaluate(p, Records.Context)));
        var survivors = rule.Conditions(Records.Context).Variants()
            .Where(v => Sample.All(p => v.Conditions.Evaluate(p) == Expected(p))).Select(v => v.ToString());
        Assert.Empty(survivors);
    }

    private static IEnumerable<Participation> Kinds() =>
        from record in ParticipationGenerators.Records.Sample(3000, 50)
        from isStructural in (bool?[])[true, null]
        select record with { Operation = record.Operation with { IsStructural = isStructural } };

    // The eve of each birthday that a threshold knows, and the birthday itself.
    private static IEnumerable<Participation> Boundaries() =>
        from operation in (EsfOperation[])[Records.Esf, Records.EsfPlus, Records.Structural, Records.Esf with { IsStructural = null }]
        from age in (int[])[17, 18, 19, 24, 25, 26, 28, 29, 30, 31, 53, 54, 55, 56]
        from day in (int[])[0, 1]
        from status in (EmploymentStatus?[])[EmploymentStatus.Unemployed, EmploymentStatus.Inactive, EmploymentStatus.Employed, null]
        let record = Records.Aged(operation, new LocalDate(2020 - age, 6, 1 + day), new LocalDate(2020, 6, 1)).With(a => a with { Status = status })
        from exit in (LocalDate?[])[null, new LocalDate(2026, 11, 22).PlusDays(-28), new LocalDate(2026, 11, 22).PlusDays(-29), new(2026, 5, 22),
            new(2026, 5, 21)]
        select record with { ExitedOn = exit, Results = new() { SituationAfterSixMonths = LabourMarketSituation.Employed, LabourMarket = [] } };
}
