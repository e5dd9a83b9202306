namespace KommunalesBildungsmanagement.Architecture.Tests;

/// <summary>docs/glossary.md and the code say the same words.</summary>
public sealed class GlossaryTests
{
    private static readonly string[][] Rows = File.ReadAllLines(Path.Combine(Rooms.Repository, "docs/glossary.md"))
        .Where(l => l.StartsWith('|') && !l.StartsWith("|-", StringComparison.Ordinal) && !l.StartsWith("| German", StringComparison.Ordinal))
        .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .ToArray();

    private static IEnumerable<string> Identifiers => Rows.Select(r => r[1].Trim('`'));

    private static IEnumerable<Type> DomainTypes => Rooms.Domain.GetExportedTypes()
        .Concat(Rooms.Matching.GetExportedTypes())
        .Concat(Rooms.Funding.GetExportedTypes())
        .Concat(Rooms.Monitoring.GetExportedTypes())
        .Where(t => !t.IsNested);

    [Fact]
    public void EveryPublicTypeOfTheDomain_StandsInTheGlossary() =>
        Assert.Empty(DomainTypes.Select(t => t.Name.Split('`')[0]).Except(Identifiers).Order());

    [Fact]
    public void EveryEntry_IsAPublicTypeOrIsMarkedAsPlanned()
    {
        var types = Rooms.All.SelectMany(a => a.GetExportedTypes()).Select(t => t.Name.Split('`')[0]).ToHashSet();
        Assert.Empty(Rows.Where(r => !types.Contains(r[1].Trim('`')) && !r[1].EndsWith("(planned)", StringComparison.Ordinal)).Select(r => r[1]));
    }

    [Fact]
    public void EveryEntry_HasAGermanTermAndADefinitionAndComesOnce()
    {
        Assert.All(Rows, r => Assert.True(r.Length == 3 && r.All(c => c.Length > 0), string.Join('|', r)));
        Assert.Empty(Identifiers.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
