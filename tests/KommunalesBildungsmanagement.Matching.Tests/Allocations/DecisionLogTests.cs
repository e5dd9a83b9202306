using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

public sealed class DecisionLogTests
{
    private const string Office = "Leitung Kita x";

    private static readonly DecisionLog Empty = DecisionLog.For(
        Round([Place("x", 1), Place("y", 1)], Applicant("a", Wish("x", 5)), Applicant("b", Wish("x", 1), Wish("y"))).Allocate());

    [Fact]
    public void Finalise_SomebodyUndecided_NamesEachAndGivesNothing()
    {
        var reading = Empty.Confirm("a", Office, Day).Finalise();

        Assert.False(reading.Succeeded);
        Assert.Equal(["decisions[b]"], reading.Problems.Select(p => p.Location));
        Assert.Equal(["a", "b"], Empty.Undecided);
    }

    [Fact]
    public void Finalise_AllConfirmed_WarnsThatNobodyDiffered()
    {
        var decided = Empty.Confirm("a", Office, Day).Confirm("b", Office, Day.PlusDays(1), "geprüft").Finalise().Value;

        Assert.Equal(Empty.Proposal.Placements, decided.Placements);
        Assert.True(decided.Report.IsStable);
        Assert.Equal(0, decided.OverrideRate!.Value.Numerator);
        Assert.Contains("Art. 22 DSGVO", Assert.Single(decided.Warnings).German, StringComparison.Ordinal);
    }

    [Fact]
    public void Finalise_Overridden_IsCheckedAnewAndCounted()
    {
        var log = Empty
            .Override("a", null, "Hat ab Herbst einen Platz im Nachbarort.", Office, Day)
            .Confirm("b", Office, Day);

        var decided = log.Finalise().Value;

        Assert.Equal([new Placement("b", "y")], decided.Placements);
        Assert.Equal(
            [new(ViolationKind.WastedPlace, "x", "a"), new Violation(ViolationKind.WastedPlace, "x", "b")], decided.Report.Violations);
        Assert.Equal((1m, 2m), (decided.OverrideRate!.Value.Numerator, decided.OverrideRate.Value.Denominator));
        Assert.Empty(decided.Warnings);
    }

    [Fact]
    public void Entries_DecidedAgain_KeepWhatWasThere()
    {
        var log = Empty.Override("a", "y", "Wunsch der Familie", Office, Day).Confirm("a", Office, Day.PlusDays(1));

        Assert.Equal([DecisionKind.Overridden, DecisionKind.Confirmed], log.Entries.Select(e => e.Kind));
        Assert.Equal(["b"], log.Undecided);
        Assert.Equal(0, log.OverrideRate!.Value.Numerator);
        Assert.True(log.Check().IsStable);
        Assert.Empty(Empty.Entries);
        Assert.Empty(Empty.Warnings);
    }

    [Fact]
    public void Entries_WithoutReasonOfficeOrSense_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Empty.Override("a", "y", " ", Office, Day));
        Assert.Throws<ArgumentException>(() => Empty.Override("a", "x", "wie vorgeschlagen", Office, Day));
        Assert.Throws<ArgumentException>(() => Empty.Override("a", "nowhere", "warum", Office, Day));
        Assert.Throws<ArgumentException>(() => Empty.Confirm("a", " ", Day));
        Assert.Throws<ArgumentException>(() => Empty.Confirm("nobody", Office, Day));
        Assert.Throws<ArgumentException>(() => Empty.Confirm("a", Office, Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => Empty.Confirm("a", Office, Day.PlusDays(2)).Confirm("b", Office, Day.PlusDays(1)));
    }
}
