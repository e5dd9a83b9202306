using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.TargetGroups;

namespace KommunalesBildungsmanagement.Matching.Tests.Remedies;

public sealed class RemedyProperties
{
    private const int Count = 1000;

    // Everybody whom the conditions of the cases can tell apart.
    private static readonly ValueList<PersonProfile> People = (
        from age in Enumerable.Range(13, 20).Append(55)
        from german in Enum.GetValues<CefrLevel>()
        from certificate in new[] { Profiles.SchoolCertificate.None, Profiles.SchoolCertificate.MittlererAbschluss }
        select new PersonProfile { Age = age, German = german, Certificate = certificate }).ToValueList();

    [Fact]
    public void Sets_cover_every_removable_barrier_and_none_of_their_measures_can_be_left_out() => Law.Check(RemedyCase.Any, c =>
    {
        var plan = c.Plan;
        Assert.Equal(plan.Removable.Any(), plan.Sets.Count > 0);
        foreach (var set in plan.Sets)
        {
            Assert.All(plan.Removable, b => Assert.Contains(set.Remedies, r => !r.Covers(b).IsFalse));
            foreach (var one in set.Remedies) Assert.Contains(plan.Removable, b => set.Remedies.All(r => r == one || r.Covers(b).IsFalse));
        }
    }, Count);

    [Fact]
    public void All_minimal_sets_are_found() => Law.Check(RemedyCase.Any, c =>
    {
        var plan = c.Plan;
        Assert.True(plan.HasAllSets);
        var removable = plan.Removable.ToList();
        var covering = Subsets(plan.Remedies).Where(s => s.Count > 0 && removable.All(b => s.Any(r => !r.Covers(b).IsFalse))).ToList();
        var minimal = covering.Where(s => removable.Count > 0 && !covering.Any(o => o.Count < s.Count && o.All(s.Contains)));
        Assert.Equal(minimal.Select(Ids).Order(), plan.Sets.Select(s => Ids(s.Remedies)).Order());
    }, Count);

    [Fact]
    public void Every_barrier_is_removable_or_is_named_as_uncovered() => Law.Check(RemedyCase.Any, c =>
    {
        var plan = c.Plan;
        Assert.Equal(c.Findings.Select(f => f.Id).Order(), plan.Removable.Concat(plan.Uncovered).Select(b => b.Id).Order());
        Assert.DoesNotContain(plan.Uncovered, b => plan.Remedies.SelectMany(r => r.Effects).Any(e => e.Barrier == b && e.Removes));
    }, Count);

    [Fact]
    public void A_measure_for_other_groups_never_appears_and_one_that_may_help_somebody_of_the_group_always_does() => Law.Check(RemedyCase.Any, c =>
    {
        var plan = c.Plan;
        var shown = plan.Remedies.Select(r => r.Measure).Concat(plan.RuledOut.Select(r => r.Measure)).ToList();
        foreach (var measure in c.Landscape.Measures)
        {
            var may = c.Findings.Any(f => measure.Effects.Any(e => e.Barrier == f.Barrier && Helps(e, f.Affects).Any(helps => helps)));
            Assert.Equal(may, shown.Contains(measure));
        }

        foreach (var effect in plan.Remedies.SelectMany(r => r.Effects))
        {
            var group = c.Findings.Single(f => f.Id == effect.Barrier.Id).Affects;
            var expected = group != "TG-UNDEFINED" && Helps(effect.Effect, group).All(helps => helps) ? Truth.True : Truth.Unknown;
            if (effect.Effect.ForWhom is null) expected = Truth.True;
            Assert.Equal(expected, effect.Preconditions.Single(p => p.Id == "group").Outcome);
        }
    }, Count);

