using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>A project of a host that references the library: what a test compiles. A string is a host of one file.</summary>
/// <param name="Sources">The files, marked; they are called Test0.cs, Test1.cs …</param>
internal sealed record Host(params string[] Sources)
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(MetadataReference (p) => MetadataReference.CreateFromFile(p))];

    // Compiled once: what derives from it shares its references, which take most of the time.
    private static readonly Lazy<Project> Empty = new(() =>
    {
        // What is off by default is on here: a test that names an analyzer means it.
        var off = Verify.Everything.SelectMany(a => a.SupportedDiagnostics).Where(d => !d.IsEnabledByDefault).DistinctBy(d => d.Id);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: off.Select(d => KeyValuePair.Create(d.Id, ReportDiagnostic.Warn)));
        var id = ProjectId.CreateNewId();
        var host = ProjectInfo.Create(id, default, "Host", "Host", LanguageNames.CSharp, null, null, options, Parsing, metadataReferences: References);
        var project = new AdhocWorkspace().CurrentSolution.AddProject(host).GetProject(id)!;
        project.GetCompilationAsync().GetAwaiter().GetResult();
        return project;
    });

    /// <summary>Values of .editorconfig.</summary>
    public (string Key, string Value)[] Config { get; init; } = [];

    /// <summary>AdditionalFiles, marked like sources.</summary>
    public (string Path, string Text)[] Files { get; init; } = [];

    /// <summary>Sources of another assembly that the host references; compiled without generators.</summary>
    public string[] Referenced { get; init; } = [];

    /// <summary>Generators that run before the analyzers, as in a build.</summary>
    public IIncrementalGenerator[] Generators { get; init; } = [];

    /// <summary>Whether the host references the library.</summary>
    public bool HasLibrary { get; init; } = true;

    /// <summary>Compiler errors that a test means to have; "*" stands for all, for half-typed code.</summary>
    public string[] AllowedErrors { get; init; } = [];

    public static implicit operator Host(string source) => new(source);

    /// <summary>What is expected, by file.</summary>
    public List<(string Path, string Id, TextSpan Span)> Expected() =>
        [.. Texts().SelectMany(t => Markup.Read(t.Text).Expected.Select(e => (t.Path, e.Id, e.Span)))];

    /// <summary>The project in a workspace, so that code fixes can work on it.</summary>
    public Project Open()
    {
        var (id, solution) = (Empty.Value.Id, Empty.Value.Solution);
        foreach (var (path, text) in Texts())
        {
            var document = DocumentId.CreateNewId(id);
            var source = SourceText.From(Markup.Read(text).Text);
            solution = path.EndsWith(".cs", StringComparison.Ordinal)
                ? solution.AddDocument(document, path, source, filePath: path)
                : solution.AddAdditionalDocument(document, path, source, filePath: path);
        }

        var project = solution.GetProject(id)!;
        if (!HasLibrary) project = project.WithMetadataReferences(References.Where(r => !r.Display!.Contains("KommunalesBildungsmanagement", StringComparison.Ordinal)));
        return Referenced.Length == 0 ? project : project.AddMetadataReference(Library());
    }

    /// <summary>Generators, then the compiler, then the analyzers, as in a build; reports in the order of files and places.</summary>
    public async Task<ImmutableArray<Diagnostic>> Run(Project project, IEnumerable<DiagnosticAnalyzer> analyzers)
    {
        var compilation = (await project.GetCompilationAsync())!;
        if (Generators.Length > 0)
        {
            CSharpGeneratorDriver
                .Create(Generators.Select(g => g.AsSourceGenerator()), project.AnalyzerOptions.AdditionalFiles, Parsing, new HostOptions(Config))
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out var problems);
            Assert.Empty(problems);
        }

        if (!AllowedErrors.Contains("*")) FailOnErrors(compilation);
        var options = new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, new HostOptions(Config));
        var reports = await compilation.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync();
        if (reports.FirstOrDefault(r => r.Id == "AD0001") is { } thrown) Assert.Fail(thrown.ToString());
        return [.. reports.OrderBy(r => r.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(r => r.Location.SourceSpan).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    private PortableExecutableReference Library()
    {
        var library = CSharpCompilation.Create(
            "Library", Referenced.Select(s => CSharpSyntaxTree.ParseText(s, Parsing)), References, new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = library.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private void FailOnErrors(Compilation compilation)
    {
        // The body of a dated parameter (CS8795) is the generator's, which a test without one does not have.
        string[] allowed = Generators.Length > 0 ? AllowedErrors : [.. AllowedErrors, "CS8795"];
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && !allowed.Contains(d.Id)).Take(10).ToList();
        if (errors.Count > 0) Assert.Fail("The source does not compile:\n" + string.Join('\n', errors));
    }

    private IEnumerable<(string Path, string Text)> Texts() => Sources.Select((s, i) => ($"Test{i}.cs", s)).Concat(Files);
}
