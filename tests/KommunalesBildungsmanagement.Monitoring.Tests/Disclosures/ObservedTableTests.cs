using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Genesis;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Monitoring.Disclosures;
using KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures;

public sealed class ObservedTableTests
{
    private static readonly ObservedSlice Slice = new()
    {
        Table = "leavers",
        Indicator = Counts.SchoolLeavers,
        Period = new SchoolYear(2023),
        Source = RegionalTables.SchoolLeavers.Code,
        Dimensions =
        [
            new(Dimensions.Sex, new TableCategory("total", [new(Dimensions.Female), new(Dimensions.Male) { IsRest = true }])),
        ],
    };

    private static readonly ObservedSlice LeaverSlice = Slice with
    {
        Dimensions =
        [
            .. Slice.Dimensions,
            new(Dimensions.Certificate, new TableCategory("total",
            [
                new("none"), new("hauptschulabschluss"),
                new("mittlerer-abschluss", [new(Dimensions.FachhochschulreifeSchoolPart), new("ohne-schulischen-teil") { IsRest = true }]),
                new("fachhochschulreife"), new("allgemeine-hochschulreife"),
            ])),
        ],
    };

    [Fact]
    public void Read_TerritoriesAndSex_MakeATreeByKeyAndTheRestIsComputed()
    {
        var table = ObservedTable.Read(
            [.. Seen("097", 30, 14), .. Seen("09762", 12, 10), .. Seen("09777", 18, 4)], Slice).Value.Table;
        Assert.Equal(9, table.Cells.Count);
        Assert.Equal(2, table[Breakdown.By((ObservedSlice.TerritoryDimension, "09762"), (Dimensions.Sex, Dimensions.Male))].Figure.Value);
        Assert.Equal(16, table[Breakdown.By((Dimensions.Sex, Dimensions.Male))].Figure.Value);
    }

    [Fact]
    public void Read_TerritoriesThatLeaveARest_MakeItACellOfItsOwn()
    {
        // Of a district only the town is named: what is left is two, and everybody can compute it.
        var reading = ObservedTable.Read([.. Seen("03241", 52, 25), .. Seen("03241001", 50, 24)], Slice);
        Assert.Equal(("disclosure.territory-rest", "leavers: 03241"), (Assert.Single(reading.Problems).Code, reading.Problems[0].Location));
        var rest = Breakdown.By((ObservedSlice.TerritoryDimension, "03241 rest"));
        Assert.Equal(2, reading.Value.Table[rest].Figure.Value);
        var shown = DisclosureControl.Protect(TablePublication.Of(reading.Value.Table).Value, new()).Value.Tables[0];
        Assert.Contains([Breakdown.Total, Breakdown.By((ObservedSlice.TerritoryDimension, "03241001"))], a => shown[a].IsHidden);
    }

    [Fact]
    public void Shown_AfterProtection_HidesWhatGivesTheRestAway()
    {
        var observed = ObservedTable.Read([.. Seen("097", 70, 34), .. Seen("09762", 12, 10), .. Seen("09777", 28, 14), .. Seen("09778", 30, 10)], Slice).Value;
        var shown = observed.Shown(DisclosureControl.Protect(TablePublication.Of(observed.Table).Value, new()).Value.Tables[0]);
        Assert.Equal(8, shown.Count);
        // Two boys in Kaufbeuren: total and girls cannot both be shown.
        var kaufbeuren = shown.Where(o => o.Identity.Territory.Digits == "09762").Select(o => o.Figure.Sign).ToList();
        Assert.Contains(FigureSign.UnknownOrSecret, kaufbeuren);
        Assert.Equal(shown.Select(o => o.Identity).ToHashSet().Count, shown.Count);
    }

    [Fact]
    public void Read_WithoutTotalTerritoryOrObservation_IsAProblem()
    {
        Assert.Equal("disclosure.no-territory-total", Assert.Single(ObservedTable.Read([.. Seen("09762", 5, 3), .. Seen("09777", 5, 2)], Slice).Problems).Code);
        Assert.Equal("disclosure.slice-empty", Assert.Single(ObservedTable.Read([.. Seen("09762", 5, 3)], Slice with { Source = "other" }).Problems).Code);
    }

    [Fact]
    public void Read_NegativeRestAndMissingCell_AreWarningsAndUnknown()
    {
        var negative = ObservedTable.Read([.. Seen("09762", 5, 6)], Slice);
        Assert.Equal("disclosure.negative-rest", Assert.Single(negative.Problems).Code);
        Assert.Equal(FigureSign.UnknownOrSecret, negative.Value.Table[Breakdown.By((Dimensions.Sex, Dimensions.Male))].Figure.Sign);
        var missing = ObservedTable.Read([Seen("09762", 5, 2)[0]], Slice);
        Assert.Contains(missing.Problems, p => p.Code == "disclosure.not-observed");
    }

