namespace KommunalesBildungsmanagement.Tests;

public sealed class EducationBiographyTests
{
    private static readonly Station Primary = new("primary-school", new(new(2014, 8, 1), new(2018, 7, 31)), LearningForm.Formal);
    private static readonly Station Secondary = new("secondary-school", new(new(2018, 8, 1), new(2024, 7, 31)), LearningForm.Formal);
    private static readonly Station Between = new("between", new(new(2024, 10, 1), null));

    [Fact]
    public void New_StationsInAnyOrder_AreSortedByTheirFirstDay()
    {
        var biography = new EducationBiography(Between, Primary, Secondary);
        Assert.Equal([Primary, Secondary, Between], biography.Stations);
        Assert.Equal(Between, biography.Current);
    }

    [Fact]
    public void Current_NoneOrSeveralLast_IsUnknown()
    {
        Assert.Null(new EducationBiography(Primary, Secondary).Current);
        Assert.Null(new EducationBiography(Between, new Station("work", default)).Current);
        Assert.Null(new PersonProfile { Biography = new(Primary, Secondary) }.CurrentStage);
    }

    [Fact]
    public void Transitions_Gap_CountsDaysThatBelongToNoStation()
    {
        var transitions = new EducationBiography(Primary, Secondary, Between).Transitions().ToList();
        Assert.Equal([(Primary, Secondary), (Secondary, Between)], transitions.Select(t => (t.From, t.To)));
        Assert.Equal([0, 61], transitions.Select(t => t.GapDays));
    }

    [Fact]
    public void Transitions_Overlap_HasNoGap() => Assert.Equal(
        0, new EducationBiography(Secondary, new Station("work", new(new(2024, 5, 1), null))).Transitions().Single().GapDays);

    [Fact]
    public void Transitions_OpenDate_HasAnUnknownGap() => Assert.Null(
        new EducationBiography(
            new Station("work", new(new(2020, 1, 1), null)),
            new Station("after-work", new(new(2025, 1, 1), null))).Transitions().Single().GapDays);

    [Fact]
    public void Transitions_OneStation_AreNone() => Assert.Empty(new EducationBiography(Primary).Transitions());

    [Fact]
    public void New_NoStation_IsRefused() => Refused.With("value.none", () => new EducationBiography());

    [Fact]
    public void NextStages_EachStageThatIsWatched_IsACodeOfTheVocabulary()
    {
        Assert.Equal(["prevocational", "vocational-training", "study"], new EducationBiography(Primary, Secondary with { Days = new(Secondary.Days.First, null) }).NextStages());
        var stages = EducationStages.Vocabulary.Entries.Select(e => e.Code).ToList();
        var next = stages.SelectMany(s => new EducationBiography(new Station(s, DateRange.Always)).NextStages()).ToList();
        Assert.NotEmpty(next);
        Assert.All(next, code => Assert.Contains(code, stages));
        Assert.All(
            [("family", "day-care"), ("day-care", "primary-school"), ("work", "after-work")],
            t => Assert.Contains(t.Item2, new EducationBiography(new Station(t.Item1, DateRange.Always)).NextStages()));
    }
}
