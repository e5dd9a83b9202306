using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

public sealed class StabilityCheckTests
{
    private static readonly CheckedRound Sample = Round(
        [Place("x", 1), Place("y", 2, Quota("g", 1, UnfilledQuota.KeptEmpty))],
        Applicant("a", Wish("x", 5), Wish("y", 5)),
        Applicant("b", Wish("x", 3)),
        Applicant("c", Wish("y", 1), Wish("x", eligibility: Truth.False)),
        Applicant("d", Wish("y", eligibility: Truth.Unknown))).Sound();

    [Fact]
    public void Check_TheProposal_FindsNothing()
    {
        var report = StabilityCheck.Check(Sample, PlaceAllocation.Allocate(Sample).Placements);

        Assert.True(report.IsStable);
        Assert.StartsWith("Das Ergebnis ist stabil", report.Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_JustifiedEnvy_NamesBoth() => Finds(
        [new("b", "x"), new("c", "y")],
        new(ViolationKind.JustifiedEnvy, "x", "a", "b"), new(ViolationKind.JustifiedEnvy, "y", "a", "c"));

    [Fact]
    public void Check_PlaceLeftEmpty_IsWasted() => Finds(
        [new("c", "y")],
        new(ViolationKind.WastedPlace, "x", "a"), new(ViolationKind.JustifiedEnvy, "y", "a", "c"),
        new(ViolationKind.WastedPlace, "x", "b"));

    [Fact]
    public void Check_ReservedPlaceGoneToOthers_NamesTheLastOfThem()
    {
        var round = Round(
            [Place("x", 2, Quota("g", 1))],
            Applicant("n5", Wish("x", 5)), Applicant("n3", Wish("x", 3)),
            Applicant("m", Wish("x", 1)) with { Groups = PartialSet<string>.Exactly("g") }).Sound();

        var report = StabilityCheck.Check(round, [new("n5", "x"), new("n3", "x")]);

        Assert.Equal([new Violation(ViolationKind.JustifiedEnvy, "x", "m", "n3")], report.Violations);
    }

    [Fact]
    public void Check_TwoPlaces_AreFound() =>
        Finds([new("a", "x"), new("a", "y")], new Violation(ViolationKind.SeveralPlaces, "y", "a"));

    [Fact]
    public void Check_NotListedNotEligibleNotKnown_AreFound()
    {
        Assert.Contains(new(ViolationKind.NotListed, "y", "b"), Violations(new Placement("b", "y")));
        Assert.Contains(new(ViolationKind.NotEligible, "x", "c"), Violations(new Placement("c", "x")));
        Assert.Contains(new(ViolationKind.EligibilityUnknown, "y", "d"), Violations(new Placement("d", "y")));
        Assert.Contains(new(ViolationKind.UnknownApplicant, "y", "nobody"), Violations(new Placement("nobody", "y")));
        Assert.Contains(new(ViolationKind.UnknownPlace, "nowhere", "a"), Violations(new Placement("a", "nowhere")));
    }

    [Fact]
    public void Check_TooManyAndReservedPlaces_AreFound()
    {
        Assert.Contains(new(ViolationKind.OverCapacity, "x", null), Violations(new("a", "x"), new("b", "x")));
        Assert.Contains(new(ViolationKind.ReservedPlacesTaken, "y", null), Violations(new("a", "y"), new("c", "y")));
    }

    [Fact]
    public void Violation_OfEveryKind_HasAText() =>
        Assert.All(Enum.GetValues<ViolationKind>(), kind => Assert.NotEqual(
            new Violation(kind, "x", "a", "b").Text, new Violation(kind == 0 ? ViolationKind.UnknownPlace : 0, "x", "a", "b").Text));

    private static void Finds(Placement[] placements, params Violation[] expected) =>
        Assert.Equal(expected.OrderBy(v => v.Applicant).ThenBy(v => v.Place), Violations(placements).OrderBy(v => v.Applicant).ThenBy(v => v.Place));

    private static ValueList<Violation> Violations(params Placement[] placements) => StabilityCheck.Check(Sample, placements).Violations;
}
