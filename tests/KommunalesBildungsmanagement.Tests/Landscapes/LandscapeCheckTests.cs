namespace KommunalesBildungsmanagement.Tests;

public sealed class LandscapeCheckTests
{
    private static readonly EducationLandscape Complete = new()
    {
        Territories = [Valid.Territory],
        Actors = [Valid.Actor, Valid.Actor with { Id = "town" }, Valid.Actor with { Id = "district" }],
        Offerings = [Valid.Offering with { AnswersNeeds = ["need"] }],
        TargetGroups = [Valid.TargetGroup],
        Needs = [Valid.Need],
        BarrierFindings = [Valid.Finding],
        Measures = [
            Valid.Measure with { AnswersNeeds = ["need"], ServesGoals = ["goal"], Effects = [Valid.Effect], Offering = "course", FundedBy = "bilap" },
            Valid.Project, Valid.Event],
        Goals = [Valid.Goal with { Owner = "office" }],
        Agreements = [Valid.Agreement],
        Programmes = [Valid.Programme],
        FundedProjects = [Valid.FundedProject],
        Evaluations = [Valid.Evaluation],
    };

    [Fact]
    public void Check_EverythingIsThere_IsEmpty()
    {
        Assert.Empty(Complete.Check());
        Assert.Empty(EducationLandscape.Empty.Check());
    }

    [Fact]
    public void Check_IdTwice_IsOneProblemPerId()
    {
        var problem = Assert.Single((Complete with { Needs = [Valid.Need, Valid.Need, Valid.Need] }).Check());
        Assert.Equal(("landscape.duplicate-id", "needs", "need"), (problem.Code, problem.Location, problem.Value));
        Refused.SaysWhatAndRemedy(problem);
    }

    [Fact]
    public void Check_IdOfAStandardGroup_IsTwice() =>
        Assert.Equal("TG-DAZ", Assert.Single((Complete with { TargetGroups = [Valid.TargetGroup with { Id = "TG-DAZ" }] }).Check()).Value);

    [Fact]
    public void Check_EveryReference_MustLeadSomewhere()
    {
        var broken = Complete with
        {
            Actors = [.. Complete.Actors, Valid.Actor with { Id = "club", PartOf = "x1", WorksNotWith = ["x24"] }],
            Offerings =
            [
                Valid.Offering with
                {
                    Provider = "x2",
                    Audience = new(["x3"], ["x4"]),
                    AnswersNeeds = ["x5"],
                    AccessConditions = [Valid.AccessCondition with { Barrier = "x6" }],
                },
            ],
            Needs = [Valid.Need with { TargetGroup = "x7" }],
            BarrierFindings = [Valid.Finding with { Barrier = "x8", Affects = "x9" }],
            Measures =
            [
                Valid.Measure with
                {
                    Roles = [new("x10", ActorRoles.Coordinator)],
                    AnswersNeeds = ["x11"],
                    ServesGoals = ["x12"],
                    Effects = [Valid.Effect with { Barrier = "x13" }],
                    Offering = "x14",
                    FundedBy = "x15",
                },
            ],
            Goals = [Valid.Goal with { Under = "x16", Owner = "x17", TargetGroup = "x18" }],
            Agreements = [Valid.Agreement with { Parties = ["town", "x19"], Supersedes = "x20" }],
            FundedProjects = [Valid.FundedProject with { Programme = "x21", Recipient = "x22" }],
            Evaluations = [Valid.Evaluation with { Measure = "x23" }],
        };
        var problems = broken.Check();
        Assert.Equal(
            Enumerable.Range(1, 24).Select(i => $"x{i}").Order(StringComparer.Ordinal),
            problems.Select(p => p.Value!).Order(StringComparer.Ordinal));
        Assert.All(problems, p => Assert.Equal("landscape.unknown-reference", p.Code));
        Assert.All(problems, Refused.SaysWhatAndRemedy);
        Assert.Equal("offerings[course].provider", problems.Single(p => p.Value == "x2").Location);
    }

    [Fact]
    public void TryFindTargetGroup_OwnAndStandard_AreFound()
    {
        Assert.True(Complete.TryFindTargetGroup("TG-LOCAL", out var own) && own == Valid.TargetGroup);
        Assert.True(Complete.TryFindTargetGroup("TG-DAZ", out var standard) && standard == StandardTargetGroups.GermanLearners);
        Assert.False(Complete.TryFindTargetGroup("TG-X", out _));
        Assert.True(Complete.TryFindActor("town", out _));
        Assert.False(Complete.TryFindActor("village", out _));
    }

    [Fact]
    public void Check_KeyTwiceAtDifferentTimes_IsNoDuplicate()
    {
        var reform = new LocalDate(1972, 7, 1);
        var (before, after) = (
            Valid.Territory with { Validity = new(null, reform.PlusDays(-1)) }, Valid.Territory with { Validity = new(reform, null) });
        Assert.Empty((Complete with { Territories = [before, after] }).Check());
        var problem = Assert.Single((Complete with { Territories = [before, after, after with { Name = "Kempten" }] }).Check());
        Assert.Equal(("landscape.duplicate-id", "territories", "09762000"), (problem.Code, problem.Location, problem.Value));
    }
}
