using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;
using KommunalesBildungsmanagement.Funding.Tests.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>Laws of the indicators about people.</summary>
public sealed class IndicatorProperties
{
    private static readonly RuleContext Context = Records.Context;

    private static readonly IReadOnlyList<CompiledRule<Participation>> Indicators =
        [.. IndicatorCatalogue.Esf.Concat(IndicatorCatalogue.EsfPlus).Select(i => i.Rule)];

    [Fact]
    public void Forgetting_a_fact_never_turns_a_yes_into_a_no_or_a_no_into_a_yes() =>
        Law.Check(Gen.Zip(ParticipationGenerators.Records, Gen.Elements(ParticipationGenerators.Forgets.AsEnumerable())).ToArbitrary(), x =>
        {
            var (known, forgotten) = (x.Item1, x.Item2(x.Item1));

            // Rules of data quality ask whether something is recorded; all others must not be moved by a gap.
            foreach (var rule in Indicators.Append(ParticipationRules.Compiled.OneStatus).Append(ParticipationRules.Compiled.LongEnough))
            {
                var (before, after) = (rule.Evaluate(known, Context), rule.Evaluate(forgotten, Context));
                Assert.True(after == before || after == RuleVerdict.Undetermined || before == RuleVerdict.Undetermined, $"{rule}: {before} -> {after}");
                Assert.False(before == RuleVerdict.Met && after == RuleVerdict.NotMet);
            }
        });

    [Fact]
    public void A_part_is_met_only_where_the_whole_is() => Law.Check(ParticipationGenerators.Records.ToArbitrary(), p =>
    {
        foreach (var part in IndicatorCatalogue.For(p.Operation.Generation).Where(i => i.PartOf is not null && i.Timing == IndicatorTiming.Entry))
        {
            if (part.Rule.Evaluate(p, Context) != RuleVerdict.Met) continue;
            var whole = IndicatorCatalogue.For(p.Operation.Generation).Single(i => i.Code == part.PartOf);

            // A status of ESF+ is missing in whoever stands in a class of age or education only: such a record is incomplete.
            if (part.PartOf != "EECO01" || p.AtEntry.Status is not null) Assert.Equal(RuleVerdict.Met, whole.Rule.Evaluate(p, Context));
        }
    });

    [Fact]
    public void A_job_and_a_search_upon_leaving_exclude_each_other() => Law.Check(ParticipationGenerators.Records.ToArbitrary(), p =>
        EsfPlusResults.Compiled.JobSearching.Evaluate(p, Context) != RuleVerdict.Met
        || EsfPlusResults.Compiled.InEmployment.Evaluate(p, Context) != RuleVerdict.Met);

    [Fact]
    public void The_order_of_events_does_not_matter() => Law.Check(ParticipationGenerators.Records.ToArbitrary(), p =>
        (p with { Results = p.Results with { LabourMarket = p.Results.LabourMarket?.Reverse().ToValueList() } }).SituationUponLeaving
        == p.SituationUponLeaving);

    [Fact]
    public void At_most_one_indicator_of_status_age_and_education_each() => Law.Check(ParticipationGenerators.Records.ToArbitrary(), p =>
    {
        string[][] groups =
            [["CO01", "CO03", "CO05"], ["CO06", "CO07"], ["CO09", "CO10", "CO11"], ["EECO02", "EECO04", "EECO05"], ["EECO06", "EECO07", "EECO08"],
                ["EECO09", "EECO10", "EECO11"]];
        Assert.All(groups, g => Assert.True(Indicators.Count(r => g.Contains(r.Entry.Id) && r.Evaluate(p, Context) == RuleVerdict.Met) <= 1));
    });

    [Fact]
    public void Code_and_data_of_every_rule_agree() => Law.Check(ParticipationGenerators.Records.ToArbitrary(), p =>
    {
        foreach (var rule in Indicators.Concat(ParticipationRules.Compiled.ForParticipation.Rules))
            Assert.Equal(rule.Conditions(Context).Evaluate(p), rule.Evaluate(p, Context));
    }, 200);

    [Fact]
    public void Totals_subsets_and_genders_hold_in_every_table() => Law.Check(ParticipationGenerators.Lists.ToArbitrary(), records =>
    {
        if (records.Length == 0) return;
        var table = IndicatorTable.Of(records[0].Operation, records, Context);
        Assert.True(table.TotalReported <= table.GrandTotal);
        Assert.Equal(table.GrandTotal - table.Incomplete, table.TotalReported);
        Assert.Equal(records.Select(r => r.PersonKey).Distinct().Count(), table.GrandTotal + table.BelowLimit);
        Assert.All(table.Rows, r => Assert.Equal(table.TotalReported, r.Records));
        Assert.DoesNotContain(ReportedTable.Of(table).Check(Context), f => f.Verdict != RuleVerdict.Met);
    }, 300);

    [Fact]
    public void The_order_of_records_does_not_matter() =>
        Law.Check(ParticipationGenerators.Lists.SelectMany(l => Gen.Shuffle(l).Select(s => (l, s))).ToArbitrary(), x =>
        {
            if (x.l.Length == 0) return;
            Assert.Equal(IndicatorTable.Of(x.l[0].Operation, x.l, Context), IndicatorTable.Of(x.l[0].Operation, x.s, Context));
        }, 300);

    [Fact]
    public void Merging_again_or_entering_the_same_records_twice_changes_nothing() => Law.Check(ParticipationGenerators.Lists.ToArbitrary(), records =>
    {
        static HashSet<Participation> People(IEnumerable<Participation> of) => [.. ParticipationRegister.Of(of).Select(p => p.Participation)];
        var once = People(records);
        Assert.Equal(once, People(once));
        Assert.Equal(once, People(records.Concat(records)).Select(p => p with { Results = Sorted(p.Results, once, p.PersonKey) }).ToHashSet());

        // A record alone keeps the order of its events; two copies of it are merged into one order.
        static ResultFacts Sorted(ResultFacts r, HashSet<Participation> once, string key) =>
            once.Single(p => p.PersonKey == key).Results is var kept
            && (kept.LabourMarket ?? []).Distinct().OrderBy(e => e.On).ThenBy(e => e.Situation).SequenceEqual(r.LabourMarket ?? [])
                ? r with { LabourMarket = kept.LabourMarket } : r;
    }, 300);
}
