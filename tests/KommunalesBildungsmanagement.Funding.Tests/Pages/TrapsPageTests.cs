using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Funding.Tests.Pages;

/// <summary>docs/traps.md: every trap has tests, and they exist.</summary>
public sealed partial class TrapsPageTests
{
    private static readonly string[] Rows = File.ReadAllLines(Path.Combine(TestIndex.Repository, "docs", "traps.md"))
        .Where(l => l.Length > 2 && l[0] == '|' && char.IsAsciiDigit(l[2])).ToArray();

    [Fact]
    public void Traps_AreNumberedFromOneTo35() => Assert.Equal(Enumerable.Range(1, 35).Select(n => $"| {n} "), Rows.Select(r => Number().Match(r).Value));

    [Fact]
    public void Traps_NameTestsThatExist()
    {
        var known = typeof(TrapsPageTests).Assembly.GetTypes().Where(t => t.IsPublic)
            .SelectMany(t => t.GetMethods().Where(m => m.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(m => $"{t.Name}.{m.Name}")).ToHashSet();
        Assert.All(Rows, r => Assert.True(Test().Count(r) > 0, r));
        Assert.All(Rows.SelectMany(r => Test().Matches(r)), m => Assert.Contains(m.Groups[1].Value, known));
    }

    [GeneratedRegex(@"^\| \d+ ")]
    private static partial Regex Number();

    [GeneratedRegex(@"`(\w+Tests\.\w+|\w+Properties\.\w+)`")]
    private static partial Regex Test();
}
