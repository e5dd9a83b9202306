namespace KommunalesBildungsmanagement.Tests;

public sealed class EducationActorTests
{
    [Fact]
    public void IsCompetentFor_NothingRecorded_IsUnknown() =>
        Assert.Equal(Truth.Unknown, Valid.Actor.IsCompetentFor(EducationArea.GeneralSchools, Valid.Kaufbeuren));

    [Fact]
    public void IsCompetentFor_RecordedCompetence_HoldsForItsAreaAndTerritory()
    {
        var actor = Valid.Actor with { Competences = [new(Valid.Text, EducationArea.GeneralSchools, TerritoryKey.Parse("09777"))] };
        Assert.Equal(Truth.True, actor.IsCompetentFor(EducationArea.GeneralSchools, TerritoryKey.Parse("09777129")));
        Assert.Equal(Truth.False, actor.IsCompetentFor(EducationArea.GeneralSchools, TerritoryKey.Parse("09")));
        Assert.Equal(Truth.False, actor.IsCompetentFor(EducationArea.ContinuingEducation, TerritoryKey.Parse("09777")));
    }
}
