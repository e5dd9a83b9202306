namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>Every analyzer has its tests, and every diagnostic is shown where it comes and where it does not.</summary>
public sealed class TestConventions
{
    private static readonly Lazy<string> Sources = new(() => string.Concat(
        Directory.GetFiles(Diagnostics.PathOf("tests/KommunalesBildungsmanagement.Analyzers.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)));

    public static TheoryData<string> Analyzers => [.. Verify.Everything.Select(a => a.GetType().Name)];

    [Theory, MemberData(nameof(Analyzers))]
    public void Analyzer_HasTestsThatItTriggersAndDoesNot(string analyzer)
    {
        var classes = typeof(TestConventions).Assembly.GetTypes().Where(t => t.Name.StartsWith(analyzer, StringComparison.Ordinal));
        var tests = classes.SelectMany(t => t.GetMethods()).ToList();
        Assert.Contains(tests, t => t.Name.EndsWith("_Triggers", StringComparison.Ordinal));
        Assert.Contains(tests, t => t.Name.EndsWith("_DoesNotTrigger", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(DescriptorConventions.Ids), MemberType = typeof(DescriptorConventions))]
    public void Diagnostic_IsMarkedInATest(string id) => Assert.Contains("{|" + id + ":", Sources.Value, StringComparison.Ordinal);
}
