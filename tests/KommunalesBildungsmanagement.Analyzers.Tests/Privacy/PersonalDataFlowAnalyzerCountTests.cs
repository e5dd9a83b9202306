namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM6003: counts of people in public reports.</summary>
public sealed class PersonalDataFlowAnalyzerCountTests
{
    [Theory]
    [InlineData("Leaflet M(List<Person> ps) => new(\"\", {|KBM6003:ps.Count(p => p.Age > 3)|});")]
    [InlineData("Leaflet M(List<Person> ps) => new(\"\", {|KBM6003:ps.Count|});")]
    [InlineData("Leaflet M(Person[] ps) => new($\"{{|KBM6003:ps.Length|}} people\");")]
    [InlineData("Leaflet M(List<Person> ps) { var n = {|KBM6003:ps.Where(p => p.Age > 3).Select(p => p.District).LongCount()|}; return new($\"{n}\"); }")]
    [InlineData("IEnumerable<Leaflet> M(List<Person> ps) => ps.GroupBy(p => p.District).Select(g => new Leaflet(g.Key, {|KBM6003:g.Count()|}));")]
    [InlineData("static int Girls(List<Person> ps) => {|KBM6003:ps.Count()|}; Leaflet M(List<Person> ps) => new(\"\", Girls(ps));")]
    public async Task CountOfPeople_Triggers(string members)
    {
        var reports = await Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(members));
        Assert.Contains("zählt Personen und gelangt ohne eine Methode mit [Anonymises]", reports[0].German(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Leaflet M(List<Person> ps) => new(\"\", Cells.AtLeast5(ps.Count()));")]
    [InlineData("Leaflet M(List<string> schools) => new(\"\", schools.Count + schools.Count());")]
    [InlineData("Leaflet M(List<Person> ps) => new(\"\", ps.Select(p => p.District).Distinct().ToArray().Rank);")]
    [InlineData("int M(List<Person> ps) => ps.Count();")]
    public Task AnonymisedCountsAndCountsOfThings_DoesNotTrigger(string members) => Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(members));
}
