using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.DescribedTables;
using KommunalesBildungsmanagement.Interchange.Konstanz;
using KommunalesBildungsmanagement.Interchange.LongTables;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Tests.OpenData;

public sealed class KonstanzDataTests
{
    [Fact]
    public void City_IsInTheMunicipalityRegister()
    {
        var register = MunicipalityDataTests.Register().ToRegister([]);
        Assert.True(register.TryFind(KonstanzTables.City, out var city));
        Assert.StartsWith("Konstanz", city.Name, StringComparison.Ordinal);
        Assert.True(register.TryFind(KonstanzTables.District, out var district));
        Assert.True(district.Key.Contains(city.Key));
    }

    [Fact]
    public void EveryTable_IsReadWithoutErrors_AndItsContradictionsAreNamed()
    {
        var tables = All();
        Assert.Equal(74, tables.Count);
        Assert.DoesNotContain(tables.SelectMany(t => t.Mapped.Problems), p => p.Severity == ProblemSeverity.Error);
        Assert.Equal(
            [
                ("described.integer-form", "historisch_nach_stadtteilen.csv:3:altstadt"),
                ("described.percent-as-share", "jugend_altenquote.csv:2:ueber_60"),
                ("described.percent-as-share", "jugend_altenquote.csv:2:unter_20"),
                ("described.same-figures", "historisch_nach_stadtteilen.csv:2:petershausenost"),
                ("mapping.winter-semester", "htwg.csv:1:jahr"),
                ("mapping.winter-semester", "uni.csv:1:jahr"),
            ],
            tables.SelectMany(t => t.Mapped.Problems).Select(p => (p.Code, p.Location)).Order());
    }

    [Fact]
    public void NoCell_IsLost()
    {
        foreach (var (name, mapped) in All())
        {
            var cells = mapped.Table.Table.Rows.Sum(r => r.Cells.Count - 1);
            Assert.True(mapped.Observations.Count + mapped.EmptyCells == cells, name);
            Assert.All(mapped.Observations, o => Assert.Equal(("CC0-1.0", $"konstanz/{name}"), (o.Provenance.Licence, o.Identity.Source)));
            Assert.Equal(mapped.Observations.Count, mapped.Observations.Select(o => o.Identity).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("bevoelkerung/nach_altersgruppe", "population.1 (age=60+)", "31.12.2025", "08335043", 23569)]
    [InlineData("bevoelkerung/nach_staatsangehoerigkeit", "population.1 (nationality=foreign)", "31.12.2025", "08335043", 15566)]
    [InlineData("bevoelkerung/nach_stadtteilen", "population.1 (social-space=egg)", "31.12.2025", "08335043", 788)]
    [InlineData("bevoelkerung/historisch_nach_stadtteilen", "population.konstanz-historisch (social-space=egg)", "2025", "08335043", 788)]
    [InlineData("bevoelkerung/natuerliche_entwicklung", "births.1", "1995", "08335043", 703)]
    [InlineData("bevoelkerung/jugend_altenquote", "konstanz/bevoelkerung/jugend_altenquote/unter_20.1", "31.12.2000", "08335043", 0.179)]
    [InlineData("kinder_und_jugend/betreuungsquote", "C01.konstanz", "01.03.2026", "08335043", 33.5)]
    [InlineData("kinder_und_jugend/betreuungsquote", "C02.konstanz", "01.03.2007", "08335043", 92.8)]
    [InlineData("kinder_und_jugend/betreuungsquote", "C03.konstanz-ab-3", "01.03.2026", "08335043", 42.9)]
    [InlineData("kinder_und_jugend/kinderbetreuung", "konstanz/kinder_und_jugend/kinderbetreuung/gruppen.1", "01.03.2012", "08335043", 179)]
    [InlineData("schulen/schulen", "pupils.konstanz-staedtische (school-type=gymnasium)", "Schuljahr 2000/01", "08335043", 2661)]
    [InlineData("schulen/schulen", "schools.konstanz-staedtische (school-type=gemeinschaftsschule)", "Schuljahr 2025/26", "08335043", 2)]
    [InlineData("schulen/uebergangsquote", "D03.konstanz (school-type=gymnasium)", "Schuljahr 2025/26", "08335043", 53.6)]
    [InlineData("wissenschaft_bildung/vhs", "course-enrolments.1", "2025", "08335", 27943)]
    [InlineData("wissenschaft_bildung/vhs", "course-enrolments.konstanz-ohne-online", "2025", "08335043", 14522)]
    [InlineData("wissenschaft_bildung/stadtbib", "library-loans.1", "2000", "08335043", 312108)]
    public void Figure_IsAsPublished(string name, string measurand, string period, string territory, decimal value)
    {
        var found = Assert.Single(Read(name).Observations, o => o.Identity.Measurand.ToString() == measurand && o.Identity.Period.Text.German == period);
        Assert.Equal((value, territory), (found.Figure.Value!.Value, found.Identity.Territory.Digits));
    }

    [Fact]
    public void Transfers_AddUpToAHundred_SoOtherWaysAreMissing() => Assert.All(
        Read("schulen/uebergangsquote").Observations.GroupBy(o => o.Identity.Period),
        year => Assert.InRange(year.Sum(o => o.Figure.Value!.Value), 99.8m, 100.2m));

    [Fact]
    public void Pyramids_CountMainResidencesIn_1995_2000_AndSince2009_AndAllResidencesBetween()
    {
        var status = Read("bevoelkerung/meldestatus").Observations.ToLookup(o => o.Identity.Period);
        decimal Of(int year, string measurand) => status[new ReferenceDay(new(year, 12, 31))]
            .Single(o => o.Identity.Measurand.ToString().EndsWith(measurand, StringComparison.Ordinal)).Figure.Value!.Value;
        for (var year = 1995; year <= 2025; year++)
        {
            var pyramid = Read($"bevoelkerung/pyramiden/pyramide_{year}").Observations;
            var sum = pyramid.Sum(o => o.Figure.Value!.Value);
            var isMain = pyramid[0].Identity.Measurand.Variant == "1";
            var expected = Of(year, isMain ? "population.1" : "wohnberechtigte_haupt_und_nebenwohnsitz.1");
            Assert.True(Math.Abs(sum - expected) <= (year == 2020 ? 658 : 4), $"{year}: {sum} instead of {expected}");
            Assert.Equal(year is 1995 or 2000 or >= 2009, isMain);
        }

        Assert.Equal("konstanz-unbestimmt", Read("bevoelkerung/pyramiden/pyramide_1983").Observations[0].Identity.Measurand.Variant);
    }

    [Fact]
    public void All_ComeBackFromALongTable()
    {
        var observations = All().SelectMany(t => t.Mapped.Observations).ToList();
        var reading = LongTableReader.Read(Sample.Utf8(LongTableWriter.Write(observations)));
        Assert.Empty(reading.Problems);
        Assert.Equal(observations, reading.Rows);
    }

    private static MappedTable Read(string name) =>
        KonstanzTables.Read(name, DataFolder.Source($"konstanz/{name}.csv"), DataFolder.Source($"konstanz/{name}.md"));

    private static List<(string Name, MappedTable Mapped)> All()
    {
        var folder = DataFolder.PathOf("konstanz");
        return [.. Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(folder, f)[..^4].Replace(Path.DirectorySeparatorChar, '/')).Select(n => (n, Read(n)))];
    }
}
