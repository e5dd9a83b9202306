using static KommunalesBildungsmanagement.Matching.Tests.Allocations.AllocationSamples;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

public sealed class RoundCheckTests
{
    [Fact]
    public void Check_EverythingWrongAtOnce_NamesEveryFaultAndKeepsTheRest()
    {
        var round = Round(
            [
                Place("ok", 1), Place("negative", -1), Place("twice", 1), Place("twice", 2), Place(" ", 1),
                Place("full", 2, Quota("g", 2), Quota("h", 1)), Place("empty", 2, Quota("g", 0)), Place("double", 4, Quota("g", 1), Quota("g", 2)),
            ],
            Applicant("good", Wish("ok")),
            Applicant("lost", Wish("nowhere"), Wish("negative"), Wish("ok"), Wish("ok")),
            Applicant("same", Wish("ok")), Applicant("same", Wish("ok")),
            Applicant("class", Wish("ok", priorityClass: 9)),
            Applicant("points", Wish("ok", points: 11)),
            Applicant("criterion", Wish("ok") with { Breakdown = [Points("unknown"), Points("work"), Points("work")] }))
            with
        {
            Day = new(2025, 12, 31),
            SiblingWishes =
            [
                new() { Id = "s1", Applicants = ["good", "nobody"], Places = ["ok"], OtherwiseApart = true },
                new() { Id = "s2", Applicants = ["good"], Places = [], OtherwiseApart = true },
                new() { Id = "s3", Applicants = ["lost", "class"], Places = ["ok"], OtherwiseApart = true },
            ],
        };

        var sound = round.Check();

        Assert.Equal(
            [
                "allocation.duplicate-id applicants",
                "allocation.unknown-class applicants[class].wishes[ok].priorityClass",
                "allocation.unknown-criterion applicants[criterion].wishes[ok].breakdown",
                "allocation.unknown-criterion applicants[criterion].wishes[ok].breakdown",
                "allocation.unknown-place applicants[lost].wishes[negative]",
                "allocation.unknown-place applicants[lost].wishes[nowhere]",
                "allocation.duplicate-wish applicants[lost].wishes[ok]",
                "allocation.points-out-of-range applicants[points].wishes[ok].breakdown[sibling]",
                "allocation.criteria-not-in-force criteria.validity",
                "allocation.blank-id places",
                "allocation.duplicate-id places",
                "allocation.duplicate-quota places[double].quotas",
                "allocation.empty-quota places[empty].quotas[g]",
                "allocation.quotas-above-capacity places[full].quotas",
                "allocation.negative-capacity places[negative].capacity",
                "allocation.siblings-shared siblingWishes[s1]",
                "allocation.siblings-unknown-applicant siblingWishes[s1]",
                "allocation.siblings-places siblingWishes[s2]",
                "allocation.siblings-shared siblingWishes[s2]",
                "allocation.siblings-too-few siblingWishes[s2]",
                "allocation.siblings-unlisted-place siblingWishes[s3]",
            ],
            sound.Problems.Select(p => $"{p.Code} {p.Location}"));
        Assert.Equal(["ok"], sound.Places.Select(p => p.Id));
        Assert.Equal(["class", "criterion", "good", "lost", "points"], sound.Applicants.Select(a => a.Id));
        Assert.Equal([0, 0, 1, 1, 0], sound.Applicants.Select(a => a.Wishes.Count));
        Assert.Empty(sound.SiblingWishes);
        Assert.Single(PlaceAllocation.Allocate(sound).Placements);
    }

    [Fact]
    public void Check_DateDecidesAndIsMissing_LeavesTheApplicantOut()
    {
        var round = Round([Place("x", 1)], Applicant("a", Wish("x")), Applicant("b", Wish("x")) with { AppliedOn = Day })
            with { TieRule = TieRule.DateThenLottery };

        var sound = round.Check();

        Assert.Equal(["allocation.date-missing"], sound.Problems.Select(p => p.Code));
        Assert.Equal(["b"], sound.Applicants.Select(a => a.Id));
    }

    [Fact]
    public void Check_CriteriaAtFault_AreNamed()
    {
        var criteria = Criteria with
        {
            Classes = [.. Criteria.Classes, new(1, new("noch einmal", "again")), new(0, new("null", "zero"))],
            Criteria = [.. Criteria.Criteria, new("minus", new("minus", "minus"), -1)],
        };

        var problems = (Round([]) with { Criteria = criteria }).Check().Problems;

        Assert.Equal(["0", "1", "minus"], problems.Select(p => p.Value).Order(StringComparer.Ordinal));
        Assert.All(problems, p => Assert.Equal("allocation.criteria-at-fault", p.Code));
    }

    private static CriterionPoints Points(string criterion) => new(criterion, 1, new("Nachweis", "proof"));
}
