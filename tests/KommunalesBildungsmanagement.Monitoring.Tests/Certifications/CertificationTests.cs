using KommunalesBildungsmanagement.Monitoring.Certifications;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Certifications;

public sealed class CertificationTests
{
    private static readonly CertificationScheme Scheme = CertificationSchemes.BildungsregionInBayern;

    private static readonly ValueList<TerritoryKey> Territories = [TerritoryKey.Parse("09777"), TerritoryKey.Parse("09762")];

    private static readonly Certification Start = new(Scheme, Territories, [], []);

    [Fact]
    public void Scheme_HasFivePillarsAndFiveMilestonesInOrder()
    {
        Assert.Equal(5, Scheme.Pillars.Count);
        Assert.Equal(["first-forum", "concept", "second-forum", "check", "award"], Scheme.Milestones.Select(m => m.Id));
        Assert.All(Scheme.Pillars, p => Assert.Contains(Scheme.Milestones[1].Needs, n => n.Id == p.Id));
        Assert.Equal(Confidence.Reported, Scheme.Confidence);
    }

    [Fact]
    public void Way_FromStartToAward_HasItsStatus()
    {
        var certification = Start;
        Assert.Equal((CertificationStatus.NoMilestone, null), (certification.Status, certification.AwardedOn));
        foreach (var month in Enumerable.Range(1, 5))
        {
            Assert.Equal(Scheme.Milestones[month - 1], certification.Next);
            certification = certification.Reach(new(2026, month, 1));
            Assert.Equal(month < 5 ? CertificationStatus.UnderWay : CertificationStatus.Awarded, certification.Status);
        }

        Assert.Equal(new LocalDate(2026, 5, 1), certification.AwardedOn);
        Assert.Null(certification.Readiness());
        Assert.Throws<InvalidOperationException>(() => certification.Reach(new(2026, 6, 1)));
    }

    [Fact]
    public void Readiness_UnansweredNeedsAreAskedAndMissingOnesNamed()
    {
        Assert.True(Start.Readiness()!.Outcome.IsUnknown);
        Assert.Equal(
            ["Ist das erfüllt? Die Säulen sind vorgestellt.", "Ist das erfüllt? Der Ist-Stand der Region ist vorgestellt."],
            Start.Readiness()!.OpenLeaves().Select(l => l.Question!.German));
        Certification With(params NeedAnswer[] answers) => new(Scheme, Territories, [], answers.ToValueList());
        var missing = With(new("pillars-presented", true), new("state-presented", false)).Readiness()!;
        Assert.Equal(["Der Ist-Stand der Region ist vorgestellt."], missing.Reasons().Select(r => r.Text.German));
        Assert.True(With(new("pillars-presented", true), new("state-presented", true)).Readiness()!.Outcome.IsTrue);
        Assert.True(With(new NeedAnswer("pillars-presented", true), new("pillar-1", false)).Readiness()!.Outcome.IsUnknown);
    }

    [Fact]
    public void Milestones_OutOfOrderOrBackdated_AreRefused()
    {
        ReachedMilestone First(int day) => new("first-forum", new(2026, 1, day));
        Certification Reached(params ReachedMilestone[] reached) => new(Scheme, Territories, reached.ToValueList(), []);
        Assert.Equal("certification.order", Code(() => Reached(new ReachedMilestone("concept", new(2026, 1, 1)))));
        Assert.Equal("certification.order", Code(() => Reached(First(1), First(2))));
        Assert.Equal("certification.order", Code(() => Reached(First(2), new("concept", new(2026, 1, 1)))));
        Assert.Equal(2, Reached(First(2), new("concept", new(2026, 1, 2))).Reached.Count);
        Assert.Equal("certification.order", Code(() => Reached([.. Scheme.Milestones.Select(m => new ReachedMilestone(m.Id, new(2026, 1, 1))), First(1)])));
    }

    [Fact]
    public void Certification_WithStrangeAnswersOrNoTerritory_IsRefused()
    {
        Assert.Equal("certification.need", Code(() => new Certification(Scheme, Territories, [], [new("unheard-of", true)])));
        Assert.Equal("value.twice", Code(() => new Certification(Scheme, Territories, [], [new("feedback", true), new("feedback", false)])));
        Assert.Equal("value.none", Code(() => new Certification(Scheme, [], [], [])));
        Assert.Equal("value.twice", Code(() => Scheme with { Milestones = [.. Scheme.Milestones, Scheme.Milestones[0]] }));
        Assert.Equal("value.twice", Code(() => Scheme with { Pillars = [.. Scheme.Pillars, Scheme.Pillars[0]] }));
        Assert.Equal("value.twice", Code(() => Scheme with { Milestones = [Scheme.Milestones[0], Scheme.Milestones[0] with { Id = "again" }] }));
        Assert.Equal("value.none", Code(() => Scheme with { Milestones = [] }));
    }

    [Fact]
    public void Milestone_WithoutNeeds_IsReady()
    {
        var plain = Scheme with { Milestones = [Scheme.Milestones[0] with { Needs = [] }] };
        Assert.True(new Certification(plain, Territories, [], []).Readiness()!.Outcome.IsTrue);
    }

    private static string Code(Func<object> make) => Assert.Throws<InvalidValueException>(make).Problems[0].Code;
}
