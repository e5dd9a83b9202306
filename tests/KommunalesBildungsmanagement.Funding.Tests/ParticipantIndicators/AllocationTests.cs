using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;
using KommunalesBildungsmanagement.Funding.Tests.Participations;
using static KommunalesBildungsmanagement.Funding.Participations.LabourMarketSituation;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>A verdict without explanation allocates nothing.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void Evaluate_AllRulesAboutARecord_AllocatesNothing()
    {
        var exit = new LocalDate(2024, 5, 31);
        Participation[] records =
        [
            Records.In(Records.Esf).Left(exit, (exit, JobSearching), (exit.PlusDays(20), Employed)),
            Records.In(Records.EsfPlus with { CollectsLongerTermResults = true }).Left(exit, (exit, JobSearching), (exit.PlusDays(20), Employed)),
            Records.In(Records.Structural),
            new() { Operation = Records.EsfPlus, PersonKey = "p" },
        ];
        CompiledRule<Participation>[] rules = [.. ParticipationRules.Compiled.ForParticipation.Rules, .. IndicatorCatalogue.Esf.Select(i => i.Rule),
            .. IndicatorCatalogue.EsfPlus.Select(i => i.Rule)];
        Evaluate();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var n = 0; n < 1000; n++) Evaluate();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Evaluate()
        {
            foreach (var rule in rules)
            {
                foreach (var record in records) _ = rule.Evaluate(record, Records.Context);
            }
        }
    }
}
