using KommunalesBildungsmanagement.Territories;

namespace Bildungsbericht.Tests;

/// <summary>The extract that comes with the sample.</summary>
public sealed class ExtractTests : HostFixture
{
    [Fact]
    public void Extract_IsSmallAndSaysWhereItComesFrom()
    {
        var tables = ExtractFiles.Read(ExtractFiles.Shipped, TestContext.Current.CancellationToken).Value;
        Assert.InRange(Directory.GetFiles(ExtractFiles.Shipped).Sum(f => new FileInfo(f).Length), 1, 2_000_000);
        Assert.All(tables.Observations, o =>
        {
            Assert.StartsWith("Statistische Ämter des Bundes und der Länder", o.Provenance.Source, StringComparison.Ordinal);
            Assert.Equal("dl-de/by-2-0", o.Provenance.Licence);
            Assert.NotNull(o.Provenance.Edition);
        });
        Assert.Equal("Kaufbeuren, kreisfreie Stadt", tables.Names[TerritoryKey.Parse("09762")]);
        Assert.Subset(tables.Names.Keys.ToHashSet(), SampleTerritories.Reported.ToHashSet());
    }

    [Fact]
    public void Extract_EqualsWhatTheReadersGive()
    {
        var tables = OpenTables.Read(OpenData(), TestContext.Current.CancellationToken).Value.Extracted();
        var extract = ExtractFiles.Read(ExtractFiles.Shipped, TestContext.Current.CancellationToken).Value;
        Assert.Equal(tables.Observations, extract.Observations);
        Assert.Equal(tables.Names, extract.Names);
    }

    [Fact]
    public async Task Execute_Extract_WritesTheFilesThatAreShipped()
    {
        var (code, _, errors) = await RunAsync("--extract", Folder, "--data", OpenData());
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(Directory.GetFiles(ExtractFiles.Shipped).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal), Written());
        Assert.All(Written(), f => Assert.Equal(Content(f), File.ReadAllText(Path.Combine(ExtractFiles.Shipped, f))));
    }

    [Fact]
    public async Task Read_FolderWithoutNames_IsAProblem()
    {
        var reading = ExtractFiles.Read(Folder, TestContext.Current.CancellationToken);
        Assert.Equal(6, reading.Problems.Count);
        await File.WriteAllTextAsync(Path.Combine(Folder, "territories.csv"), "territory;name\r\n9;x\r\n09;\r\n09;Bayern\r\n", TestContext.Current.CancellationToken);
        var problems = ExtractFiles.Read(Folder, TestContext.Current.CancellationToken).Problems.Where(p => p.Code == "extract.names");
        Assert.Equal(["territories.csv:2", "territories.csv:3"], problems.Select(p => p.Location));
    }

    private static string OpenData()
    {
        var folder = Environment.GetEnvironmentVariable("KBM_DATA") is { Length: > 0 } given ? given : BesideRepository();
        if (Directory.Exists(folder)) return folder;
        var reason = $"The folder of open data is missing: {folder}. Set KBM_DATA to test with real files.";
        if (Environment.GetEnvironmentVariable("KBM_STRICT") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
        return folder;
    }

    private static string BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KommunalesBildungsmanagement.sln"))) folder = folder.Parent;
        return Path.GetFullPath(Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "..", "shared", "data"));
    }
}
