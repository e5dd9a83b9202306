using KommunalesBildungsmanagement.Monitoring.Steering.Trails;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

public sealed class SteeringTrailProperties
{
    [Fact]
    public void Forward_and_back_are_inverse() => Law.Check(DeskGenerators.Desks, desk =>
    {
        var trail = SteeringTrail.Of(desk.Loop);
        var nodes = trail.Links.SelectMany(l => new[] { l.From, l.To }).Distinct().ToList();
        foreach (var from in nodes)
        {
            var forward = trail.Forward(from).Select(s => s.Node).ToHashSet();
            Assert.All(nodes, to => Assert.Equal(forward.Contains(to), trail.Back(to).Any(s => s.Node == from)));
        }
    }, 100);

    [Fact]
    public void A_trail_goes_on_from_each_of_its_stops() => Law.Check(DeskGenerators.Desks, desk =>
    {
        var trail = SteeringTrail.Of(desk.Loop);
        Assert.All(trail.Links, l =>
        {
            var forward = trail.Forward(l.From);
            Assert.Contains(l.To, forward.Select(s => s.Node));
            Assert.Subset(forward.ToHashSet(), trail.Forward(l.To).ToHashSet());
        });
    }, 100);

    [Fact]
    public void What_changed_since_two_days_is_what_changed_since_the_earlier_minus_what_came_between() => Law.Check(DeskGenerators.Desks, desk =>
    {
        var (early, late) = (new LocalDate(2024, 11, 15), new LocalDate(2026, 10, 15));
        var all = SteeringChange.Since(early, desk.Loop);
        Assert.Equal(all.Where(c => c.On > late), SteeringChange.Since(late, desk.Loop));
        Assert.Equal(all.OrderBy(c => c.On).Select(c => c.On), all.Select(c => c.On));
    }, 200);

    [Fact]
    public void Who_is_told_and_what_is_written_does_not_depend_on_the_order_of_records() => Law.Check(DeskGenerators.Desks, desk =>
    {
        var other = desk.Shuffled(7).Loop;
        var figure = TrailNode.Of(Desk.Old.Identity);
        Assert.Equal(InformedParty.Of(figure, desk.Loop), InformedParty.Of(figure, other));
        Assert.Equal(Monitoring.Steering.Papers.TrailPage.Of(figure, desk.Loop), Monitoring.Steering.Papers.TrailPage.Of(figure, other));
        Assert.Equal(Monitoring.Steering.Papers.SteeringLog.Of(desk.Loop), Monitoring.Steering.Papers.SteeringLog.Of(other));
        Assert.Equal(Monitoring.Steering.Papers.CouncilPaper.Of("r1", desk.Loop).Value, Monitoring.Steering.Papers.CouncilPaper.Of("r1", other).Value);
    }, 200);
}
