namespace KommunalesBildungsmanagement.Tests;

public sealed class TerritoryRegisterTests
{
    private static readonly LocalDate Status = new(2024, 12, 31);

    private static readonly Territory[] Territories =
    [
        Of("09777151", "Marktoberdorf, St"), Of("09", "Bayern"), Of("09762", "Kaufbeuren, kreisfreie Stadt"),
        Of("09762000", "Kaufbeuren, Stadt"), Of("09777", "Ostallgäu, Landkreis"),
    ];

    [Fact]
    public void Check_NameAsAnotherSourceWritesIt_Agrees() =>
        Assert.Equal(TerritoryKey.Parse("09762"), Register().Check(TerritoryKey.Parse("09762"), "Kaufbeuren").Value.Key);

    [Fact]
    public void Check_KeyOfAnotherName_NamesBoth()
    {
        var problem = Refused.With("territory.name", Register().Check(TerritoryKey.Parse("09777"), "Kaufbeuren"));
        Assert.Contains("Ostallgäu", problem.What.German, StringComparison.Ordinal);
        Assert.Equal("09777 Kaufbeuren", problem.Value);
    }

    [Fact]
    public void Check_KeyThatIsNotThere_NamesTheTerritorialStatus() =>
        Assert.Contains(
            "2024-12-31",
            Refused.With("territory.unknown", Register().Check(TerritoryKey.Parse("16077"), "Altenburger Land")).What.English,
            StringComparison.Ordinal);

    [Fact]
    public void Of_KeyTwice_KeepsTheFirstAndReportsEachFurther()
    {
        var problems = new List<Problem>();
        var register = TerritoryRegister.Of(
            Status, [.. Territories, Of("09762", "Kempten") with { Provenance = Valid.Provenance.At("line 7") }, Of("09762", "Lindau")], problems);
        Assert.Equal(["territory.duplicate", "territory.duplicate"], problems.Select(p => p.Code));
        Assert.All(problems, Refused.SaysWhatAndRemedy);
        Assert.Equal(("line 7", "09762"), (problems[0].Location, problems[0].Value));
        Assert.True(register.TryFind(TerritoryKey.Parse("09762"), out var first));
        Assert.Equal("Kaufbeuren, kreisfreie Stadt", first.Name);
    }

    [Fact]
    public void Within_Land_GivesOneLevelByKey()
    {
        Assert.Equal(["09762", "09777"], Register().Within(TerritoryKey.Parse("09"), TerritoryLevel.District).Select(t => t.Key.ToString()));
        Assert.Equal(["09762000"], Register().Within(TerritoryKey.Parse("09762"), TerritoryLevel.Municipality).Select(t => t.Key.ToString()));
        Assert.Empty(Register().Within(TerritoryKey.Parse("07"), TerritoryLevel.District));
    }

    private static TerritoryRegister Register()
    {
        var problems = new List<Problem>();
        var register = TerritoryRegister.Of(Status, Territories, problems);
        Assert.Empty(problems);
        Assert.Equal(5, register.All.Count);
        return register;
    }

    private static Territory Of(string key, string name) => new() { Key = TerritoryKey.Parse(key), Name = name, Provenance = Valid.Provenance };
}
