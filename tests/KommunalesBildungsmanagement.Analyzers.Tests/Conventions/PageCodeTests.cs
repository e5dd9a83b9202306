using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>Code of pages that begins with <c>```csharp checked</c>: what is bad is reported, what is good is not. It is about a case of funding.</summary>
public sealed partial class PageCodeTests
{
    public static TheoryData<string> Ids =>
        [.. Diagnostics.All.Select(d => d.Id).Where(id => Code().IsMatch(Diagnostics.Read($"docs/rules/{id}.md")))];

    [Theory, MemberData(nameof(Ids))]
    public async Task Code_IsBadAndGoodAsThePageSays(string id)
    {
        var blocks = Code().Matches(Diagnostics.Read($"docs/rules/{id}.md")).Select(m => (Heading: m.Groups[1].Value, Code: m.Groups[2].Value)).ToList();
        Assert.Equal(["Bad", "Good"], blocks.Select(b => b.Heading));
        Assert.Contains(id, await Reported(blocks[0].Code));
        Assert.DoesNotContain(id, await Reported(blocks[1].Code));
    }

    private static async Task<IEnumerable<string>> Reported(string code)
    {
        var host = new Host(code.Contains("[RuleSet", StringComparison.Ordinal) ? Funding.Start + code : Funding.Set(code));
        return (await host.Run(host.Open(), Verify.Everything)).Select(r => r.Id);
    }

    [GeneratedRegex(@"^## (Bad|Good)\n```csharp checked\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
