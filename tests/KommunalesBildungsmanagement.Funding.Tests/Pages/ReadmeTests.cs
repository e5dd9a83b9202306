namespace KommunalesBildungsmanagement.Funding.Tests.Pages;

/// <summary>What README.md shows about grants is compiled here and gives what it says.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(TestIndex.Repository, "README.md"));

    [Fact]
    public void Readme_Code_IsThatOfThisProject()
    {
        var source = File.ReadAllText(Path.Combine(TestIndex.Repository, "tests", "KommunalesBildungsmanagement.Funding.Tests", "Pages", "Office.cs"));
        Assert.Contains(source[source.IndexOf("public static class Office", StringComparison.Ordinal)..], Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_Output_IsThatOfTheCode() => Assert.Contains($"```text\n{Office.WhenIsTheUseReportDue()}\n```", Readme, StringComparison.Ordinal);
}