    [Fact]
    public void Read_RoundedFigures_TheRestIsRoundedTooAndSumsMayDiffer()
    {
        Observation[] Rounded(string key, long total, long female) =>
            [.. Seen(key, total, female).Select(o => o with { Figure = o.Figure with { RoundedToMultipleOf = 3 } })];
        var table = ObservedTable.Read([.. Rounded("01", 33, 15), .. Rounded("01001", 15, 6), .. Rounded("01002", 15, 6)], Slice);
        Assert.True(table.Succeeded);
        Assert.All(table.Problems, p => Assert.Equal(("disclosure.sum", ProblemSeverity.Warning), (p.Code, p.Severity)));
        Assert.NotEmpty(table.Problems);
        Assert.Equal(3, table.Value.Table[Breakdown.By((Dimensions.Sex, Dimensions.Male))].Figure.RoundedToMultipleOf);
    }

    [Fact]
    public void Read_TableOfLeavers2023_IsProtectedAsAWhole()
    {
        var reading = RegionalTableReader.Read(OpenTable("regionalstatistik/21111-02-06-4.csv"), RegionalTables.SchoolLeavers);
        var observed = ObservedTable.Read(reading.Observations, LeaverSlice with { AllowedDifference = 60 });
        Assert.True(observed.Succeeded, string.Join('\n', observed.Problems.Where(p => p.Severity == ProblemSeverity.Error).Take(20)));
        var protection = DisclosureControl.Protect(TablePublication.Of(observed.Value.Table).Value, new()).Value;
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{observed.Value.Table.Cells.Count} cells, {observed.Problems.Count} notes; {protection.Loss.Text.English}");
        Assert.All(protection.Tables[0].Cells, c => Assert.False(c.Figure.Value is 1 or 2));
        Assert.Equal(reading.Observations.Count(), observed.Value.Shown(protection.Tables[0]).Count);
    }

    [Theory]
    [InlineData("06")]
    [InlineData("07")]
    [InlineData("08")]
    public void Read_LeaversOfOneLand2023_NothingSmallCanBeComputed(string key)
    {
        var reading = RegionalTableReader.Read(OpenTable("regionalstatistik/21111-02-06-4.csv"), RegionalTables.SchoolLeavers);
        var land = TerritoryKey.Parse(key);
        var observed = ObservedTable.Read(reading.Observations.Where(o => land.Contains(o.Identity.Territory)), LeaverSlice).Value;
        var policy = new DisclosurePolicy();
        var protection = DisclosureControl.Protect(TablePublication.Of(observed.Table).Value, policy).Value;
        Assert.True(protection.Loss.Primary > 0 && protection.Loss.Secondary > 0, protection.Loss.Text.English);
        var view = new PublishedView(protection.Tables.Select(t => t.ToPublished()), policy);
        var (low, high) = PropagationAttack.Run(view);
        foreach (var cell in protection.Tables[0].Cells.Where(c => protection.GuaranteeOf(c.Address) is not null))
        {
            var number = view.Number(cell.Address);
            Assert.True(high[number] - low[number] >= policy.EffectiveIntervalWidth, $"{cell.Address}: {low[number]} to {high[number]}");
        }

    }

    private static Observation[] Seen(string key, long total, long female)
    {
        Observation Of(long count, Breakdown breakdown) => new(
            new(new(Counts.SchoolLeavers, Counts.OnlyVariant, breakdown), TerritoryKey.Parse(key), null, new SchoolYear(2023), Slice.Source, null),
            count == 0 ? Figure.Without(FigureSign.ExactZero) : Figure.Of(count), new Provenance { Source = "test", IsSample = true });
        return [Of(total, Breakdown.Total), Of(female, Breakdown.By((Dimensions.Sex, Dimensions.Female)))];
    }

    private static TableSource OpenTable(string path)
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (repository is not null && !File.Exists(Path.Combine(repository.FullName, "KommunalesBildungsmanagement.sln"))) repository = repository.Parent;
        var folder = Environment.GetEnvironmentVariable("KBM_DATA") is { Length: > 0 } given
            ? given
            : Path.GetFullPath(Path.Combine(repository?.FullName ?? AppContext.BaseDirectory, "..", "shared", "data"));
        if (Directory.Exists(folder)) return TableSource.At(Path.Combine(folder, path));
        var reason = $"The folder of open data is missing: {folder}. Set KBM_DATA to test with real files.";
        if (Environment.GetEnvironmentVariable("KBM_STRICT") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
        return null!;
    }
}
