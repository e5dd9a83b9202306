using System.Linq;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM7004: a required property for the part that is missing; the host gives it a type, a better name and a value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingPartFix() : MissingMemberFix("KBM7004", MissingPartAnalyzer.Part)
{
    private static readonly char[] Separators = [' ', '-', '/', '.', ',', ';', '(', ')', '\t'];

    private protected override string Name(string missing)
    {
        var words = missing.Split(Separators, System.StringSplitOptions.RemoveEmptyEntries)
            .Select(w => new string([.. w.Where(char.IsLetterOrDigit)])).Where(w => w.Length > 0)
            .Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1));
        var name = string.Concat(words);
        return name.Length > 0 && char.IsLetter(name[0]) ? name : "Part" + name;
    }

    private protected override string Member(string missing, Diagnostic diagnostic, TypeDeclarationSyntax place, SemanticModel model) =>
        $"[{Attribute(model, place, "ReportPart", missing)}]\npublic required object {Name(missing)} {{ get; init; }}\n";
}
