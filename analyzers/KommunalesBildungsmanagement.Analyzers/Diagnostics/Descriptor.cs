using System.Resources;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Makes descriptors: the id names everything else: category, texts (Texts/*.resx) and the address of the page.</summary>
internal static class Descriptor
{
    /// <summary>A diagnostic.</summary>
    /// <param name="id">"KBM" and four digits; never used again for something else.</param>
    /// <param name="severity">What a host gets that says nothing in .editorconfig.</param>
    /// <param name="isOn">Whether it is on then.</param>
    /// <param name="atCompilationEnd">Whether it needs the whole compilation, so that an editor does not show it while typing.</param>
    public static DiagnosticDescriptor Create(string id, DiagnosticSeverity severity, bool isOn = true, bool atCompilationEnd = false)
    {
        var block = (Block)(id[3] - '0');
        var texts = new ResourceManager($"{typeof(Descriptor).Namespace}.Texts.{block}", typeof(Descriptor).Assembly);
        LocalizableResourceString Text(string part) => new($"{id}_{part}", texts, typeof(Descriptor));
        return new(
            id, Text("Title"), Text("Message"), block.ToString(), severity, isOn, Text("Description"),
            $"https://github.com/KommunalesBildungsmanagement/KommunalesBildungsmanagement/blob/main/docs/rules/{id}.md",
            atCompilationEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []);
    }
}
