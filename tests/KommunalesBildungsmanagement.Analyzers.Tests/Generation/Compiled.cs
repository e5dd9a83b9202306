using System.Reflection;
using System.Runtime.Loader;
using KommunalesBildungsmanagement.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

/// <summary>A rule set that was compiled with the generator and loaded.</summary>
internal sealed class Compiled
{
    private readonly Type _compiled;

    private Compiled(Type compiled) => _compiled = compiled;

    /// <summary>Compiles a host; fails on errors and warnings in what is generated.</summary>
    public static async Task<Compiled> From(Host host, string ruleSet)
    {
        var project = host.Open();
        var compilation = (await project.GetCompilationAsync())!;
        CSharpGeneratorDriver.Create(new RuleGenerator())
            .WithUpdatedParseOptions((CSharpParseOptions)project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out var problems);
        Assert.Empty(problems);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
        image.Position = 0;
        var context = new AssemblyLoadContext("Rules", isCollectible: true);
        context.Resolving += (_, name) => AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(a => a.GetName().Name == name.Name);
        return new(context.LoadFromStream(image).GetType($"{ruleSet}+Compiled", throwOnError: true)!);
    }

    /// <summary>The assembly, for what a host does with its rules.</summary>
    public Assembly Assembly => _compiled.Assembly;

    public RuleCatalogue Catalogue => (RuleCatalogue)Member("Catalogue");

    public CompiledRule<T> Rule<T>(string name) => (CompiledRule<T>)Member(name);

    public RuleBook<T> Book<T>(string name) => (RuleBook<T>)Member(name);

    private object Member(string name) =>
        _compiled.GetProperty(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is { } property
            ? property.GetValue(null)!
            : throw new InvalidOperationException($"The generator has not made '{name}'; see KBM5001.");
}
