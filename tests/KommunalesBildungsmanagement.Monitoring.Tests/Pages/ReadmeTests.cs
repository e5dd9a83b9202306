using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Pages;

/// <summary>What README.md shows about monitoring is compiled here and gives what it says.</summary>
public sealed class ReadmeTests
{
    private static readonly string Repository = Find();
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository, "README.md"));

    [Fact]
    public void Readme_Code_IsThatOfThisProject()
    {
        var source = File.ReadAllText(Path.Combine(Repository, "tests", "KommunalesBildungsmanagement.Monitoring.Tests", "Pages", "Share.cs"));
        Assert.Contains(source[source.IndexOf("public static class Share", StringComparison.Ordinal)..], Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_Output_IsThatOfTheCode()
    {
        var set = Given.Set(
            Given.Count(Counts.SchoolLeavers, 645), Given.Count(Counts.SchoolLeavers, 54, null, null, Given.WithoutCertificate),
            Given.Cell(Counts.Pupils, Figure.Without(FigureSign.UnknownOrSecret), null, new Periods.SchoolYear(2021), (Dimensions.Grade, "7")));
        Assert.Contains($"```text\n{string.Join('\n', Share.OfLeaversWithoutCertificate(set, Given.Kaufbeuren))}\n```", Readme, StringComparison.Ordinal);
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KommunalesBildungsmanagement.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
