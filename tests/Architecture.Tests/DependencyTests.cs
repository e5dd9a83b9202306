using System.Reflection;

namespace KommunalesBildungsmanagement.Architecture.Tests;

/// <summary>Data flows one way: who may know whom.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<Assembly, Assembly[]> Allowed = new()
    {
        [Rooms.Rules] = [],
        [Rooms.Domain] = [Rooms.Rules],
        [Rooms.Matching] = [Rooms.Rules, Rooms.Domain],
        [Rooms.Funding] = [Rooms.Rules, Rooms.Domain],
        [Rooms.Monitoring] = [Rooms.Rules, Rooms.Domain],
        [Rooms.Interchange] = [Rooms.Rules, Rooms.Domain],
        [Rooms.Testing] = [Rooms.Rules, Rooms.Domain],
    };

    private static readonly Dictionary<Assembly, string[]> Packages = new()
    {
        [Rooms.Rules] = ["NodaTime"],
        [Rooms.Domain] = ["NodaTime"],
        [Rooms.Matching] = ["NodaTime"],
        [Rooms.Funding] = ["NodaTime"],
        [Rooms.Monitoring] = ["NodaTime", "MathNet.Numerics"],
        [Rooms.Interchange] = ["NodaTime", "CsvHelper", "YamlDotNet"],
        [Rooms.Testing] = ["NodaTime", "FsCheck", "FSharp.Core"],
    };

    [Fact]
    public void Libraries_KnowOnlyTheRoomsBelow()
    {
        foreach (var assembly in Rooms.All)
        {
            var known = assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("KommunalesBildungsmanagement", StringComparison.Ordinal));
            Assert.Subset(Allowed[assembly].Select(a => a.GetName().Name!).ToHashSet(), known.ToHashSet());
        }
    }

    [Fact]
    public void Libraries_UseOnlyTheirPackages()
    {
        foreach (var assembly in Rooms.All)
        {
            var foreign = assembly.GetReferencedAssemblies().Select(a => a.Name!)
                .Where(n => !n.StartsWith("System", StringComparison.Ordinal) && !n.StartsWith("KommunalesBildungsmanagement", StringComparison.Ordinal));
            Assert.Subset(Packages[assembly].ToHashSet(), foreign.ToHashSet());
        }
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        var solution = File.ReadAllText(Path.Combine(Rooms.Repository, "KommunalesBildungsmanagement.sln"));
        string[] folders = ["src", "analyzers", "samples", "benchmarks", "tests"];
        var projects = folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Rooms.Repository, f), "*.csproj", SearchOption.AllDirectories));
        Assert.All(projects, p => Assert.Contains(Path.GetFileName(p), solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Allowed_CoversEveryLibraryInSrc()
    {
        var projects = Directory.EnumerateFiles(Path.Combine(Rooms.Repository, "src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(projects.Order(), Rooms.All.Select(a => a.GetName().Name).Order());
    }
}