    [Fact]
    public void What_nobody_has_recorded_never_rules_a_measure_out() => Law.Check(RemedyCase.Any, c =>
    {
        var before = c.Plan.Remedies.Select(r => r.Measure.Id).ToList();
        EducationLandscape[] poorer = [c.Landscape with { Actors = [] }, c.Landscape with { Needs = [] }, c.Landscape with { FundedProjects = [] }];
        foreach (var landscape in poorer)
        {
            var after = (c with { Landscape = landscape }).Plan.Remedies;
            Assert.Subset(after.Select(r => r.Measure.Id).ToHashSet(), before.ToHashSet());
        }

        Assert.All(c.Plan.RuledOut, r => Assert.Contains(r.Reasons, p => p.Outcome.IsFalse));
        Assert.All(c.Plan.Remedies, r => Assert.Equal(r.IsPossible.IsUnknown, r.IsPossible != Truth.True));
        Assert.All(c.Plan.Remedies.Where(r => r.IsPossible.IsUnknown), r => Assert.NotEmpty(r.Questions));
    }, Count);

    [Fact]
    public void Order_of_landscape_and_findings_changes_nothing() => Law.Check(
        Arb.From(from c in RemedyCase.Any.Generator from seed in Gen.Choose(0, int.MaxValue) select (Case: c, Seed: seed)),
        x =>
        {
            var shuffled = new RemedyCase(Shuffled(x.Case.Findings, x.Seed), x.Case.Landscape with
            {
                Measures = Shuffled(x.Case.Landscape.Measures, x.Seed),
                Actors = Shuffled(x.Case.Landscape.Actors, x.Seed),
                Needs = Shuffled(x.Case.Landscape.Needs, x.Seed),
                Evaluations = Shuffled(x.Case.Landscape.Evaluations, x.Seed),
            });
            Assert.Equal(x.Case.Plan.Render(CultureInfo.InvariantCulture), shuffled.Plan.Render(CultureInfo.InvariantCulture));
        },
        Count);

    [Fact]
    public void Sure_measures_come_before_open_ones_and_then_points_decide() => Law.Check(RemedyCase.Any, c =>
    {
        var remedies = c.Plan.Remedies;
        Assert.Equal(remedies.OrderByDescending(r => (r.IsPossible, r.Score)).Select(r => (r.IsPossible, r.Score)), remedies.Select(r => (r.IsPossible, r.Score)));
        Assert.All(remedies, r => Assert.All(r.Parts, p => Assert.True(p.Points > 0)));
        Assert.All(c.Plan.Sets, s => Assert.Equal(s.Remedies.Sum(r => r.Parts.Sum(p => p.Points)), s.Score));
    }, Count);

    [Fact]
    public void Meeting_the_bound_is_said_and_what_was_found_is_right() => Law.Check(
        Arb.From(from c in RemedyCase.Any.Generator from bound in Gen.Choose(1, 12) select (Case: c, Bound: bound)),
        x =>
        {
            var (all, some) = (x.Case.Plan, RemedySearch.For(x.Case.Findings, x.Case.Context, x.Bound));
            Assert.Subset(all.Sets.Select(s => Ids(s.Remedies)).ToHashSet(), some.Sets.Select(s => Ids(s.Remedies)).ToHashSet());
            if (some.HasAllSets) Assert.Equal(all.Sets, some.Sets);
            else Assert.Contains("nicht alle", some.Render(CultureInfo.GetCultureInfo("de")), StringComparison.Ordinal);
        },
        Count);

    internal static string Ids(IEnumerable<Remedy> remedies) => string.Join(' ', remedies.Select(r => r.Measure.Id).Order(StringComparer.Ordinal));

    internal static IEnumerable<List<T>> Subsets<T>(IReadOnlyList<T> items) =>
        Enumerable.Range(0, 1 << items.Count).Select(bits => items.Where((_, i) => (bits & (1 << i)) != 0).ToList());

    private static ValueList<T> Shuffled<T>(ValueList<T> items, int seed)
    {
        var shuffled = items.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled.ToValueList();
    }

    // For everybody of the group, whether the effect is for her.
    private static IEnumerable<bool> Helps(MeasureEffect effect, string? affected) => People
        .Where(p => affected is null or "TG-UNDEFINED" || StandardTargetGroups.All.Single(g => g.Id == affected).Definition.Evaluate(p).IsTrue)
        .Select(p => effect.ForWhom?.Evaluate(p).IsTrue ?? true);
}
