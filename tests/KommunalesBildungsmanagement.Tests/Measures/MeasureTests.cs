namespace KommunalesBildungsmanagement.Tests;

public sealed class MeasureTests
{
    private static readonly LocalDate Day = new(2026, 11, 12);

    [Fact]
    public void Roles_NobodyCoordinatesOrImplements_IsRefused()
    {
        Refused.With("measure.nobody-responsible", () => Valid.Measure with { Roles = [] });
        Refused.With(
            "measure.nobody-responsible",
            () => Valid.Measure with { Roles = [new("office", ActorRoles.Initiator), new("club", "partner")] });
    }

    [Theory]
    [InlineData(ActorRoles.Coordinator)]
    [InlineData(ActorRoles.Implementer)]
    public void Roles_CoordinatorOrImplementer_IsEnough(string role) =>
        Assert.Equal(["club"], (Valid.Measure with { Roles = [new("club", role)] }).ActorsAs(role));

    [Fact]
    public void Roles_OneActorInTwoRoles_IsPossibleButTheSameRoleTwiceIsNot()
    {
        var both = Valid.Measure with { Roles = [new("office", ActorRoles.Initiator), new("office", ActorRoles.Coordinator)] };
        Assert.Equal(["office"], both.ActorsAs(ActorRoles.Initiator));
        Assert.Empty(both.ActorsAs(ActorRoles.Implementer));
        Refused.With(
            "value.twice",
            () => Valid.Measure with { Roles = [new("office", ActorRoles.Coordinator), new("office", ActorRoles.Coordinator)] });
    }

    [Fact]
    public void IsAvailable_RunsThereAndThen_IsTrue()
    {
        var measure = Valid.Measure with { Territory = TerritoryKey.Parse("09777"), Days = new(Day, Day.PlusDays(10)) };
        Assert.True(measure.IsAvailable(TerritoryKey.Parse("09777129"), Day));
        Assert.False(measure.IsAvailable(TerritoryKey.Parse("09"), Day));
        Assert.False(measure.IsAvailable(TerritoryKey.Parse("09762"), Day));
        Assert.False(measure.IsAvailable(TerritoryKey.Parse("09777"), Day.PlusDays(-1)));
        Assert.False((measure with { Status = MeasureStatus.Approved }).IsAvailable(TerritoryKey.Parse("09777"), Day));
    }

    [Fact]
    public void Project_OpenEnd_IsRefused()
    {
        Refused.With("project.open-ended", () => Valid.Project with { Term = new(Day, null) });
        Refused.With("project.open-ended", () => Valid.Project with { Term = new(null, Day) });
    }

    [Fact]
    public void Project_Term_IsWhenItRuns()
    {
        Assert.Equal(Valid.Project.Term, Valid.Project.Days);
        Assert.False(Valid.Project.IsAvailable(Valid.Kaufbeuren, new(2027, 1, 1)));
    }

    [Fact]
    public void Event_Day_IsWhenItTakesPlace()
    {
        var moved = Valid.Event with { Day = Day.PlusDays(1) };
        Assert.Equal(new(Day.PlusDays(1), Day.PlusDays(1)), moved.Days);
        Refused.With("value.blank", () => Valid.Event with { Venue = " " });
    }

    [Fact]
    public void Project_DaysOfACopy_StayClosed()
    {
        Refused.With("project.open-ended", () => Valid.Project with { Days = DateRange.Always });
        Measure project = Valid.Project;
        Refused.With("project.open-ended", () => project with { Days = new(Day, null) });
        Assert.Equal(new(Day, Day), ((Project)(project with { Days = new(Day, Day) })).Term);
    }

    [Fact]
    public void Event_DaysOfACopy_AreItsDay()
    {
        Measure gathering = Valid.Event;
        Refused.With("event.days", () => gathering with { Days = DateRange.Always });
        Refused.With("event.days", () => gathering with { Days = new(Valid.Event.Day, Valid.Event.Day.PlusDays(1)) });
        Assert.Equal(Valid.Event, gathering with { Days = new(Valid.Event.Day, Valid.Event.Day) });
    }
}
