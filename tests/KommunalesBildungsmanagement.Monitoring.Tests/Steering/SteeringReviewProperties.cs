using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Steering.Competences;
using KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

public sealed class SteeringReviewProperties
{
    [Fact]
    public void What_is_open_is_settled_by_its_next_step() => Law.Check(DeskGenerators.Desks, desk =>
    {
        foreach (var remark in desk.Review.Remarks.Where(r => !r.Outcome.IsTrue))
        {
            Assert.DoesNotContain(remark.Apply(desk).Review.Remarks, r => (r.Code, r.Location) == (remark.Code, remark.Location) && !r.Outcome.IsTrue);
        }
    }, 200);

    [Fact]
    public void Next_steps_one_after_another_bring_a_loop_in_order() => Law.Check(DeskGenerators.Desks, desk =>
    {
        for (var round = 0; round < 40; round++)
        {
            if (desk.Review.Remarks.FirstOrDefault(r => !r.Outcome.IsTrue) is not { } remark) break;
            desk = remark.Apply(desk);
        }

        Assert.Empty(desk.Open);
        Assert.True(desk.Review.IsInOrder.IsTrue);
    }, 200);

    [Fact]
    public void The_order_of_records_does_not_matter() => Law.Check(
        Arb.From(from desk in DeskGenerators.Desks.Generator from seed in Gen.Choose(0, int.MaxValue) select (Desk: desk, Seed: seed)),
        x =>
        {
            Assert.Equal(x.Desk.Review.Remarks, x.Desk.Shuffled(x.Seed).Review.Remarks);
            Assert.Equal(OpenItem.Of(x.Desk.Review), OpenItem.Of(x.Desk.Shuffled(x.Seed).Review));
        },
        300);

    [Fact]
    public void Every_remark_has_a_remedy_in_both_languages() => Law.Check(DeskGenerators.Desks, desk => Assert.All(desk.Review.Remarks, r =>
    {
        Assert.NotEqual(r.What.German, r.What.English);
        Assert.NotEqual(r.NextStep.German, r.NextStep.English);
        Assert.Equal(r.Outcome.IsUnknown, r.Questions.Count > 0);
        Assert.All(r.Questions, q => Assert.NotEqual(q.German, q.English));
    }), 300);

    [Fact]
    public void What_becomes_known_never_turns_what_was_decided() => Law.Check(
        Arb.From(
            from desk in DeskGenerators.Desks.Generator
            from days in Gen.Choose(1, 800)
            from limit in Gen.Choose(1, 4)
            from decides in Gen.Elements(Truth.True, Truth.False)
            from competent in Gen.Elements(true, false)
            select (Desk: desk, Days: days, Limit: limit, Decides: decides, Competent: competent)),
        x =>
        {
            var known = x.Desk
                .WithOptions(o => o with
                {
                    EffectDelays = o.EffectDelays.Count > 0 ? o.EffectDelays : [new(ImpactStep.Learnt, x.Days, Desk.Sample)],
                    ReportsWithoutConsequence = o.ReportsWithoutConsequence ?? x.Limit,
                })
                .With(r => r with
                {
                    Bodies = r.Bodies.Select(b => b.Decides.IsUnknown ? b with { Decides = x.Decides } : b).ToValueList(),
                    Competences = r.Competences.Any(c => c.MayDecide)
                        ? r.Competences
                        : [.. r.Competences, new CompetenceStatement(SteeringMatters.OuterSchoolMatters, Desk.Sample, Confidence.Read) { Actor = "town", IsCompetent = x.Competent }],
                });
            var before = x.Desk.Review.Remarks.Where(r => !r.Outcome.IsUnknown).Select(r => (r.Code, r.Location, r.Outcome));
            var after = known.Review.Remarks.ToDictionary(r => (r.Code, r.Location), r => r.Outcome);
            Assert.All(before, r => Assert.Equal(r.Outcome, after[(r.Code, r.Location)]));
        },
        300);

    [Fact]
    public void The_whole_is_the_conjunction_of_its_remarks() => Law.Check(DeskGenerators.Desks, desk =>
    {
        var review = desk.Review;
        Assert.Equal(review.Warnings.Any() ? Truth.False : review.Questions.Any() ? Truth.Unknown : Truth.True, review.IsInOrder);
        Assert.Equal(review.Remarks.Count, review.Warnings.Count() + review.Questions.Count() + review.Remarks.Count(r => r.Outcome.IsTrue));
    }, 300);
}
